import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { applyConstraints } from "../../../src/graph/connection/apply-constraints.ts";
import type { Graph } from "../../../src/graph/connection/driver.ts";
import { constraints } from "../../../src/graph/connection/queries.generated.ts";
import { clearGraph, openEmptyGraph } from "../../support/neo4j.ts";

const STATEMENT_COUNT = 20_000;
const WORDS = "the bridge held well after all that had been said of it ".repeat(20);

let graph: Graph;
beforeAll(async () => {
  graph = await openEmptyGraph();
});
afterAll(async () => {
  await clearGraph(graph);
  await graph.close();
});

describe("a graph of an earlier version", () => {
  beforeEach(async () => {
    await clearGraph(graph);
  });

  test.each([
    ["the first one", "CREATE (:DecisionLog {name: 'decisions'})", 1],
    ["one of a later version", "CREATE (:_Internal {_log: 'decisions', _layout: 99})", 99],
  ])("is refused where it was loaded in another layout: %s", async (_name, text, layout) => {
    await run(text);
    await expect(applyConstraints(graph)).rejects.toMatchObject({ code: "GRAPH_LAYOUT_FOREIGN" });
    await expect(applyConstraints(graph)).rejects.toThrow(`layout ${String(layout)} instead of`);
  });

  test("gives its indexes up once it was emptied", async () => {
    await run("DROP INDEX articleSortKey");
    await run("CREATE INDEX articleSortKey FOR (article:Article) ON (article.sortKey, article.id)");
    await run("DROP CONSTRAINT statementKey");
    await run("CREATE CONSTRAINT statementKey FOR (node:Statement) REQUIRE node.key IS UNIQUE");
    await run("DROP INDEX statementText");
    await run("CREATE FULLTEXT INDEX statementText FOR (node:Statement) ON EACH [node.text]");
    await run("CREATE CONSTRAINT topicName FOR (topic:Topic) REQUIRE topic.name IS UNIQUE");

    await applyConstraints(graph);

    const rows = await run("SHOW INDEXES YIELD name, properties RETURN name, properties");
    const held = new Map(rows.map((row) => [row.get("name"), row.get("properties")]));
    expect(held.has("topicName")).toBe(false);
    for (const { name, properties } of constraints) expect(held.get(name)).toEqual(properties);
  });
});

async function run(text: string, parameters = {}) {
  const { records } = await graph.driver.executeQuery(text, parameters, graph);
  return records;
}

test("an index of a large graph is waited for, for longer than a query may take", async () => {
  await run(
    `UNWIND range(1, $count) AS number
    CREATE (:Statement {id: toString(number), text: number + " " + $words, _searchText: $words})`,
    { count: STATEMENT_COUNT, words: WORDS },
  );
  const fillingMs = await timeFilling(graph);

  await timeFilling({ ...graph, timeoutMs: fillingMs / 2 });

  const records = await run(
    'CALL db.index.fulltext.queryNodes("statementText", "bridge") YIELD node RETURN count(*) AS found',
  );
  expect(Number(records[0]!.get("found"))).toBe(STATEMENT_COUNT);
}, 60_000);

/** Makes the index of what was said anew, and tells how many milliseconds it took to be filled. */
async function timeFilling(by: Graph): Promise<number> {
  await run("DROP INDEX statementText");
  const start = performance.now();
  await applyConstraints(by);
  return performance.now() - start;
}
