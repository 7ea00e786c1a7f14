import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect } from "@jest/globals";
import { countGraph } from "../../../src/graph/read/count-graph.ts";
import { exportGraph } from "../../../src/graph/read/export-graph.ts";
import { clearGraph, openEmptyGraph } from "../neo4j.ts";
import { RedisServer } from "../network/redis.ts";
import { runWhosaid, suiteNeo4j } from "../run-whosaid.ts";

/** Articles that one worker is sure to have begun with when it is killed. */
const EACH = 30;

/**
 * Kills so many workers, one after the other, each in the midst of its work, and expects in the end the
 * graph that an ordinary load makes of the same articles.
 */
export async function killWorkers(kills: number): Promise<void> {
  const graph = await openEmptyGraph();
  const redis = await RedisServer.choose();
  const folder = mkdtempSync(join(tmpdir(), "whosaid-workers-"));
  const environment = {
    ...suiteNeo4j(),
    REDIS_URL: redis.url,
    WHOSAID_HOME: join(folder, "home"),
  };
  const run = (...words: string[]) => runWhosaid(words, environment);
  try {
    await redis.start();
    const path = join(folder, "wire.jsonl");
    writeFileSync(path, Array.from({ length: (kills + 1) * EACH }, writeArticle).join("\n"));
    expect(await run("load", path).ended).toMatchObject({ exitCode: 0 });
    const expected = await exportGraph(graph);
    await clearGraph(graph);

    expect(await run("queue", "add", path).ended).toMatchObject({ exitCode: 0 });
    for (let kill = 0; kill < kills; kill++) {
      const { articles } = await countGraph(graph);
      const { child, ended } = run("worker");
      while ((await countGraph(graph)).articles === articles) await sleep(5);
      // At another moment of its work each time.
      await sleep(7 * kill);
      child.kill("SIGKILL");
      await ended;
    }
    expect((await countGraph(graph)).articles).toBeLessThan((kills + 1) * EACH);

    const worker = run("worker");
    for (;;) {
      const { stdout } = await run("queue", "--json").ended;
      const { waiting, active, dead } = JSON.parse(stdout) as Record<string, number>;
      const letters = dead === 0 ? "" : (await run("queue", "dead").ended).stdout;
      expect(letters).toBe("");
      if (waiting === 0 && active === 0) break;
      await sleep(500);
    }
    worker.child.kill("SIGINT");
    expect(await worker.ended).toMatchObject({ exitCode: 130, stderr: "" });
    expect(await exportGraph(graph)).toEqual(expected);
  } finally {
    await redis.close();
    await graph.close();
    rmSync(folder, { recursive: true });
  }
}

/** Every third has a name of its own, and all tell the same twice. */
function writeArticle(_: unknown, number: number): string {
  const text = `Ada Okoye said that bridge ${String(number)} would reopen before the winter came. “The ferry ${String(number % 7)} stays where it is until the bridge holds,” said Bo Lund.`;
  return JSON.stringify(number % 3 === 0 ? { id: `article ${String(number)}`, text } : { text });
}
