import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { Queue } from "bullmq";
import { Redis } from "ioredis";
import { readConfig } from "../../../src/config.ts";
import { countGraph } from "../../../src/graph/read/count-graph.ts";
import { exportGraph } from "../../../src/graph/read/export-graph.ts";
import { QUEUE_NAME } from "../../../src/load/queue/article-queue.ts";
import { useCommandRoom } from "../../support/load/use-command-room.ts";
import { openFaultyNetwork } from "../../support/network/faulty-network.ts";
import { RedisServer, redisServer } from "../../support/network/redis.ts";
import { clearGraph } from "../../support/neo4j.ts";
import { type Run, runWhosaid } from "../../support/run-whosaid.ts";

const testWithRedis = redisServer === null ? test.skip : test;
const bridge = "Ada Okoye said on Monday that the old bridge would reopen before the winter came.";
const ferry = "“The ferry stays,” said Ada Okoye.";

const room = useCommandRoom();
let redis: RedisServer;

beforeEach(async () => {
  redis = await RedisServer.choose();
  if (redisServer !== null) await redis.start();
});
afterEach(() => redis.close());

function write(name: string, content: string): string {
  return room.write(name, content);
}

function begin(words: readonly string[], uri = readConfig().neo4j!.uri): Run {
  return runWhosaid(words, {
    ...room.environment,
    NEO4J_URI: uri,
    REDIS_URL: redis.url,
  });
}

async function run(...words: string[]) {
  return begin(words).ended;
}

/** Lets a worker go on until the queue is as it should be, then ends it. */
async function work(until: Record<string, number>, worker = begin(["worker"])) {
  await waitFor(until);
  worker.child.kill("SIGINT");
  return worker.ended;
}

async function waitFor(until: Record<string, number>): Promise<void> {
  for (;;) {
    const { stdout } = await run("queue", "--json");
    const counts = JSON.parse(stdout) as Record<string, number>;
    if (Object.entries(until).every(([name, count]) => counts[name] === count)) return;
    await sleep(100);
  }
}

const EMPTY = { waiting: 0, active: 0 };

