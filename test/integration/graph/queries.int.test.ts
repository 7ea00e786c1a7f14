import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Plan, ResultSummary } from "neo4j-driver";
import { applyConstraints } from "../../../src/graph/connection/apply-constraints.ts";
import type { Graph } from "../../../src/graph/connection/driver.ts";
import { queries } from "../../../src/graph/connection/queries.generated.ts";
import type { QueryDefinition } from "../../../src/graph/connection/query-definition.ts";
import { openTestGraph } from "../../support/neo4j.ts";

let graph: Graph;

beforeAll(async () => {
  graph = await openTestGraph();
  await applyConstraints(graph);
});
afterAll(() => graph.close());

const cases = Object.values<QueryDefinition>(queries);

describe.each(cases.map((query) => [query.name, query] as const))("%s", (_name, query) => {
  test("returns what its header says, and Neo4j has nothing against it", async () => {
    const { keys, summary } = await explain(query);
    expect(keys).toEqual(Object.keys(query.columns));
    // Labels and properties that no node has yet are unknown to an empty database.
    const complaints = summary.notifications.filter(({ category }) => category !== "UNRECOGNIZED");
    expect(complaints).toEqual([]);
  });
});

const indexed = cases.filter(({ mode }) => mode === "write");

test.each(indexed.map((query) => [query.name, query] as const))(
  "%s finds its nodes through an index",
  async (_name, query) => {
    const { summary } = await explain(query);
    expect(listOperators(summary.plan as Plan)).not.toContainEqual(
      expect.stringMatching(/AllNodesScan|LabelScan|IndexScan/),
    );
  },
);

/** What these read is everything of its kind, or of a kind of which there are few. */
const WHOLE = new Set<QueryDefinition>([
  queries.countNodes,
  queries.exportNodes,
  queries.exportLinks,
  queries.findArticleHashes,
  queries.findArticlesToForget,
  queries.findDecisions,
  queries.findNamedActors,
]);

const reading = cases.filter((query) => query.mode === "read" && !WHOLE.has(query));

test.each(reading.map((query) => [query.name, query] as const))(
  "%s scans no label",
  async (_name, query) => {
    const { summary } = await explain(query);
    // One that asks for nothing but a plan, such as SHOW INDEXES, has none.
    const operators = summary.plan === false ? [] : listOperators(summary.plan);
    expect(operators).not.toContainEqual(
      expect.stringMatching(/AllNodesScan|AllRelationshipsScan|Label(s)?Scan|TypeScan/),
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

function listOperators({ operatorType, children }: Plan): string[] {
  return [operatorType, ...children.flatMap(listOperators)];
}
