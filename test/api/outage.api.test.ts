import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { readConfig } from "../../src/config.ts";
import { readState } from "../../src/embedded/home.ts";
import { ensureServer, stopServer } from "../../src/embedded/server.ts";
import { type Graph, openGraph } from "../../src/graph/driver.ts";
import type { RunningServer } from "../../src/api/server.ts";
import { postQuery, startTestServer } from "../support/api-server.ts";

jest.setTimeout(240_000);

/* A Neo4j of its own, which goes and comes back while the API stays. */

const folder = mkdtempSync(join(tmpdir(), "whosaid-outage-"));
const config = { ...readConfig(), neo4jHome: join(folder, "neo4j") };
let graph: Graph;
let api: RunningServer;
beforeAll(async () => {
  graph = await openGraph(await start());
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

test("a Neo4j that stops is told of before the deadline, and found again when it is back", async () => {
  await untilBack();

  await stopServer(config.neo4jHome);
  const gone = await ask();
  expect(gone).toMatchObject({ answer: GONE, ready: 503 });
  expect(gone.took).toBeLessThan(5_500);

  await start();
  // It plans its queries anew, which alone may take a busy machine 2 seconds.
  expect(await untilBack()).toBeLessThan(5_000);
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
