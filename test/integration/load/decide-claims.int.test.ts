import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { DecisionKind } from "../../../src/domain/identity/decision.ts";
import { buildActorId } from "../../../src/domain/ids.ts";
import { applyConstraints } from "../../../src/graph/connection/apply-constraints.ts";
import type { Graph } from "../../../src/graph/connection/driver.ts";
import { findDecisions } from "../../../src/graph/read/decision-reader.ts";
import { exportGraph } from "../../../src/graph/read/export-graph.ts";
import { loadArticles } from "../../../src/load/articles/load-articles.ts";
import {
  type DecisionRoom,
  decide,
  replayDecisions,
  replayKeptDecisions,
} from "../../../src/load/decisions/decide.ts";
import { readDecisionFile } from "../../../src/load/decisions/decision-file.ts";
import { findStrayDecisions } from "../../../src/load/decisions/find-stray-decisions.ts";
import { ask } from "../../support/api/ask.ts";
import { describeCurator } from "../../support/decisions.ts";
import { clearGraph, openTestGraph } from "../../support/neo4j.ts";
import { knowledge } from "../../support/read-text.ts";

const BREAD = "the bakers of Varn will sell their bread to the soldiers at half the price";
const texts: Readonly<Record<string, string>> = {
  bread: `Ada Okoye said that ${BREAD}.`,
  breadAgain: `The market was full. Ada Okoye said that ${BREAD}.`,
  roofs: "Marta Feld said the schools in Larnburg needed new roofs.",
  ferry: "Viktor Halonen said the ferry would stay in Ostel. Marta Feld said nobody had paid.",
  gate:
    "Ada Okoye said the guards opened the northern gate. " +
    "Viktor Halonen said the guards closed the northern gate. " +
    "Tarja Lindqvist said the guards had opened the northern gate.",
};

let graph: Graph;
let folder: string;
let room: DecisionRoom;
let undecided: string[];

beforeAll(async () => {
  graph = await openTestGraph();
  await applyConstraints(graph);
  folder = mkdtempSync(join(tmpdir(), "whosaid-decide-claims-"));
});
beforeEach(async () => {
  await clearGraph(graph);
  rmSync(join(folder, "decisions.jsonl"), { force: true });
  room = { graph, knowledge, decisionFile: join(folder, "decisions.jsonl") };
  await load(texts);
  undecided = await exportGraph(graph);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await graph.close();
});

async function load(articles: Readonly<Record<string, string>>): Promise<void> {
  async function* read() {
    for (const [id, text] of Object.entries(articles)) yield { path: id, input: { id, text } };
  }
  for await (const { outcome } of loadArticles(read(), knowledge, graph)) {
    expect(outcome).not.toBe("rejected");
  }
}

/** Reads an article of the graph again, as a newer version of the program does. */
async function loadAgain(id: string): Promise<void> {
  const query = "MATCH (article:Article {id: $id}) SET article._readingHash = 'another'";
  await graph.driver.executeQuery(query, { id }, graph);
  await load({ [id]: texts[id]! });
}

/** The id of the quotation of an article that begins with some words, which is its statement's, too. */
async function findId(article: string, beginning: string): Promise<string> {
  const { records } = await graph.driver.executeQuery(
    `MATCH (quotation:Quotation)-[:QUOTED_IN]->(:Article {id: $article})
    WHERE toLower(quotation.text) CONTAINS $beginning
    RETURN quotation.id AS id ORDER BY quotation.start`,
    { article, beginning },
    graph,
  );
  return records[0]!.get("id") as string;
}

async function decideThat(kind: DecisionKind, ...ids: string[]): Promise<string> {
  const { id } = await decide(room, { kind, ids, within: [], ...describeCurator() });
  return id;
}

/** How two statements stand to each other, seen from one of them, and the claims that they make. */
async function askBoth(one: string, other: string) {
  const query = `query ($one: ID!, $other: ID!) {
    one: node(id: $one) { ...stands }
    other: node(id: $other) { ...stands }
  }
  fragment stands on Statement {
    id
    corroborates { ...how }
    contradicts { ...how }
  }
  fragment how on Relation {
    type rule confidence reason parts { part here there } statement { id }
  }`;
  return ask(graph, query, { one, other });
}

