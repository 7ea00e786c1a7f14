import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { findProgram } from "../../support/programs/find-program.ts";
import {
  listFiles,
  makeMapperFolder,
  readLines,
  writeArticles,
} from "../../support/mappers/mapper-folder.ts";
import { readExample } from "../../support/mappers/read-example.ts";
import { runProgram, runWhosaid } from "../../support/run-whosaid.ts";

const COUNT = 60;
const { folder, environment } = makeMapperFolder();
const articles = writeArticles(COUNT);
let expected: string[];

beforeAll(async () => {
  writeFileSync(join(folder, "articles.jsonl"), articles);
  const words = ["extract", "--loadable", "-"];
  const { stdout } = await runWhosaid(words, environment, articles).ended;
  expected = readIds(stdout.trim().split("\n"));
  expect(expected.length).toBe(COUNT);
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What was read of each article, wherever it was found. */
function readIds(lines: readonly string[]): string[] {
  return lines
    .map((line) => JSON.parse(line) as { loading: unknown })
    .map(({ loading: _, ...record }) => JSON.stringify(record))
    .sort();
}

function testWith(...programs: readonly string[]) {
  return programs.every((name) => findProgram(name) !== null) ? test : test.skip;
}

async function runExample(heading: string, change: (script: string) => string) {
  const script = change(readExample("docs/scale.md", heading));
  return runProgram("bash", ["-e", "-o", "pipefail", "-c", script], { environment, cwd: folder })
    .ended;
}

describe("whosaid extract --loadable as a mapper", () => {
  testWith("bash", "parallel")(
    "under GNU parallel (skipped without it)",
    async () => {
      const run = await runExample("GNU parallel", (script) => script.replace("10M", "2k"));
      expect(run.exitCode).toBe(0);
      expect(run.stderr).toContain("ARTICLE_INVALID");
      expect(readIds(readLines(join(folder, "records.jsonl.gz")))).toEqual(expected);
    },
    180_000,
  );

  testWith("bash", "xargs", "find")(
    "under xargs (skipped without it)",
    async () => {
      mkdirSync(join(folder, "articles"));
      for (const [index, line] of articles.trim().split("\n").entries()) {
        writeFileSync(join(folder, "articles", `${String(index)}.json`), line);
      }
      const run = await runExample("xargs", (script) => script.replace("-n 1000", "-n 20"));
      expect(run.exitCode).toBe(0);
      const files = listFiles(join(folder, "records"));
      expect(files.length).toBe(4);
      const read = readIds(readLines(...files)).map((line) => JSON.parse(line) as { id: string });
      expect(read.map(({ id }) => id).sort()).toEqual(
        expected.map((line) => (JSON.parse(line) as { id: string }).id).sort(),
      );
    },
    180_000,
  );

  test("prints nothing where there is no work, and ends well when nobody reads on", async () => {
    const empty = await runWhosaid(["extract", "--loadable", "-"], environment, "").ended;
    expect(empty).toEqual({ exitCode: 0, stdout: "", stderr: "" });
    const { ended } = runProgram(
      "bash",
      ["-c", "{ whosaid extract - < articles.jsonl; echo $? >&2; } | head -1 | wc -l"],
      { environment, cwd: folder },
    );
    expect(await ended).toMatchObject({ stdout: expect.stringMatching(/^\s*1\s*$/u) });
  }, 60_000);

  test("refuses a number of threads that is none", async () => {
    const run = runWhosaid(["extract", "-"], { ...environment, WHOSAID_THREADS: "all" });
    expect(await run.ended).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('Cannot use WHOSAID_THREADS "all"'),
    });
  });
});
