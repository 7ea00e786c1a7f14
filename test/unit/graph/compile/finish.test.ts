import { expect, test } from "@jest/globals";
import type { Row } from "../../../../src/graph/compile/projection/projection.ts";
import { readNameKnowledge } from "../../../../src/knowledge/read-name-knowledge.ts";
import { compileSource } from "../../../support/api/compile-query.ts";

const { lexicon } = readNameKnowledge();

const TEXTS: Readonly<Record<string, string>> = {
  "a-1": "It held, Okoye said. 40 people came, but nobody could check that. (Norwire)",
  "a-2": "Nobody could check it, and nobody will.",
};

/** The answer to an operation for which the graph returned a row; a `#` marks what only leads to the answer. */
async function answer(source: string, row: Row): Promise<unknown> {
  const { finish, given } = await compileSource(source);
  const waiting: (() => void)[] = [];
  const needText = (articleId: string, apply: (text: string) => void) => {
    waiting.push(() => {
      apply(TEXTS[articleId]!);
    });
  };
  finish(row, { values: given, named: [], lexicon, needText });
  for (const apply of waiting) apply();
  return JSON.parse(
    JSON.stringify(row, (key, value: unknown) => (key.startsWith("#") ? undefined : value)),
  );
}

test("an answer's words are cut from the text of their article", async () => {
  const source = '{ statement(id: "q-1") { quotations { prefix suffix content { text } } } }';
  const columns = { "#contentStarts": [0, 9], "#contentEnds": [7, 19], "#articleId": "a-1" };
  expect(await answer(source, { statement: { quotations: [columns] } })).toEqual({
    statement: {
      quotations: [
        {
          prefix: "",
          suffix: ". 40 people came, but nobody could check that. (Norwire)",
          content: [
            { start: 0, end: 7, text: "It held" },
            { start: 9, end: 19, text: "Okoye said" },
          ],
        },
      ],
    },
  });
});

test("an answer counts what is counted in the text", async () => {
  const source = '{ statement(id: "q-1") { quotations { amounts { number unit text } } } }';
  const columns = {
    "#amountStarts": [21],
    "#amountEnds": [30],
    "#amountNumbers": ["40"],
    "#amountUnits": ["people"],
    "#amountPrecisions": ["EXACT"],
    "#articleId": "a-1",
  };
  expect(await answer(source, { statement: { quotations: [columns] } })).toMatchObject({
    statement: {
      quotations: [
        { amounts: [{ number: 40, unit: "people", precision: "EXACT", text: "40 people" }] },
      ],
    },
  });
});

test("an answer has an article's findings and credits with their words, and none where none are kept", async () => {
  const source =
    "{ articles { nodes { text findings { code message text } syndicatedFrom { text } } } }";
  const some = {
    "#findingStarts": [0],
    "#findingEnds": [2],
    "#findingCodes": ["ODD"],
    "#findingMessages": ["It is odd"],
    "#creditStarts": [67],
    "#creditEnds": [74],
    "#articleId": "a-1",
  };
  const result = await answer(source, {
    articles: { nodes: [some, { "#articleId": "a-2" }] },
  });
  expect(result).toMatchObject({
    articles: {
      nodes: [
        {
          text: TEXTS["a-1"],
          findings: [{ code: "ODD", message: "It is odd", text: "It" }],
          syndicatedFrom: [{ text: "Norwire" }],
        },
        { text: TEXTS["a-2"], findings: [], syndicatedFrom: [] },
      ],
    },
  });
});

test("an answer lists what articles say that nobody could check, in the order of the articles", async () => {
  const source =
    '{ statement(id: "q-1") { disclaimers { text span { start } article { id text } } } }';
  const disclaimers = [
    { starts: [41], ends: [64], articleId: "a-1", "#article": { id: "a-1", "#articleId": "a-1" } },
    { starts: [0], ends: [21], articleId: "a-2", "#article": { id: "a-2", "#articleId": "a-2" } },
  ];
  expect(await answer(source, { statement: { disclaimers } })).toMatchObject({
    statement: {
      disclaimers: [
        {
          text: "nobody could check that",
          span: { start: 41 },
          article: { id: "a-1", text: TEXTS["a-1"] },
        },
        {
          text: "Nobody could check it",
          span: { start: 0 },
          article: { id: "a-2", text: TEXTS["a-2"] },
        },
      ],
    },
  });
});

test.each([
  ["Person", { totalCount: 2 }],
  ["Article", { totalCount: 1 }],
])("an answer has of a %s the field that two types call alike", async (label, statements) => {
  const source = `{ node(id: "x") {
    ... on Article { statements(first: 1) { totalCount } }
    ... on Person { statements(first: 2) { totalCount } }
  } }`;
  const node = {
    "#label": label,
    "#Person.statements": { totalCount: 2 },
    "#Article.statements": { totalCount: 1 },
  };
  expect(await answer(source, { node })).toEqual({ node: { statements } });
});

test("an answer is null where nothing was found", async () => {
  const source = '{ statement(id: "q-1") { quotations { prefix } } }';
  expect(await answer(source, { statement: null })).toEqual({ statement: null });
});