/** The graph as it is where the decisions were there before any article. */
async function dumpFreshGraph(articles: readonly string[]): Promise<string[]> {
  await clearGraph(graph);
  await replayKeptDecisions(room);
  for (const id of articles) await load({ [id]: texts[id]! });
  return exportGraph(graph);
}

const ids = Object.keys(texts);

describe("two statements that say the same by a person's decision", () => {
  test("corroborate each other and make one claim, until it is undone", async () => {
    const [bread, roofs] = [await findId("bread", "bakers"), await findId("roofs", "roofs")];
    const same = await decideThat("SAME_CLAIM", bread, roofs);
    const { one } = (await askBoth(bread, roofs)) as unknown as { one: object };
    expect(one).toMatchObject({
      corroborates: [
        {
          type: "CORROBORATES",
          rule: "decided",
          confidence: 1,
          reason: "She told me",
          parts: [
            {
              part: "WORDS",
              here: `that ${BREAD}`,
              there: "the schools in Larnburg needed new roofs",
            },
          ],
          statement: { id: roofs },
        },
      ],
    });
    const decided = await exportGraph(graph);
    expect(listClaims(decided).length).toBe(listClaims(undecided).length + 1);
    expect(await dumpFreshGraph(ids)).toEqual(decided);
    expect(await dumpFreshGraph(ids.toReversed())).toEqual(decided);

    const undone = await decideThat("UNDO", same);
    expect(await exportGraph(graph)).toEqual(undecided);
    await decideThat("UNDO", undone);
    expect(await exportGraph(graph)).toEqual(decided);
  });

  test("repeat each other where one speaker said both, also one by another decision", async () => {
    const [roofs, paid] = [await findId("roofs", "roofs"), await findId("ferry", "paid")];
    await decideThat("SAME_CLAIM", roofs, paid);
    expect(await exportGraph(graph)).toContainEqual(expect.stringMatching(/"REPEATS".*"decided"/u));

    const ferry = await findId("ferry", "stay");
    await decideThat("SAME_CLAIM", ferry, await findId("bread", "bakers"));
    const before = await exportGraph(graph);
    expect(before).toContainEqual(expect.stringMatching(/"CORROBORATES".*"decided"/u));
    const [ada, viktor] = ["Ada Okoye", "Viktor Halonen"].map((n) => buildActorId("PERSON", n));
    const one = await decideThat("SAME", ada!, viktor!);
    const joined = await exportGraph(graph);
    expect(joined).not.toContainEqual(expect.stringMatching(/"CORROBORATES".*"decided"/u));
    expect(await dumpFreshGraph(ids.toReversed())).toEqual(joined);
    await decideThat("UNDO", one);
    expect(await exportGraph(graph)).toEqual(before);
  });

  test("go on doing so when either article is loaded again", async () => {
    await decideThat("SAME_CLAIM", await findId("bread", "bakers"), await findId("roofs", "roofs"));
    const decided = await exportGraph(graph);
    for (const id of ["bread", "roofs"]) {
      await loadAgain(id);
      expect(await exportGraph(graph)).toEqual(decided);
    }
  });
});

test("what a person decided to be two claims is compared by no rule", async () => {
  const [opened, closed] = [await findId("gate", "opened"), await findId("gate", "closed")];
  expect(await askBoth(opened, closed)).toMatchObject({
    one: { contradicts: [{ type: "CONTRADICTS", statement: { id: closed } }] },
  });
  const other = await decideThat("OTHER_CLAIM", closed, opened);
  expect(await askBoth(opened, closed)).toMatchObject({ one: { contradicts: [] } });
  const decided = await exportGraph(graph);
  await loadAgain("gate");
  expect(await exportGraph(graph)).toEqual(decided);
  expect(await dumpFreshGraph(ids.toReversed())).toEqual(decided);
  await decideThat("UNDO", other);
  expect(await exportGraph(graph)).toEqual(undecided);
});

