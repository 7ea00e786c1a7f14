import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { pino } from "pino";
import type { Graph } from "../../../src/graph/connection/driver.ts";
import { StoreGuard } from "../../../src/graph/connection/store-guard.ts";
import { openTestGraph } from "../../support/neo4j.ts";

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

test("a query may take longer the first time, for which Neo4j's Java is cold", async () => {
  const listener = { returned: () => undefined, queried: () => undefined };
  const guard = new StoreGuard(graph, pino({ level: "silent" }), listener);
  const request = { signal: new AbortController().signal, isDear: false, hasBegun: false };
  const limit = async (timeoutMs: number, text: string): Promise<number> =>
    guard.run(
      { ...graph, timeoutMs },
      request,
      { name: "q", mode: "read", query: { text, parameters: {} } },
      async (session, longestMs) => {
        await session.run(text);
        return longestMs;
      },
    );
  expect([
    await limit(2_000, "RETURN 1"),
    await limit(2_000, "RETURN 1"),
    await limit(2_000, "RETURN 2"),
    await limit(15_000, "RETURN 3"),
  ]).toEqual([4_000, 2_000, 4_000, 15_000]);
  guard.close();
});