describe("whosaid worker (skipped without redis-server)", () => {
  testWithRedis(
    "makes the graph that loading makes, and loads nothing twice",
    async () => {
      const lines = [
        { id: "named", text: bridge },
        { text: ferry },
        { text: `${ferry} ${bridge}` },
      ];
      const wire = write("wire.jsonl", lines.map((line) => JSON.stringify(line)).join("\n"));
      const paths = ["seeds/articles", wire];
      await run("load", ...paths);
      const expected = await exportGraph(room.graph);
      const { articles } = await countGraph(room.graph);

      await clearGraph(room.graph);
      const count = String(articles);
      expect(await run("queue", "add", ...paths)).toMatchObject({
        stdout: `queued ${count}, present 0, rejected 0\n`,
        stderr: "",
        exitCode: 0,
      });
      expect((await run("queue", "add", ...paths)).stdout).toBe(
        `queued 0, present ${count}, rejected 0\n`,
      );
      expect(await work(EMPTY)).toEqual({
        stdout: `loaded ${count}, unchanged 0, replaced 0, rejected 0\n`,
        stderr: "",
        exitCode: 130,
      });
      expect(await exportGraph(room.graph)).toEqual(expected);
      expect((await run("queue")).stdout).toBe(`waiting 0, active 0, done ${count}, dead 0\n`);

      await run("queue", "add", ...paths);
      expect((await work(EMPTY)).stdout).toBe(
        `loaded 0, unchanged ${count}, replaced 0, rejected 0\n`,
      );
      expect(await exportGraph(room.graph)).toEqual(expected);
    },
    180_000,
  );

  testWithRedis(
    "replaces what a file held before",
    async () => {
      const path = write("bridge.txt", bridge);
      await run("load", path);
      write("bridge.txt", bridge.replace("winter", "summer"));
      await run("queue", "add", path);
      expect((await work(EMPTY)).stdout).toBe("loaded 0, unchanged 0, replaced 1, rejected 0\n");
      expect(await countGraph(room.graph)).toMatchObject({ articles: 1, quotations: 1 });
    },
    120_000,
  );

  testWithRedis(
    "keeps what it cannot load, with the reason, until it is retried",
    async () => {
      const path = write(
        "wire.jsonl",
        [{ text: " " }, { text: ferry }, {}].map((line) => JSON.stringify(line)).join("\n"),
      );
      const added = await run("queue", "add", path);
      expect(added).toMatchObject({ stdout: "queued 2, present 0, rejected 1\n", exitCode: 2 });
      expect((await run("rejects")).stdout).toContain(`${path}:3: ARTICLE_INVALID`);

      const { stdout, stderr } = await work({ ...EMPTY, dead: 1 });
      expect(stdout).toBe("loaded 1, unchanged 0, replaced 0, rejected 1\n");
      expect(stderr).toContain(`${path}:1: ARTICLE_BODY_EMPTY`);
      const { dead } = JSON.parse((await run("queue", "dead", "--json")).stdout) as {
        dead: unknown;
      };
      expect(dead).toEqual([
        {
          path: `${path}:1`,
          code: "ARTICLE_BODY_EMPTY",
          message: expect.any(String),
          hint: expect.any(String),
          at: expect.stringMatching(/^20\d\d-/u),
          version: expect.stringMatching(/^\d/u),
        },
      ]);
      expect((await run("queue", "dead")).stdout).toContain("1 article: whosaid queue retry");
      expect((await run("queue", "retry")).stdout).toBe("waiting again: 1 article\n");
      expect((await run("queue")).stdout).toBe("waiting 1, active 0, done 1, dead 0\n");
      expect((await run("queue", "dead")).stdout).toBe("nothing is dead\n");
    },
    120_000,
  );

  testWithRedis(
    "goes on when Neo4j and Redis were away",
    async () => {
      const network = await openFaultyNetwork(readConfig().neo4j!);
      const worker = begin(["worker"], network.connection.uri);
      await run("queue", "add", write("a.txt", bridge));
      await waitFor({ ...EMPTY, done: 1 });
      network.setFault("cut");
      await run("queue", "add", write("b.txt", ferry));
      await waitForWords(worker, "Neo4j does not answer");
      network.setFault("none");
      await waitFor({ ...EMPTY, done: 2 });

      await redis.kill();
      await waitForWords(worker, "Redis does not answer");
      const refused = await run("queue");
      expect(refused).toMatchObject({ stdout: "", exitCode: 21 });
      expect(refused.stderr).toContain("ECONNREFUSED");
      const adding = begin(["queue", "add", write("c.txt", `${ferry} ${bridge}`)]);
      await waitForWords(adding, "Redis does not answer; trying again in 1 s");
      await redis.start();
      expect(await adding.ended).toMatchObject({ exitCode: 0 });
      await waitForWords(worker, "Redis answers again");
      const { stdout } = await work({ ...EMPTY, done: 3 }, worker);
      expect(stdout).toBe("loaded 3, unchanged 0, replaced 0, rejected 0\n");
      network.close();
    },
    180_000,
  );

  testWithRedis(
    "an article with which worker after worker was lost is a dead letter, and may be tried again",
    async () => {
      const wire = write(
        "wire.jsonl",
        [bridge, ferry].map((text) => JSON.stringify({ text })).join("\n"),
      );
      await run("queue", "add", wire);
      const connection = new Redis(redis.url, { maxRetriesPerRequest: null });
      const queue = new Queue(QUEUE_NAME, { connection });
      const [job] = await queue.getWaiting();
      await job!.updateProgress(6);
      await queue.close();
      connection.disconnect();

      await work({ ...EMPTY, dead: 1, done: 1 });
      expect((await run("queue", "dead")).stdout).toContain("QUEUE_JOB_LOST");
      await run("queue", "retry");
      await work({ ...EMPTY, dead: 0, done: 2 });
    },
    120_000,
  );

  testWithRedis("says where Redis should be when it is not there", async () => {
    await redis.kill();
    const { exitCode, stderr } = await run("queue");
    expect(exitCode).toBe(21);
    expect(stderr).toContain(
      `Cannot reach the queue on Redis at "127.0.0.1:${String(redis.port)}"`,
    );
  });
});

async function waitForWords({ told }: Run, words: string): Promise<void> {
  while (!told().includes(words)) await sleep(50);
}
