import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { runWhosaid, suiteNeo4j } from "../../support/run-whosaid.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-shell-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const TYPED = [
  ["re", ["rejects", "review", "restore"]],
  ["review same --be", ["--because"]],
  ["neo4j sta", ["start", "status"]],
  ["ask --saved about", ["about-kursk"]],
  ["load --js", ["--json"]],
  ["export --format gr", ["graphml"]],
  ["dos", ["dossier"]],
  ["dossier --wh", ["--where"]],
] as const;

async function writeScript(shell: string): Promise<string> {
  const { exitCode, stdout } = await runWhosaid(["completion", shell], {}).ended;
  expect(exitCode).toBe(0);
  const file = join(folder, "completion");
  writeFileSync(file, stdout);
  return file;
}

function testWith(shell: string) {
  return spawnSync(shell, ["--version"]).status === 0 ? test : test.skip;
}

describe("whosaid completion", () => {
  testWith("bash")("completes in bash (skipped without it)", async () => {
    const file = await writeScript("bash");
    for (const [typed, offered] of TYPED) {
      const script = `source "${file}"; COMP_WORDS=(whosaid ${typed}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _whosaid; echo "\${COMPREPLY[*]}"`;
      const { stdout } = spawnSync("bash", ["-c", script], { encoding: "utf8" });
      expect(stdout.trim().split(" ")).toEqual(offered);
    }
  });

  testWith("fish")("completes in fish (skipped without it)", async () => {
    const file = await writeScript("fish");
    for (const [typed, offered] of TYPED) {
      const script = `source "${file}"; complete -C 'whosaid ${typed}'`;
      const { stdout } = spawnSync("fish", ["--no-config", "-c", script], { encoding: "utf8" });
      const words = stdout
        .trim()
        .split("\n")
        .map((line) => line.split("\t")[0]);
      expect(words.sort()).toEqual(offered);
    }
  });

  testWith("zsh")("is read by zsh (skipped without it)", async () => {
    const file = await writeScript("zsh");
    expect(spawnSync("zsh", ["-n", file], { encoding: "utf8" })).toMatchObject({
      status: 0,
      stderr: "",
    });
  });

  test("refuses a shell that it does not know", async () => {
    const { exitCode, stderr } = await runWhosaid(["completion", "csh"], {}).ended;
    expect(exitCode).toBe(2);
    expect(stderr).toContain("Allowed choices are bash, zsh, fish");
  });
});

describe("whosaid doctor", () => {
  test("finds all well where a graph answers", async () => {
    const environment = { ...suiteNeo4j(), WHOSAID_HOME: folder, PORT: "0" };
    const { exitCode, stdout } = await runWhosaid(["doctor"], environment).ended;
    expect(stdout).toMatch(/^Neo4j +OK +answers at bolt:/mu);
    expect(stdout).toMatch(/^Graph +OK +\d+ articles/mu);
    expect(exitCode).toBe(0);
  });

  test("says what to do where much is amiss, and makes nothing", async () => {
    const foreign = createServer();
    await new Promise<void>((resolve) => foreign.listen(0, "127.0.0.1", resolve));
    const { port } = foreign.address() as AddressInfo;
    const file = join(folder, "file");
    writeFileSync(file, "");
    const { exitCode, stdout } = await runWhosaid(["doctor"], {
      WHOSAID_HOME: join(folder, "home"),
      WHOSAID_CACHE: file,
      JAVA_HOME: folder,
      PATH: folder,
      PORT: String(port),
    }).ended;
    await new Promise((resolve) => foreign.close(resolve));
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^Java +FAULT .*\n +Install Java with/mu);
    expect(stdout).toMatch(/^Home +OK .*made when it is needed/mu);
    expect(stdout).toMatch(/^Cache +FAULT .*\n +Set WHOSAID_CACHE/mu);
    expect(stdout).toMatch(/^API +FAULT .*\n +Stop that program/mu);
    expect(stdout).toMatch(/^Graph +OK +none yet/mu);
    expect(existsSync(join(folder, "home"))).toBe(false);
  });

  test("tells that a configured Neo4j does not answer", async () => {
    const environment = { NEO4J_URI: "bolt://127.0.0.1:1", WHOSAID_HOME: folder };
    const { exitCode, stdout } = await runWhosaid(["doctor"], environment).ended;
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^Neo4j +FAULT .*\n +Check NEO4J_URI/mu);
  });
});