test("what a person found to be a contradiction is one, whatever the rules find", async () => {
  const [opened, also] = [
    await findId("gate", "guards opened"),
    await findId("gate", "had opened"),
  ];
  expect(await askBoth(opened, also)).toMatchObject({
    one: { corroborates: [{ type: "CORROBORATES" }] },
  });
  await decideThat("CONTRADICTION", opened, also);
  const { one } = (await askBoth(opened, also)) as unknown as { one: { contradicts: object[] } };
  expect(one.contradicts).toContainEqual(
    expect.objectContaining({ type: "CONTRADICTS", rule: "decided", statement: { id: also } }),
  );
  expect(one).toMatchObject({ corroborates: [] });
});

test("a decision holds for a statement whichever of its quotations it names, while that is there", async () => {
  const [first, second] = [await findId("bread", "bakers"), await findId("breadAgain", "bakers")];
  const roofs = await findId("roofs", "roofs");
  for (const [named, gone, left] of [
    [first, "breadAgain", "bread"],
    [second, "bread", "breadAgain"],
  ] as const) {
    const same = await decideThat("SAME_CLAIM", named, roofs);
    const decided = await exportGraph(graph);
    // The statement's id may go with the other quotation.
    await load({ [gone]: "The mayor said nothing of it." });
    expect(await exportGraph(graph)).toContainEqual(expect.stringContaining('"decided"'));
    expect(await findStrayDecisions(graph, knowledge)).toEqual([]);
    await load({ [gone]: texts[gone]! });
    expect(await exportGraph(graph)).toEqual(decided);

    await load({ [left]: "The mayor said nothing of it." });
    expect(await exportGraph(graph)).not.toContainEqual(expect.stringContaining('"decided"'));
    expect(await findStrayDecisions(graph, knowledge)).toEqual([{ id: same, missing: [named] }]);
    await load({ [left]: texts[left]! });
    expect(await exportGraph(graph)).toEqual(decided);
    await decideThat("UNDO", same);
  }
  expect(await exportGraph(graph)).toEqual(undecided);
});

test("of two decisions about one pair the older counts, and the other when that is undone", async () => {
  const [first, second] = [await findId("bread", "bakers"), await findId("breadAgain", "bakers")];
  const roofs = await findId("roofs", "roofs");
  await clearGraph(graph);
  await load({ bread: texts["bread"]!, roofs: texts["roofs"]! });
  const same = await decideThat("SAME_CLAIM", first, roofs);
  await clearGraph(graph);
  await load({ breadAgain: texts["breadAgain"]!, roofs: texts["roofs"]! });
  await decideThat("CONTRADICTION", second, roofs);
  await load({ bread: texts["bread"]! });
  await replayDecisions(room, await readDecisionFile(room.decisionFile));
  expect(await exportGraph(graph)).toContainEqual(
    expect.stringMatching(/"CORROBORATES".*"decided"/u),
  );
  await decideThat("UNDO", same);
  expect(await exportGraph(graph)).toContainEqual(
    expect.stringMatching(/"CONTRADICTS".*"decided"/u),
  );
});

describe("what cannot be decided about statements", () => {
  test("about one that nobody knows, about one alone, and about what is decided", async () => {
    const [bread, again] = [await findId("bread", "bakers"), await findId("breadAgain", "bakers")];
    const roofs = await findId("roofs", "roofs");
    await expect(decideThat("SAME_CLAIM", bread, "q-1")).rejects.toMatchObject({
      code: "DECISION_STATEMENT_UNKNOWN",
      details: { statementId: "q-1" },
    });
    await expect(decideThat("OTHER_CLAIM", bread, again)).rejects.toMatchObject({
      code: "DECISION_STATEMENTS_EQUAL",
    });
    const made = await decideThat("SAME_CLAIM", bread, roofs);
    const decided = await exportGraph(graph);
    await expect(decideThat("CONTRADICTION", roofs, again)).rejects.toMatchObject({
      code: "DECISION_CLAIMS_MADE",
      details: { decisionId: made },
    });
    expect(await exportGraph(graph)).toEqual(decided);
    expect(await findDecisions(graph)).toHaveLength(1);
    await decideThat("UNDO", made);
    await decideThat("CONTRADICTION", roofs, again);
  });
});

function listClaims(lines: readonly string[]): string[] {
  return lines.filter((line) => line.startsWith("{") && line.includes('"labels":["Claim"]'));
}
