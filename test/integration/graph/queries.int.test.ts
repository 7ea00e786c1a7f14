import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Plan, ResultSummary } from "neo4j-driver";
import { applyConstraints } from "../../../src/graph/apply-constraints.ts";
import type { Graph } from "../../../src/graph/driver.ts";
import { queries } from "../../../src/graph/queries.generated.ts";
import type { QueryDefinition } from "../../../src/graph/query-definition.ts";
import { type StatementConditions, planStatements } from "../../../src/graph/statement-query.ts";
import { openTestGraph } from "../../support/neo4j.ts";

let graph: Graph;

beforeAll(async () => {
  graph = await openTestGraph();
  await applyConstraints(graph);
});
afterAll(() => graph.close());

/** What each condition of a page of statements may be. */
const conditions = {
  search: "ceasefire",
  articles: [["a"]],
  speakers: [["a"]],
  subjects: [["a"]],
  relayers: [["a"]],
  addressees: [["a"]],
  sites: [["a"]],
  kinds: ["DIRECT"],
  medium: "Telegram",
  from: "2026-01-01",
  to: "2026-01-31",
};
const unasked = Object.fromEntries(
  Object.keys(conditions).map((name) => [name, null]),
) as unknown as StatementConditions;

/** Each condition alone, which for most is where the query starts, all at once, and none. */
const statementQueries = [
  ...Object.entries(conditions).map(([name, value]) => plan(name, { ...unasked, [name]: value })),
  plan("all conditions", conditions),
  plan("all conditions but the search", { ...conditions, search: null }),
  plan("no condition", unasked),
];

const cases = [...Object.values<QueryDefinition>(queries), ...statementQueries];

describe.each(cases.map((query) => [query.name, query] as const))("%s", (_name, query) => {
  test("returns what its header says, and Neo4j has nothing against it", async () => {
    const { keys, summary } = await explain(query);
    expect(keys).toEqual(Object.keys(query.columns));
    // Labels and properties that no node has yet are unknown to an empty database.
    const complaints = summary.notifications.filter(({ category }) => category !== "UNRECOGNIZED");
    expect(complaints).toEqual([]);
  });
});

const scanning = ["kinds", "medium", "from", "to", "no condition"];
const indexed = [
  ...cases.filter(({ mode }) => mode === "write"),
  queries.findPlacesNear,
  queries.findPlacesInBox,
  ...statementQueries.filter(({ name }) => !scanning.some((start) => name.endsWith(` ${start}`))),
];

test.each(indexed.map((query) => [query.name, query] as const))(
  "%s finds its nodes through an index",
  async (_name, query) => {
    const { summary } = await explain(query);
    expect(listOperators(summary.plan as Plan)).not.toContainEqual(
      expect.stringMatching(/AllNodesScan|LabelScan/),
    );
  },
);

async function explain(
  query: QueryDefinition,
): Promise<{ keys: PropertyKey[]; summary: ResultSummary }> {
  const session = graph.driver.session({ database: graph.database });
  try {
    const parameters = Object.fromEntries(
      Object.keys(query.parameters).map((name) => [name, null]),
    );
    const { records, summary } = await session.run(`EXPLAIN ${query.text}`, parameters);
    expect(records).toEqual([]);
    const keys = await session.run(`EXPLAIN ${query.text}`, parameters).keys();
    return { keys, summary };
  } finally {
    await session.close();
  }
}

function plan(name: string, asked: StatementConditions): QueryDefinition {
  return { ...planStatements(asked).query, name: `findStatements by ${name}` };
}

function listOperators({ operatorType, children }: Plan): string[] {
  return [operatorType, ...children.flatMap(listOperators)];
}
