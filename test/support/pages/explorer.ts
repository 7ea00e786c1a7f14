import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, expect, type test } from "@jest/globals";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { stopServer } from "../../../src/embedded/server/server.ts";
import { type Run, runWhosaid } from "../run-whosaid.ts";
import { findChromium, launchChromium } from "./chromium.ts";
import { collectComplaints, testWhere } from "./page-journeys.ts";

/** Where pictures of pages are kept. */
const PICTURES = join("coverage", "explorer");

/** How long a test waits for what it looks for, also on a machine that is busy with other things. */
const PATIENCE_MS = 150_000;

/** Neo4j may not get to an answer in time there: what a person would do then. */
const ASK_AGAIN = `setInterval(() => {
  for (const alert of document.querySelectorAll("[role=alert]")) {
    if (/took longer|busy|too many/iu.test(alert.textContent)) alert.querySelector("button")?.click();
  }
}, 1000);`;

/** The explorer in a browser, a new page for each test; a page that complains fails it. */
export interface Explorer {
  /** A test where there is a Chromium; else it is skipped, and says so. */
  readonly journey: typeof test | typeof test.skip;
  /** Whether there is a Chromium; else the rest is not there either. */
  readonly isThere: boolean;
  /** The home of the server, with its Neo4j in `neo4j`. */
  folder: string;
  url: string;
  run: Run;
  browser: Browser;
  context: BrowserContext;
  page: Page;
  /** What a test expects of these, it takes out. */
  complaints: string[];
}

/** Starts the explorer on the graph of the news briefs, as `npm start` makes it, with these variables. */
export function useExplorer(environment: NodeJS.ProcessEnv): Explorer {
  const chromium = findChromium();
  const journey = testWhere("no Chromium is on the PATH", chromium);
  const explorer = { journey, isThere: chromium !== null } as Explorer;
  if (chromium === null) return explorer;
  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    explorer.folder = mkdtempSync(join(tmpdir(), "whosaid-explorer-"));
    explorer.browser = await launchChromium(chromium);
    explorer.run = await start(explorer.folder, { ...environment, PORT: "0" });
    explorer.url = readUrl(explorer.run);
  });
  afterAll(async () => {
    await explorer.browser.close();
    explorer.run.child.kill("SIGINT");
    await explorer.run.ended;
    await stopServer(join(explorer.folder, "neo4j"));
    rmSync(explorer.folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await openPage(explorer, {});
  });
  afterEach(async () => {
    await explorer.context.close();
    expect(explorer.complaints).toEqual([]);
  });
  return explorer;
}

/** Starts whosaid in a home and waits until it answers. */
export async function start(folder: string, environment: NodeJS.ProcessEnv): Promise<Run> {
  const run = runWhosaid(["start"], { WHOSAID_HOME: folder, ...environment });
  while (!run.printed().includes("Ctrl-C") && run.child.exitCode === null) await sleep(50);
  return run;
}

export function readUrl(run: Run): string {
  return /Page +(\S+)\//u.exec(run.printed())![1]!;
}

/** Opens a page of its own, in place of that which is open. */
export async function openPage(
  explorer: Explorer,
  options: Parameters<Browser["newContext"]>[0],
): Promise<void> {
  const viewport = { width: 1280, height: 900 };
  explorer.context = await explorer.browser.newContext({ viewport, ...options });
  explorer.context.setDefaultTimeout(PATIENCE_MS);
  await explorer.context.addInitScript(ASK_AGAIN);
  explorer.page = await explorer.context.newPage();
  explorer.complaints = collectComplaints(explorer.page, explorer.url);
}

/** Takes a picture of what the window shows. */
export async function takePicture({ page }: Explorer, name: string): Promise<void> {
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
}

/** Runs another command of whosaid on the same graph, to its end. */
export async function runBeside({ folder }: Explorer, words: readonly string[]): Promise<void> {
  const run = await runWhosaid(words, { WHOSAID_HOME: folder }).ended;
  expect(run).toMatchObject({ exitCode: 0 });
}

/** Loads lines of JSON, one an article, from a file of this name. */
export async function loadRows(
  explorer: Explorer,
  name: string,
  rows: readonly object[],
): Promise<void> {
  const path = join(explorer.folder, name);
  writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  await runBeside(explorer, ["load", path]);
}
