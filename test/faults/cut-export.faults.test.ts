import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { openGraph } from "../../src/graph/connection/driver.ts";
import { readConfig } from "../../src/config.ts";
import type { RunningServer } from "../../src/api/http/server.ts";
import type { Graph } from "../../src/graph/connection/driver.ts";
import { type TestApi, openTestApi, startTestServer } from "../support/api/api-server.ts";
import { buildManyStatements } from "../support/api/many-statements.ts";
import { type FaultyNetwork, openFaultyNetwork } from "../support/network/faulty-network.ts";

/* A file whose making fails in its midst. */

let api: TestApi;
let network: FaultyNetwork;
let graph: Graph;
let server: RunningServer;
beforeAll(async () => {
  api = await openTestApi([buildManyStatements(120)]);
  network = await openFaultyNetwork(readConfig().neo4j!);
  graph = await openGraph(network.connection, api.graph.names);
  server = await startTestServer(graph);
});
afterAll(async () => {
  await server.close();
  await graph.close();
  network.close();
  await api.close();
});

test("a file that could not be made to its end does not look whole", async () => {
  const address = new URL("export/statements.jsonl", server.url);
  const headers = { "accept-encoding": "identity" };
  // Whole, and planned.
  const whole = await (await fetch(address, { headers })).text();
  expect(whole.split("\n")).toHaveLength(121);

  network.setFault({ delayMs: 300 });
  const response = await fetch(address, { headers });
  expect(response.status).toBe(200);
  const reader = response.body!.getReader();
  const first = await reader.read();
  expect(first.done).toBe(false);
  network.setFault("cut");
  const readOn = async (): Promise<void> => {
    while (!(await reader.read()).done);
  };
  await expect(readOn()).rejects.toThrow();

  // What cannot be begun is told as anything else that the API cannot answer.
  const refused = await fetch(address, { headers });
  expect(refused.status).toBe(503);
  expect(refused.headers.get("retry-after")).not.toBeNull();
  expect(await refused.json()).toMatchObject({
    errors: [{ extensions: { code: "STORE_UNAVAILABLE", reason: "GRAPH_UNAVAILABLE" } }],
  });
});
