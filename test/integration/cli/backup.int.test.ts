import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { readConfig } from "../../../src/config.ts";
import { openNeo4j } from "../../../src/embedded/open-neo4j.ts";
import { openGraph } from "../../../src/graph/connection/driver.ts";
import { exportGraph } from "../../../src/graph/read/export-graph.ts";
import { readNameKnowledge } from "../../../src/knowledge/read-name-knowledge.ts";
import { tar } from "../../support/formats/build-files.ts";
import { runWhosaid } from "../../support/run-whosaid.ts";

// Each step starts and stops a Neo4j of its own.
jest.setTimeout(240_000);

const ARTICLES = fileURLToPath(new URL("../../../seeds/articles", import.meta.url));
const { cacheFolder } = readConfig();

let folder: string;
let home: string;
let file: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-backups-"));
  home = join(folder, "home");
  file = join(folder, "one.tar");
  writeFileSync(join(folder, "broken.json"), '{"text": ');
  expect((await call("load", ARTICLES, join(folder, "broken.json"))).exitCode).toBe(2);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function begin(words: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  return runWhosaid(words, {
    WHOSAID_HOME: home,
    WHOSAID_CACHE: cacheFolder,
    ...environment,
  });
}

async function call(...words: readonly string[]) {
  return begin(words).ended;
}

/** All that the graph of a home holds. */
async function exportHome(of: string): Promise<string[]> {
  const config = readConfig({ WHOSAID_HOME: of, WHOSAID_CACHE: cacheFolder });
  const neo4j = await openNeo4j(config, () => undefined);
  try {
    const graph = await openGraph(neo4j.connection, readNameKnowledge(config));
    return await exportGraph(graph).finally(() => graph.close());
  } finally {
    await neo4j.close();
  }
}

function listParts(of: string): string[] {
  return readdirSync(of).filter((name) => name.endsWith(".part"));
}

describe("whosaid backup and restore", () => {
  test("bring back the graph and what lies beside it as they were", async () => {
    const before = await exportHome(home);
    const rejects = readFileSync(join(home, "rejects.jsonl"), "utf8");
    const saved = await call("backup", file);
    expect(saved.stdout).toMatch(
      /^saved 9 articles with 57 statements to .*one\.tar \(0\.\d MB\)/u,
    );

    const more = join(folder, "more.txt");
    writeFileSync(more, "Ada Okoye, the mayor of Varn, said that the bridge would reopen in May.");
    expect((await call("load", more, "--json")).exitCode).toBe(0);
    writeFileSync(join(home, "actors.bin"), "an imported list");
    rmSync(join(home, "rejects.jsonl"));

    const refused = await call("restore", file);
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toContain("Add --replace");
    rmSync(join(home, "actors.bin"));
    expect(await exportHome(home)).not.toEqual(before);
    writeFileSync(join(home, "actors.bin"), "an imported list");

    const restored = await call("restore", file, "--replace");
    expect(restored.stdout).toMatch(/^restored 9 articles with 57 statements as of 20/u);
    expect(await exportHome(home)).toEqual(before);
    expect(readFileSync(join(home, "rejects.jsonl"), "utf8")).toBe(rejects);
    expect(existsSync(join(home, "actors.bin"))).toBe(false);
    expect(listParts(home)).toEqual([]);

    // On another machine nobody has its password.
    const other = join(folder, "other");
    expect((await begin(["restore", file], { WHOSAID_HOME: other }).ended).exitCode).toBe(0);
    expect(await exportHome(other)).toEqual(before);
  });

  test("refuse while the server runs, and name what stops it", async () => {
    expect((await call("neo4j", "start")).exitCode).toBe(0);
    try {
      for (const words of [
        ["backup", join(folder, "running.tar")],
        ["restore", file, "--replace"],
      ]) {
        const { exitCode, stderr } = await call(...words);
        expect(exitCode).toBe(2);
        expect(stderr).toContain("whosaid neo4j stop");
      }
    } finally {
      await call("neo4j", "stop");
    }
    expect(existsSync(join(folder, "running.tar"))).toBe(false);
  });

  test("refuse a Neo4j of somebody's own", async () => {
    const environment = { NEO4J_URI: "bolt://127.0.0.1:1" };
    const { exitCode, stderr } = await begin(["backup", join(folder, "a.tar")], environment).ended;
    expect(exitCode).toBe(2);
    expect(stderr).toContain("neo4j-admin database dump");
  });

  test("refuse another layout, a file that is there, and a home without a graph", async () => {
    const manifest = spawnSync("tar", ["-xOf", file, "manifest.json"], { encoding: "utf8" }).stdout;
    const foreign = join(folder, "foreign.tar");
    writeFileSync(
      foreign,
      tar([["manifest.json", manifest.replace(/"layout": \d+/u, '"layout": 1')]]),
    );
    expect((await call("restore", foreign, "--replace")).stderr).toContain(
      "its graph has layout 1",
    );
    expect((await call("backup", file)).stderr).toContain("it is there");
    const nowhere = { WHOSAID_HOME: join(folder, "nowhere") };
    const { stderr } = await begin(["backup", join(folder, "a.tar")], nowhere).ended;
    expect(stderr).toContain("there is no graph in");
    expect(existsSync(nowhere.WHOSAID_HOME)).toBe(false);
  });

  test.each<["SIGKILL" | "SIGINT", number | null]>([
    ["SIGKILL", null],
    ["SIGINT", 130],
  ])("a backup that %s ends leaves no half file", async (signal, exitCode) => {
    const target = join(folder, "killed.tar");
    const run = begin(["backup", target]);
    while (!existsSync(join(`${target}.part`, "neo4j.dump"))) await sleep(5);
    run.child.kill(signal);
    expect((await run.ended).exitCode).toBe(exitCode);
    expect(existsSync(target)).toBe(false);
    expect(listParts(folder)).toEqual(signal === "SIGKILL" ? ["killed.tar.part"] : []);

    expect((await call("backup", target)).exitCode).toBe(0);
    expect(listParts(folder)).toEqual([]);
    rmSync(target);
  });

  const isRoot = process.getuid?.() === 0 && process.platform === "linux";
  const testAsRoot = isRoot ? test : test.skip;

  testAsRoot.each(["200k", "450k"])(
    "tell that a disk of %s is full, and leave nothing there (skipped without the right to mount one)",
    async (size) => {
      const disk = join(folder, "disk");
      mkdirSync(disk, { recursive: true });
      const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", disk]);
      expect(mounted.status).toBe(0);
      try {
        const { exitCode, stderr } = await call("backup", join(disk, "a.tar"));
        expect(stderr).toContain("no space is left on that disk");
        expect(exitCode).toBe(2);
        expect(readdirSync(disk)).toEqual([]);
        const environment = { WHOSAID_HOME: join(disk, "home") };
        const restored = await begin(["restore", file], environment).ended;
        expect(restored.stderr).toMatch(/no space is left|MB are free/u);
        expect(listParts(join(disk, "home"))).toEqual([]);
      } finally {
        spawnSync("umount", [disk]);
      }
    },
  );
});
