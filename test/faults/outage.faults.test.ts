import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { readConfig } from "../../src/config.ts";
import { readState } from "../../src/embedded/server/home.ts";
import { ensureServer, stopServer } from "../../src/embedded/server/server.ts";
import type { Neo4jConnection } from "../../src/domain/neo4j-connection.ts";
import { type Graph, openGraph } from "../../src/graph/connection/driver.ts";
import { readNameKnowledge } from "../../src/knowledge/read-name-knowledge.ts";
import type { RunningServer } from "../../src/api/http/server.ts";
import { postQuery, startTestServer } from "../support/api/api-server.ts";
import { openFaultyNetwork } from "../support/network/faulty-network.ts";

jest.setTimeout(240_000);

/* A Neo4j of its own, which goes and comes back while the API stays. */

const folder = mkdtempSync(join(tmpdir(), "whosaid-outage-"));
const config = { ...readConfig(), neo4jHome: join(folder, "neo4j") };
let connection: Neo4jConnection;
let graph: Graph;
let api: RunningServer;
beforeAll(async () => {
  connection = await start();
  graph = await openGraph(connection, readNameKnowledge());
  api = await startTestServer(graph);
});
afterAll(async () => {
  await api.close();
  await graph.close();
  await stopServer(config.neo4jHome);
  rmSync(folder, { recursive: true, force: true });
});

async function start() {
  return (await ensureServer(config, true, () => undefined)).server.connection;
}

const QUESTION = "{ statements { totalCount } }";
const ANSWER = { data: { statements: { totalCount: 0 } } };
const GONE = {
  errors: [{ extensions: { code: "STORE_UNAVAILABLE", retryAfter: expect.any(Number) } }],
};

/** What the API answers, whether it says that it is ready, and how long each took. */
async function ask() {
  const start = performance.now();
  const [answer, readiness] = await Promise.all([
    postQuery(api.url, QUESTION),
    fetch(new URL("readyz", api.url)),
  ]);
  return { answer, ready: readiness.status, took: performance.now() - start };
}

/** Asks until there is an answer and readiness. */
async function untilBack(): Promise<void> {
  for (;;) {
    const { answer, ready } = await ask();
    if (answer.errors === undefined && ready === 200) {
      expect(answer).toEqual(ANSWER);
      return;
    }
    await sleep(50);
  }
}

test("a Neo4j that stops is told of before the deadline, and found again when it is back", async () => {
  await untilBack();

  await stopServer(config.neo4jHome);
  const gone = await ask();
  expect(gone).toMatchObject({ answer: GONE, ready: 503 });
  expect(gone.took).toBeLessThan(5_500);

  await start();
  await untilBack();
});

/** A question that is found by a full-text index. */
const SEARCH = '{ statements(where: { search: "bridge" }) { totalCount } }';

test("a Neo4j that is killed and comes back empty is told of at once, and made ready before it is asked", async () => {
  expect(await postQuery(api.url, SEARCH)).toEqual(ANSWER);
  const { pid } = readState(config.neo4jHome)!.server;
  process.kill(pid, "SIGKILL");
  while ((await postQuery(api.url, QUESTION)).errors === undefined) await sleep(10);
  // Nobody waits for what is known to be away.
  for (let count = 0; count < 20; count++) {
    expect(await postQuery(api.url, QUESTION)).toMatchObject(GONE);
  }
  await stopServer(config.neo4jHome);
  for (const folder of ["databases", "transactions"]) {
    rmSync(join(config.neo4jHome, "data", folder), { recursive: true });
  }

  await start();
  await untilBack();
  expect(await postQuery(api.url, SEARCH)).toEqual(ANSWER);
});

test("a Neo4j that falls silent is told of before the deadline, and found again when it speaks", async () => {
  const { pid } = readState(config.neo4jHome)!.server;
  process.kill(pid, "SIGSTOP");
  const gone = await ask();
  process.kill(pid, "SIGCONT");
  expect(gone).toMatchObject({ answer: GONE, ready: 503 });
  expect(gone.took).toBeLessThan(5_500);

  await untilBack();
});

test("connections that were lost without a word cost a question no time", async () => {
  const network = await openFaultyNetwork(connection);
  const other = await openGraph(network.connection, readNameKnowledge());
  const server = await startTestServer(other);
  await Promise.all(Array.from({ length: 10 }, () => postQuery(server.url, QUESTION)));
  expect(network.countOpen()).toBeGreaterThan(5);

  network.forget();
  // Long enough for the driver to doubt them.
  await sleep(1_500);
  const start = performance.now();
  expect(await postQuery(server.url, QUESTION)).toEqual(ANSWER);
  expect(performance.now() - start).toBeLessThan(2_000);
  await server.close();
  await other.close();
  network.close();
});
