import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import neo4j from "neo4j-driver";
import { readConfig } from "../../../src/config.ts";
import { readState } from "../../../src/embedded/server/home.ts";
import { ensureServer, stopServer } from "../../../src/embedded/server/server.ts";
import type { Neo4jConnection } from "../../../src/domain/neo4j-connection.ts";
import { type Graph, openGraph } from "../../../src/graph/connection/driver.ts";
import { readNameKnowledge } from "../../../src/knowledge/read-name-knowledge.ts";
import type { RunningServer } from "../../../src/api/http/server.ts";
import { postQuery, startTestServer } from "../../support/api/api-server.ts";
import { openFaultyNetwork } from "../../support/network/faulty-network.ts";

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

/** Asks until there is an answer and readiness, and tells how many milliseconds that took. */
async function untilBack(): Promise<number> {
  const start = performance.now();
  for (;;) {
    const { answer, ready } = await ask();
    if (answer.errors === undefined && ready === 200) {
      expect(answer).toEqual(ANSWER);
      return performance.now() - start;
    }
    await sleep(50);
  }
}

/** The first answer of a Neo4j that just started takes it a second and more, whoever asks. */
async function untilNeo4jAnswers(): Promise<void> {
  const { uri, username, password } = connection;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  await driver.executeQuery("RETURN 1");
  await driver.close();
}

test("a Neo4j that stops is told of before the deadline, and found again when it is back", async () => {
  await untilBack();

  await stopServer(config.neo4jHome);
  const gone = await ask();
  expect(gone).toMatchObject({ answer: GONE, ready: 503 });
  expect(gone.took).toBeLessThan(5_500);

  await start();
  await untilNeo4jAnswers();
  expect(await untilBack()).toBeLessThan(2_000);
});

test("a Neo4j that falls silent is told of before the deadline, and found again when it speaks", async () => {
  const { pid } = readState(config.neo4jHome)!.server;
  process.kill(pid, "SIGSTOP");
  const gone = await ask();
  process.kill(pid, "SIGCONT");
  expect(gone).toMatchObject({ answer: GONE, ready: 503 });
  expect(gone.took).toBeLessThan(5_500);

  expect(await untilBack()).toBeLessThan(2_000);
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
