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
import { SLOW_QUESTION, addLayers } from "../../support/api/slow-question.ts";
import { openFaultyNetwork } from "../../support/network/faulty-network.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(apiFixture);
  await addLayers(api.graph);
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

test("what one read may take is 2 seconds, and more where it never ran", async () => {
  // Planned and run for 4 seconds, which may be more than a request has.
  const { errors: first } = await postQuery(api.url, SLOW_QUESTION);
  expect(first?.[0]?.extensions).toMatchObject({ code: "TIMEOUT" });
  const start = performance.now();
  const { errors } = await postQuery(api.url, SLOW_QUESTION);
  expect(errors?.[0]?.extensions).toMatchObject({ code: "TIMEOUT", reason: "GRAPH_TIMEOUT" });
  expect(performance.now() - start).toBeLessThan(4_000);
});

test("Neo4j stops within a second when whoever asked goes away", async () => {
  const asking = request(new URL("graphql", api.url), {
    method: "POST",
    headers: { "content-type": "application/json" },
  });
  asking.on("error", () => undefined);
  asking.end(JSON.stringify({ query: SLOW_QUESTION }));
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
    // A name, the statements and the texts of their articles, each planned and read.
    '{ statements(where: { speaker: { name: "Putin" } }) { nodes { quotations { article { text } } } } }',
  );
  expect(errors?.[0]?.extensions).toMatchObject({ code: "TIMEOUT", reason: "REQUEST_TIMEOUT" });
  expect(performance.now() - start).toBeGreaterThan(4_900);
  expect(performance.now() - start).toBeLessThan(6_000);
});
