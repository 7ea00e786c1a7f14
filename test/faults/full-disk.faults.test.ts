import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest } from "@jest/globals";
import { buildDecision } from "../../src/domain/identity/decision.ts";
import { appendDecisions, readDecisionFile } from "../../src/load/decisions/decision-file.ts";
import { type TestApi, openTestApi, postQuery } from "../support/api/api-server.ts";
import { buildManyStatements } from "../support/api/many-statements.ts";
import { type SmallDisk, mountSmallDisk, testOnDisk } from "../support/load/small-disk.ts";
import { runProgram, runWhosaid, suiteNeo4j } from "../support/run-whosaid.ts";

/* Every file that a command writes, on a disk that is full: it is told, nothing is half written, and the
 * same command does all of it once there is room. */

jest.setTimeout(300_000);

const MAIN = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const onDisk = testOnDisk();

let api: TestApi;
let folder: string;
let disk: SmallDisk;
beforeAll(async () => {
  api = await openTestApi([buildManyStatements(60)]);
});
afterAll(() => api.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-full-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function writeArticles(count: number): string {
  const articles = join(folder, "articles");
  mkdirSync(articles);
  for (let number = 0; number < count; number++) {
    const said = `“Gate ${String(number)} of the harbor will stay open all winter,” said Mayor Ada Okoye.`;
    writeFileSync(join(articles, `${String(number)}.txt`), `Harbor\n\nVARN — ${said}\n`);
  }
  return articles;
}

async function countArticles(): Promise<number> {
  const { data } = await postQuery(api.url, "{ articles { totalCount } }");
  return (data!["articles"] as { totalCount: number }).totalCount;
}

describe("a small disk", () => {
  const home = () => ({ ...suiteNeo4j(), WHOSAID_HOME: join(disk.path, "home") });
  beforeEach(() => {
    disk = mountSmallDisk(256);
    mkdirSync(join(disk.path, "home"));
  });
  afterEach(() => {
    disk.remove();
  });

  for (const words of [
    ["extract", "ARTICLES"],
    ["export", "--format", "jsonl"],
    ["dossier"],
    // All of it at once.
    ["ask", "{ statements(first: 60) { nodes { id text } } }", "--json"],
  ]) {
    onDisk(`what ${words[0]!} prints into a file is whole, or else it fails`, async () => {
      const articles = writeArticles(20);
      const typed = words.map((word) => (word === "ARTICLES" ? articles : word));
      const print = () =>
        runProgram("sh", ["-c", `"$0" "$@" > "$OUT"`, process.execPath, MAIN, ...typed], {
          environment: { ...suiteNeo4j(), WHOSAID_HOME: folder, OUT: join(disk.path, "out") },
        }).ended;
      disk.fill(4);
      const { exitCode, stderr } = await print();
      expect(stderr).toMatch(/^Cannot write to standard output: no space is left on that disk\n/u);
      expect(exitCode).toBe(2);
      disk.makeRoom();
      expect(await print()).toMatchObject({ exitCode: 0, stderr: "" });
      expect(readFileSync(join(disk.path, "out"), "utf8")).toMatch(/[}>]\n$/u);
    });
  }

  for (const words of [["export"], ["dossier", "--out"]]) {
    onDisk(`${words.join(" ")} leaves no file that it could not finish`, async () => {
      const file = join(disk.path, "of.jsonl");
      const environment = { ...suiteNeo4j(), WHOSAID_HOME: folder };
      disk.fill(4);
      const { exitCode, stderr } = await runWhosaid([...words, file], environment).ended;
      expect(stderr).toContain(`Cannot write "${file}": no space is left on that disk\n`);
      expect(exitCode).toBe(2);
      expect(readdirSync(disk.path).sort()).toEqual(["ballast", "home"]);
      disk.makeRoom();
      const again = await runWhosaid([...words, file], environment).ended;
      expect(again).toMatchObject({ exitCode: 0, stderr: "" });
      expect(readFileSync(file, "utf8")).toMatch(/[}>]\n$/u);
    });
  }

  onDisk("a load that cannot be noted is not begun", async () => {
    const articles = writeArticles(3);
    const before = await countArticles();
    disk.fill(0);
    const { exitCode, stderr } = await runWhosaid(["load", articles], home()).ended;
    expect(stderr).toContain(`Cannot use "${join(disk.path, "home", "load.json")}"`);
    expect(stderr).toContain("whether that disk has space left");
    expect(exitCode).toBe(2);
    expect(readdirSync(join(disk.path, "home"))).toEqual([]);
    expect(await countArticles()).toBe(before);
    disk.makeRoom();
    const again = await runWhosaid(["load", articles, "--json"], home()).ended;
    expect(again.exitCode).toBe(0);
    expect(await countArticles()).toBe(before + 3);
  });

  onDisk("what is rejected is kept as a whole, and a load goes on", async () => {
    const articles = writeArticles(3);
    for (let number = 0; number < 40; number++) {
      writeFileSync(join(articles, `bad-${String(number)}.json`), "{}");
    }
    disk.fill(8);
    const { exitCode, stderr } = await runWhosaid(["load", articles], home()).ended;
    expect(stderr).toContain(`Cannot use "${join(disk.path, "home", "rejects.jsonl")}"`);
    expect(exitCode).toBe(2);
    expect(readdirSync(join(disk.path, "home"))).toEqual(["load.json"]);
    disk.makeRoom();
    const again = await runWhosaid(["load", "--resume", "--json"], home()).ended;
    // As for any load that rejected something.
    expect(again.exitCode).toBe(2);
    expect(JSON.parse(again.stdout)).toMatchObject({
      summary: { loaded: 0, unchanged: 3, rejected: 40 },
    });
    const kept = await runWhosaid(["rejects", "--json"], home()).ended;
    expect((JSON.parse(kept.stdout) as { rejects: unknown[] }).rejects).toHaveLength(40);
  });

  onDisk("decisions are kept as a whole", async () => {
    const file = join(disk.path, "home", "decisions.jsonl");
    const decide = (reason: string) =>
      buildDecision({
        kind: "DIFFERENT",
        ids: ["p-1", "p-2"],
        within: [],
        decidedBy: "Ada",
        decidedAt: "2026-03-10T00:00:00.000Z",
        reason,
      });
    await appendDecisions(file, [decide("two mayors")]);
    const before = readFileSync(file, "utf8");
    disk.fill(0);
    // A part of it would find room behind the line that is there.
    const long = [decide("x".repeat(9_000))];
    await expect(appendDecisions(file, long)).rejects.toMatchObject({
      code: "DECISION_FILE_UNWRITABLE",
      details: { path: file, reason: "ENOSPC" },
    });
    expect(readFileSync(file, "utf8")).toBe(before);
    disk.makeRoom();
    await appendDecisions(file, long);
    expect((await readDecisionFile(file)).decisions).toHaveLength(2);
  });
});
