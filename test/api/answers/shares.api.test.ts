import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Reading } from "../../../src/domain/reading.ts";
import { readKnowledge } from "../../../src/knowledge/read-knowledge.ts";
import { readExamples } from "../../../src/load/articles/example-articles.ts";
import { runPipeline } from "../../../src/pipeline/run-pipeline.ts";
import { type TestApi, openTestApi, postQuery } from "../../support/api/api-server.ts";

/* What gets how much room, beside what is reckoned from every single statement. */

let api: TestApi;
beforeAll(async () => {
  const readings: Reading[] = [];
  const knowledge = readKnowledge();
  for await (const article of readExamples()) {
    if ("input" in article) readings.push(runPipeline(article.input, knowledge));
  }
  // A copy, so that it makes a difference whether copies count.
  const copy = { id: "copy", publisher: "Copier", text: readings[0]!.article.text };
  api = await openTestApi([...readings, runPipeline(copy, knowledge)]);
}, 60_000);
afterAll(() => api.close());

interface Told {
  readonly kind: string;
  readonly wordCount: number;
  readonly speaker: Named | null;
  readonly onBehalfOf: Named | null;
  readonly quotations: readonly unknown[];
}

interface Named {
  readonly __typename: string;
  readonly id: string;
}

interface Volume {
  readonly statementCount: number;
  readonly wordCount: number;
  readonly quotationCount: number;
  readonly quotedWordCount: number;
}

interface Share {
  readonly value: string;
  readonly volume: Volume;
}

const ROOM = "volume { statementCount wordCount quotationCount quotedWordCount }";
const QUERY = `query ($where: StatementWhere) {
  statements(where: $where, first: 100) {
    ${ROOM}
    speakers: shares(by: SPEAKER, first: 100) { value ${ROOM} }
    organizations: shares(by: ORGANIZATION, first: 100) { value entity { id } ${ROOM} }
    kinds: shares(by: KIND) { value label ${ROOM} }
    nodes {
      kind wordCount quotations { id }
      speaker { __typename id }
      onBehalfOf { __typename id }
    }
  }
}`;

test.each([
  ["all statements", null],
  ["those about a place", { about: { name: "Kursk" } }],
])("of %s", async (_name, where) => {
  const { data } = await postQuery(api.url, QUERY, { where });
  const { volume, speakers, organizations, kinds, nodes } = data!["statements"] as {
    volume: Volume;
    speakers: Share[];
    organizations: Share[];
    kinds: Share[];
    nodes: Told[];
  };
  expect(volume).toEqual(weigh(nodes));
  expect(list(kinds)).toEqual(reckon(nodes, ({ kind }) => [kind]));
  expect(list(speakers)).toEqual(reckon(nodes, ({ speaker }) => (speaker ? [speaker.id] : [])));
  const ofOrganizations = reckon(nodes, ({ speaker, onBehalfOf }) => {
    const own = [speaker, onBehalfOf].filter((each) => each?.__typename === "Organization");
    return [...new Set(own.map((each) => each!.id))];
  });
  expect(list(organizations)).toEqual(ofOrganizations);
  expect(organizations.length).toBeGreaterThan(0);
  if (where === null) expect(volume.quotationCount).toBeGreaterThan(volume.statementCount);
});

function list(shares: readonly Share[]): Record<string, Volume> {
  return Object.fromEntries(shares.map(({ value, volume }) => [value, volume]));
}

function reckon(nodes: readonly Told[], read: (node: Told) => string[]): Record<string, Volume> {
  const values = new Set(nodes.flatMap(read));
  return Object.fromEntries(
    Array.from(values, (value) => [
      value,
      weigh(nodes.filter((node) => read(node).includes(value))),
    ]),
  );
}

function weigh(nodes: readonly Told[]): Volume {
  const add = (read: (node: Told) => number) => nodes.reduce((sum, node) => sum + read(node), 0);
  return {
    statementCount: nodes.length,
    wordCount: add(({ wordCount }) => wordCount),
    quotationCount: add(({ quotations }) => quotations.length),
    quotedWordCount: add(({ wordCount, quotations }) => wordCount * quotations.length),
  };
}
