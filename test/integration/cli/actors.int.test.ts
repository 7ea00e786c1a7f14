import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { lock } from "proper-lockfile";
import { type Run, runWhosaid } from "../../support/run-whosaid.ts";

let folder: string;
let running: Run[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-actors-"));
  running = [];
});
afterEach(async () => {
  for (const { child, ended } of running) {
    child.kill("SIGKILL");
    await ended;
  }
  rmSync(folder, { recursive: true });
});

const CHECKPOINT = "home/actors.bin.import/checkpoint.json";

function start(...words: string[]): Run {
  const run = runWhosaid(words, { WHOSAID_HOME: join(folder, "home") });
  running.push(run);
  return run;
}

function end(...words: string[]) {
  return start(...words).ended;
}

function readIndex(): Buffer {
  return readFileSync(join(folder, "home", "actors.bin"));
}

function writeList(file: string, count: number): string {
  const path = join(folder, file);
  const lines = Array.from({ length: count }, (_, number) =>
    JSON.stringify({
      id: `NK-${String(number)}`,
      schema: "Person",
      properties: { name: [`Ada Okoye${String(number)}`] },
    }),
  );
  writeFileSync(path, `${lines.join("\n")}\n`);
  return path;
}

/** Waits until an import has kept how far it is. */
async function waitForCheckpoint({ child }: Run): Promise<void> {
  while (!existsSync(join(folder, CHECKPOINT))) {
    expect(child.exitCode).toBeNull();
    await setTimeout(5);
  }
}

describe("whosaid actors", () => {
  test("imports a list, tells of it and removes it", async () => {
    const path = writeList("people.jsonl", 3);
    writeFileSync(path, "not JSON\n", { flag: "a" });
    const imported = await end("actors", "import", path);
    expect(imported).toEqual({
      exitCode: 0,
      stdout: "FollowTheMoney JSON lines: added 3, renewed 0, total 3\n",
      stderr: expect.stringMatching(/^ACTOR_LINE_NOT_JSON: Left out 1 .*line 4/u) as unknown,
    });
    const listed = await end("actors");
    expect(listed.stdout).toMatch(/^3 actors, 0\.0 MB\n.*people\.jsonl.*3 persons/u);
    const told = JSON.parse((await end("actors", "list", "--json")).stdout) as unknown;
    expect(told).toMatchObject({ actors: 3, sources: [{ file: "people.jsonl", persons: 3 }] });
    await end("actors", "remove");
    expect((await end("actors")).stdout).toBe("0 actors, 0.0 MB\n");
  });

  test("refuses what is no list", async () => {
    const path = join(folder, "note.txt");
    writeFileSync(path, "Ada Okoye said the bridge would reopen.");
    const { exitCode, stderr } = await end("actors", "import", path);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining("begins like no list")]);
  });

  test("is as before when it is stopped, and goes on with the same file", async () => {
    const path = writeList("many.jsonl", 160_000);
    const few = writeList("few.jsonl", 2);
    await end("actors", "import", few);
    await end("actors", "import", path);
    const whole = readIndex();
    for (const [signal, exitCode] of STOPS) {
      await end("actors", "remove");
      await end("actors", "import", few);
      const before = readIndex();
      const stopped = start("actors", "import", path);
      await waitForCheckpoint(stopped);
      stopped.child.kill(signal);
      expect((await stopped.ended).exitCode).toBe(exitCode);
      expect(readIndex().equals(before)).toBe(true);
      expect((await end("actors")).stdout).toMatch(/^2 actors/u);

      // What went before comes from the checkpoint: here it remembers lines that the file never had.
      const kept = JSON.parse(readFileSync(join(folder, CHECKPOINT), "utf8")) as object;
      const skipped = { ACTOR_LINE_NOT_UTF8: { count: 7, line: 1 } };
      writeFileSync(join(folder, CHECKPOINT), JSON.stringify({ ...kept, skipped }));
      const { stdout } = await end("actors", "import", path, "--json");
      expect(JSON.parse(stdout)).toMatchObject({
        added: 159_998,
        renewed: 2,
        total: 160_000,
        skipped: [{ code: "ACTOR_LINE_NOT_UTF8", count: 7, line: 1 }],
      });
      expect(readIndex().equals(whole)).toBe(true);
      expect(existsSync(join(folder, "home", "actors.bin.import"))).toBe(false);
    }
  }, 180_000);

  test("refuses an import while another is at work", async () => {
    const work = join(folder, "home", "actors.bin.import");
    mkdirSync(work, { recursive: true });
    const release = await lock(work, { lockfilePath: join(work, ".lock"), stale: 5_000 });
    const { exitCode, stderr } = await end("actors", "import", writeList("few.jsonl", 2));
    await release();
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining("another import is at work")]);
  });
});

const STOPS = [
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGKILL", null],
] as const;
