import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Reading } from "../../../src/domain/reading.ts";
import { readExamples } from "../../../src/load/articles/example-articles.ts";
import { readKnowledge } from "../../../src/knowledge/read-knowledge.ts";
import { runPipeline } from "../../../src/pipeline/run-pipeline.ts";
import { type TestApi, openTestApi, postQuery } from "../../support/api/api-server.ts";

/* Who relays or contradicts whom, beside what is reckoned from every single statement. */

let api: TestApi;
beforeAll(async () => {
  const readings: Reading[] = [];
  const knowledge = readKnowledge();
  for await (const article of readExamples()) {
    if ("input" in article) readings.push(runPipeline(article.input, knowledge));
  }
  api = await openTestApi(readings);
}, 60_000);
afterAll(() => api.close());

interface Told {
  readonly id: string;
  readonly speaker: { readonly id: string } | null;
  readonly reportedBy: readonly { readonly speaker: { readonly id: string } | null }[];
  readonly contradicts: readonly Other[];
}

interface Other {
  readonly type: string;
  readonly statement: { readonly id: string; readonly speaker: { readonly id: string } | null };
}

const QUERY = `query ($where: StatementWhere) {
  statements(where: $where, first: 100) {
    relays: ties(type: RELAYS, first: 100) { one { id } other { id } statementCount }
    contradicts: ties(type: CONTRADICTS, first: 100) { one { id } other { id } statementCount }
    nodes {
      id speaker { id }
      reportedBy { speaker { id } }
      contradicts { type statement { id speaker { id } } }
    }
  }
}`;

test.each([
  ["all statements", null],
  ["those about a place", { about: { name: "Kursk" } }],
  ["those of one person", { speaker: { name: "Putin" } }],
])("of %s", async (_name, where) => {
  const { data } = await postQuery(api.url, QUERY, { where });
  const { relays, contradicts, nodes } = data!["statements"] as {
    relays: Tie[];
    contradicts: Tie[];
    nodes: Told[];
  };
  expect(count(relays)).toEqual(
    reckon(
      nodes.flatMap(({ id, speaker, reportedBy }) =>
        reportedBy.map((outer) => [outer.speaker?.id, speaker?.id, id]),
      ),
    ),
  );
  expect(count(contradicts)).toEqual(
    reckon(
      nodes.flatMap(({ id, speaker, contradicts }) =>
        contradicts
          .filter(({ statement }) => statement.speaker?.id !== speaker?.id)
          .map(({ statement }) => {
            const sides = [speaker?.id, statement.speaker?.id];
            return [...sides.sort(), [id, statement.id].sort().join(" ")];
          }),
      ),
    ),
  );
  if (where === null) expect([relays.length, contradicts.length]).toEqual([1, 1]);
});

interface Tie {
  readonly one: { readonly id: string };
  readonly other: { readonly id: string };
  readonly statementCount: number;
}

function count(ties: readonly Tie[]): Record<string, number> {
  return Object.fromEntries(
    ties.map(({ one, other, statementCount }) => [`${one.id} ${other.id}`, statementCount]),
  );
}

/** How many of rows [one, other, what] there are of each two, each row once. */
function reckon(rows: readonly (readonly (string | undefined)[])[]): Record<string, number> {
  const known = rows.filter((row) => row.every((part) => part !== undefined));
  const distinct = new Set(known.map((row) => row.join(" ")));
  const counts: Record<string, number> = {};
  for (const row of distinct) {
    const pair = row.split(" ").slice(0, 2).join(" ");
    counts[pair] = (counts[pair] ?? 0) + 1;
  }
  return counts;
}
