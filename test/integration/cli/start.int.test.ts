import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, expect, jest, test } from "@jest/globals";
import { findServer, stopServer } from "../../../src/embedded/server/server.ts";
import { runWhosaid, type Run } from "../../support/run-whosaid.ts";

// The first start on a machine prepares the class archive, which takes a slow one a minute.
jest.setTimeout(240_000);

let folder: string;
let home: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-start-"));
  home = join(folder, "neo4j");
});
afterEach(() => stopServer(home));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function start(...paths: readonly string[]): Promise<Run> {
  const run = runWhosaid(["start", ...paths], { WHOSAID_HOME: folder, PORT: "0" });
  while (!run.printed().includes("Ctrl-C") && run.child.exitCode === null) await sleep(50);
  return run;
}

async function stop(run: Run): Promise<{ exitCode: number | null; stderr: string }> {
  run.child.kill("SIGINT");
  return run.ended;
}

test("brings up everything on an empty folder, and answers a question", async () => {
  const run = await start();
  const { connection, browserUrl } = (await findServer(home))!;
  const lines = run.printed().split("\n");
  expect(lines).toContain(`Browser   ${browserUrl}`);
  expect(lines).toContain(`Password  ${connection.password}`);
  expect(run.printed()).toMatch(/Who said what about Kursk\?\n {2}\S.*: \S/u);

  const page = lines
    .find((line) => line.startsWith("Page"))!
    .slice("Page".length)
    .trim();
  expect((await fetch(new URL("readyz", page))).status).toBe(200);
  expect((await fetch(new URL(browserUrl))).status).toBe(200);

  const { exitCode, stderr } = await stop(run);
  expect(exitCode).toBe(0);
  expect(stderr).toMatch(/Loaded \d+ news briefs/u);
  expect(await findServer(home)).toBeNull();
});

test("loads nothing into a graph that has articles", async () => {
  const run = await start();
  expect(run.printed()).toContain("Ctrl-C");
  expect((await stop(run)).stderr).not.toContain("Loaded");
});

test("loads what is named while the API answers already, and goes on past what it cannot read", async () => {
  const articles = join(folder, "articles");
  mkdirSync(articles);
  writeFileSync(join(articles, "one.txt"), "“We wait for rain,” said Ada Okoye.");
  writeFileSync(join(articles, "two.json"), "{");
  const run = await start(articles);
  expect(run.printed()).toContain("Ctrl-C");
  const { exitCode, stderr } = await stop(run);
  expect(stderr).toContain("two.json: ARTICLE_JSON_INVALID");
  expect(stderr).toContain("loaded 1, unchanged 0, replaced 0, rejected 1");
  expect(exitCode).toBe(0);
});
