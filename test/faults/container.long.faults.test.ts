import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import type { Graph } from "../../src/graph/connection/driver.ts";
import { openEmptyGraph } from "../support/neo4j.ts";
import { type Run, runProgram } from "../support/run-whosaid.ts";

// All packages are installed in the image.
jest.setTimeout(1_200_000);

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SCRIPTS = join(ROOT, "test", "support", "container");

const hasBuildah = spawnSync("buildah", ["--version"]).status === 0;
if (!hasBuildah) console.warn("The container is not tried: no program buildah");
const testWithBuildah = hasBuildah ? test : test.skip;
/** Others get the right to mount from buildah. */
const unshare = process.getuid?.() === 0 ? [] : ["buildah", "unshare"];

let store: string;
let graph: Graph;
beforeAll(async () => {
  store = mkdtempSync(join(tmpdir(), "whosaid-container-"));
  graph = await openEmptyGraph();
});
afterAll(async () => {
  await graph.close();
  const [program = "rm", ...words] = [...unshare, "rm", "-r", store];
  spawnSync(program, words);
  rmSync(store, { recursive: true, force: true });
});

function runScript(name: string, words: readonly string[]): Run {
  const [program = "sh", ...before] = [...unshare, "sh"];
  return runProgram(program, [...before, join(SCRIPTS, name), ...words], {});
}

/** Runs a command in the image, or what the image runs by itself, beside the suites' Neo4j. */
function runInImage(...command: readonly string[]): Run {
  const neo4j = Object.entries(process.env).filter(([name]) => name.startsWith("NEO4J_"));
  const variables = { ...Object.fromEntries(neo4j), WHOSAID_HOST: "127.0.0.1", PORT: "0" };
  const given = Object.entries(variables).map(([name, value]) => `${name}=${value}`);
  return runScript("run-image.sh", [store, "env", ...given, "--", ...command]);
}

testWithBuildah(
  "the container answers beside a Neo4j, not as root and on a root that is read-only (skipped without buildah)",
  async () => {
    const built = await runScript("build-image.sh", [ROOT, store]).ended;
    expect([built.exitCode, built.exitCode === 0 ? "" : built.stderr]).toEqual([0, ""]);

    const write = 'require("node:fs").writeFileSync("/app/a", "")';
    const refused = await runInImage("node", "--eval", write).ended;
    expect(refused.stderr).toContain("EROFS");

    const run = runInImage();
    const page = /^Page\s+(\S+)/mu;
    // What it runs ends with it where it cannot begin.
    const ended = run.ended.then(({ stderr }) => {
      throw new Error(stderr);
    });
    const untilServed = async (): Promise<string> => {
      while (!/Ctrl-C stops it/u.test(run.printed())) await sleep(50);
      return page.exec(run.printed())![1]!;
    };
    const url = await Promise.race([untilServed(), ended]);
    ended.catch(() => undefined);
    const response = await fetch(new URL("graphql", url), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ articles { totalCount } }" }),
    });
    expect(await response.json()).toEqual({ data: { articles: { totalCount: 9 } } });
    const status = readFileSync(`/proc/${String(run.child.pid)}/status`, "utf8");
    expect(/^Uid:\s+(\d+)/mu.exec(status)?.[1]).not.toBe("0");
    const closed = once(run.child, "close");
    run.child.kill("SIGTERM");
    await closed;
  },
);
