import { request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { readConfig } from "../../../src/config.ts";
import { openGraph } from "../../../src/graph/connection/driver.ts";
import { readNameKnowledge } from "../../../src/knowledge/read-name-knowledge.ts";
import { apiFixture } from "../../support/api/api-fixture.ts";
import {
  type TestApi,
  openTestApi,
  postQuery,
  startTestServer,
} from "../../support/api/api-server.ts";
import { openFaultyNetwork } from "../../support/network/faulty-network.ts";

/*
 * Statements in layers, each of which reports all of the layer below: a billion ways lead to the
 * innermost, and to find the longest takes far longer than a question may.
 */

const LAYERS = 9;
const SLOW = '{ statement(id: "s-0-0") { chain { id } } }';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(apiFixture);
  const build = `
    UNWIND range(0, $layers) AS layer UNWIND range(0, 9) AS place
    WITH layer, "s-" + layer + "-" + place AS id
    CREATE (:Statement {id: id, key: id, text: id, kind: "DIRECT", articleCount: 1, layer: layer})
      <-[:EVIDENCE_FOR]-(:Quotation {id: id})
    WITH count(*) AS done
    MATCH (outer:Statement), (inner:Statement) WHERE outer.layer = inner.layer + 1
    CREATE (outer)-[:REPORTS]->(inner)`;
  await api.graph.driver.executeQuery(build, { layers: LAYERS }, api.graph);
});
const opened: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of [...opened, api.close]) await close();
});

/** Whether Neo4j is looking for chains. */
async function isLooking(): Promise<boolean> {
  const { records } = await api.graph.driver.executeQuery(
    `SHOW TRANSACTIONS YIELD currentQuery, status
     WHERE currentQuery CONTAINS "REPORTS*0.." AND NOT currentQuery CONTAINS "SHOW" AND status = "Running"`,
    {},
    api.graph,
  );
  return records.length > 0;
}

async function until(holds: () => Promise<boolean>): Promise<number> {
  const start = performance.now();
  while (!(await holds())) await sleep(20);
  return performance.now() - start;
}

test("what one read may take is 2 seconds", async () => {
  const start = performance.now();
  const { errors } = await postQuery(api.url, SLOW);
  expect(errors?.[0]?.extensions).toMatchObject({ code: "TIMEOUT", reason: "GRAPH_TIMEOUT" });
  expect(performance.now() - start).toBeLessThan(4_000);
});

test("Neo4j stops within a second when whoever asked goes away", async () => {
  const asking = request(new URL("graphql", api.url), {
    method: "POST",
    headers: { "content-type": "application/json" },
  });
  asking.on("error", () => undefined);
  asking.end(JSON.stringify({ query: SLOW }));
  await until(isLooking);

  asking.destroy();
  expect(await until(async () => !(await isLooking()))).toBeLessThan(1_000);
  expect((await postQuery(api.url, '{ statement(id: "s-9-9") { id } }')).errors).toBeUndefined();
});

test("what all reads of a question may take is 5 seconds", async () => {
  const network = await openFaultyNetwork(readConfig().neo4j!);
  network.setFault({ delayMs: 1_000 });
  const graph = await openGraph(network.connection, readNameKnowledge());
  const server = await startTestServer(graph);
  opened.push(server.close, graph.close, () => Promise.resolve(network.close()));
  const start = performance.now();
  const { errors } = await postQuery(
    server.url,
    // Planned, read, and the texts read besides, over a connection that has to be opened first.
    "{ articles(first: 3) { nodes { text } } }",
  );
  expect(errors?.[0]?.extensions).toMatchObject({ code: "TIMEOUT", reason: "REQUEST_TIMEOUT" });
  expect(performance.now() - start).toBeGreaterThan(4_900);
  expect(performance.now() - start).toBeLessThan(6_000);
});
