import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect, test } from "@jest/globals";
import {
  listFiles,
  makeMapperFolder,
  readLines,
  writeArticles,
} from "../support/mappers/mapper-folder.ts";
import { listDescendants } from "../support/mappers/process-tree.ts";
import { readExample } from "../support/mappers/read-example.ts";
import { type Run, runProgram, runWhosaid } from "../support/run-whosaid.ts";

/*
 * Needs PySpark 3.5 and Java, in a folder that PYSPARK_VENV names:
 *
 *   python3 -m venv /tmp/spark && /tmp/spark/bin/pip install pyspark==3.5.3
 *   PYSPARK_VENV=/tmp/spark node tools/test.mjs long-faults -- spark
 */
const venv = process.env["PYSPARK_VENV"] ?? "";
const submit = join(venv, "bin", "spark-submit");
const testWithSpark = venv !== "" && existsSync(submit) ? test : test.skip;

const KILLS = 5;
const { folder, environment } = makeMapperFolder();
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

testWithSpark(
  "five Spark workers that are killed in their midst leave the records as they are (skipped without PYSPARK_VENV)",
  async () => {
    const articles = writeArticles(3_000);
    const path = join(folder, "articles.jsonl");
    writeFileSync(path, articles);
    writeFileSync(join(folder, "extract.py"), readExample("docs/scale.md", "Spark"));
    const alone = runWhosaid(["extract", "--loadable", path], environment);
    const expected = readIds((await alone.ended).stdout.split("\n").slice(0, -1));
    expect(expected.length).toBe(3_000);

    const records = join(folder, "records");
    const words = ["--master", "local-cluster[2,1,1024]", "--conf", "spark.ui.enabled=false"];
    const run = runProgram(submit, [...words, "extract.py", path, records], {
      environment: { ...environment, PATH: `${join(venv, "bin")}:${environment["PATH"]!}` },
      cwd: folder,
    });
    for (let kill = 0; kill < KILLS; kill++) {
      await killWorkingExecutor(run, kill);
    }
    const { exitCode, stderr } = await run.ended;
    expect({ exitCode, end: exitCode === 0 ? "" : stderr.slice(-2_000) }).toEqual({
      exitCode: 0,
      end: "",
    });
    expect(existsSync(join(records, "_SUCCESS"))).toBe(true);
    expect(readIds(readLines(...listFiles(records)))).toEqual(expected);
  },
  900_000,
);

/** Kills a Spark worker that is having articles read, of this run alone. */
async function killWorkingExecutor({ child }: Run, kill: number): Promise<void> {
  for (;;) {
    const executors = listDescendants(child.pid!).filter(({ command }) =>
      command.includes("CoarseGrainedExecutorBackend"),
    );
    const working = executors.filter(({ pid }) =>
      listDescendants(pid).some(({ command }) => command.includes("extract --loadable")),
    );
    // In turn: Spark gives up what it lost four times.
    const next = working.at(-(kill % 2));
    if (next !== undefined) {
      // So that it has printed something.
      await sleep(3_000);
      if (killIfThere(next.pid)) return;
    }
    expect(child.exitCode).toBeNull();
    await sleep(50);
  }
}

/** Whether it was there: one that is done with its work may have ended meanwhile. */
function killIfThere(pid: number): boolean {
  try {
    return process.kill(pid, "SIGKILL");
  } catch (error) {
    expect((error as NodeJS.ErrnoException).code).toBe("ESRCH");
    return false;
  }
}

/** What was read of each article, wherever it was found. */
function readIds(lines: readonly string[]): string[] {
  return lines
    .map((line) => JSON.parse(line) as { loading: unknown })
    .map(({ loading: _, ...record }) => JSON.stringify(record))
    .sort();
}
