import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import type { RunningServer } from "../../src/api/http/server.ts";
import { readConfig } from "../../src/config.ts";
import { readState } from "../../src/embedded/server/home.ts";
import { ensureServer, stopServer } from "../../src/embedded/server/server.ts";
import { applyConstraints } from "../../src/graph/connection/apply-constraints.ts";
import { type Graph, openGraph } from "../../src/graph/connection/driver.ts";
import { saveReading } from "../../src/graph/write/article-repository.ts";
import { readNameKnowledge } from "../../src/knowledge/read-name-knowledge.ts";
import { apiFixture } from "../support/api/api-fixture.ts";
import { type ApiResult, postQuery, startTestServer } from "../support/api/api-server.ts";

jest.setTimeout(600_000);

/* A Neo4j of its own that is killed again and again, while questions arrive whatever becomes of those before. */

const EVERY_MS = 25;

/** Ways to ask; each is planned anew by a Neo4j that was started anew. */
const QUESTIONS = [
  "{ statements { totalCount nodes { id text speaker { name } about { name } } } }",
  '{ statements(where: { search: "forces" }) { nodes { id } } }',
  '{ statements(where: { about: { name: "Kursk" } }) { nodes { id saidOn { from } } } }',
  '{ actors(where: { name: "Zelenskyy" }) { nodes { id name statements { totalCount } } } }',
  "{ statements { facets(by: [SPEAKER, MONTH]) { values { value count } } } }",
];

/** What may be said instead of an answer: nobody has to look for a fault of their own. */
const LATER = ["STORE_UNAVAILABLE", "STORE_BUSY", "TIMEOUT"];

const folder = mkdtempSync(join(tmpdir(), "whosaid-cycles-"));
const config = { ...readConfig(), neo4jHome: join(folder, "neo4j") };
let graph: Graph;
let api: RunningServer;
let answers: ApiResult[];
beforeAll(async () => {
  const { server } = await start();
  graph = await openGraph(server.connection, readNameKnowledge());
  await applyConstraints(graph);
  for (const reading of apiFixture) await saveReading(graph, reading);
  api = await startTestServer(graph);
  answers = await Promise.all(QUESTIONS.map((question) => postQuery(api.url, question)));
  expect(answers.filter(({ errors }) => errors !== undefined)).toEqual([]);
});
afterAll(async () => {
  await api.close();
  await graph.close();
  await stopServer(config.neo4jHome);
  rmSync(folder, { recursive: true, force: true });
});

async function start() {
  return ensureServer(config, true, () => undefined);
}

function kill(): void {
  process.kill(readState(config.neo4jHome)!.server.pid, "SIGKILL");
}

/** Asks every so often until it is stopped, and returns what is neither right nor a reason to ask later. */
function askOnAndOn() {
  const asked: Promise<ApiResult | null>[] = [];
  const timer = setInterval(() => {
    const index = asked.length % QUESTIONS.length;
    asked.push(
      postQuery(api.url, QUESTIONS[index]!).then((answer) => {
        const [error] = answer.errors ?? [];
        if (error !== undefined)
          return LATER.includes(String(error.extensions["code"])) ? null : answer;
        expect(answer).toEqual(answers[index]);
        return null;
      }),
    );
  }, EVERY_MS);
  return async () => {
    clearInterval(timer);
    return (await Promise.all(asked)).filter((answer) => answer !== null);
  };
}

/** Until each of the questions is answered, however busy the machine is. */
async function untilAllAnswered(): Promise<void> {
  for (const question of QUESTIONS) {
    while ((await postQuery(api.url, question)).errors !== undefined) await sleep(50);
  }
}

test("questions that arrive while Neo4j is killed and comes back get their answer or a word to come again", async () => {
  const stop = askOnAndOn();
  for (let cycle = 0; cycle < 3; cycle++) {
    await sleep(500);
    kill();
    await start();
    await untilAllAnswered();
  }
  expect(await stop()).toEqual([]);
});

test("a Neo4j that is killed again before it is up is found when it stays", async () => {
  const stop = askOnAndOn();
  kill();
  const starting = start().catch(() => undefined);
  const { pid } = readState(config.neo4jHome)!.server;
  while (readState(config.neo4jHome)?.server.pid === pid) await sleep(5);
  kill();
  await starting;
  await start();
  await untilAllAnswered();
  expect(await stop()).toEqual([]);
});
