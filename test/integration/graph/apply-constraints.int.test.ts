import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { applyConstraints } from "../../../src/graph/apply-constraints.ts";
import type { Graph } from "../../../src/graph/driver.ts";
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

test("an index of a large graph is waited for, however long it takes to be filled", async () => {
  const run = (text: string, parameters = {}) => graph.driver.executeQuery(text, parameters, graph);
  await run("DROP INDEX statementText");
  await run(
    `UNWIND range(1, $count) AS number
    CREATE (:Statement {id: toString(number), text: number + " " + $words, foldedText: $words})`,
    { count: STATEMENT_COUNT, words: WORDS },
  );
  const hasty = { ...graph, timeoutMs: 300 };

  await applyConstraints(hasty);

  const { records } = await run(
    'CALL db.index.fulltext.queryNodes("statementText", "bridge") YIELD node RETURN count(*) AS found',
  );
  expect(Number(records[0]!.get("found"))).toBe(STATEMENT_COUNT);
}, 60_000);
