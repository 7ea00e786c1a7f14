import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { findServer, stopServer } from "../../src/embedded/server/server.ts";
import { findChromium, launchChromium } from "../support/pages/chromium.ts";
import { runWhosaid, type Run } from "../support/run-whosaid.ts";

/* The real Neo4j Browser of a first start, with the news briefs in the graph. */

jest.setTimeout(240_000);

const QUERY = "MATCH (who)-[:SAID]->(what)-[:ABOUT]->(where) RETURN * LIMIT 25";
const chromium = findChromium();
const journey = chromium === null && process.env["CI"] !== "true" ? test.skip : test;

let folder: string;
let browser: Browser;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-explore-"));
  if (chromium !== null) browser = await launchChromium(chromium);
});
afterAll(async () => {
  if (chromium !== null) await browser.close();
  await stopServer(join(folder, "neo4j"));
  rmSync(folder, { recursive: true, force: true });
});

journey("on connecting, guide and style are there, and every circle has its caption", async () => {
  const run = await serve("start");
  const page = await logIn(run);

  await page.getByText("1. Who said what about where").first().waitFor();
  await page.getByText(":style http://localhost").first().waitFor();
  const captions = await drawGraph(page);
  expect(captions.filter(({ caption }) => caption === "")).toEqual([]);
  const shown = captions.map(({ caption }) => caption);
  expect(shown).toEqual(expect.arrayContaining(["Vladimir Putin", "Joe Biden", "Kursk Oblast"]));
  expect(shown.some((caption) => caption.startsWith("Ukraine wanted a better hand for"))).toBe(
    true,
  );
  expect(new Set(captions.map(({ color }) => color)).size).toBeGreaterThan(3);

  await page.close();
  await stop(run);
});

journey("where Neo4j runs alone, nothing is missed, and a caption is the name", async () => {
  const { exitCode, stdout } = await runWhosaid(["neo4j", "start"], environment()).ended;
  expect(exitCode).toBe(0);
  const page = await logIn({ printed: () => stdout });
  const captions = await drawGraph(page);
  expect(captions.filter(({ caption }) => caption === "")).toEqual([]);
  expect(await page.getByText(/error/iu).count()).toBe(0);
  await page.close();
});

journey("an API that comes to a Neo4j that runs opens its guide by the address", async () => {
  const run = await serve("serve");
  const page = await logIn(run);
  await page.getByText("1. Who said what about where").first().waitFor();
  await page.getByText("Next").click();
  await page.getByText("2. One speaker").first().waitFor();
  await page.close();
  await stop(run);
});

journey("a step of the guide leads from a circle to its page in the explorer", async () => {
  const run = await serve("serve");
  const page = await logIn(run);
  const guide = page.getByText("1. Who said what about where").first();
  await guide.waitFor();
  for (let step = 1; step < 6; step++) await page.getByText("Next").click();
  await page.getByText("6. From a circle to its page").first().waitFor();
  // A click puts it into the editor.
  await page.locator("pre.runnable").filter({ hasText: "AS page" }).click();
  await page.getByTestId("editor-Run").click();
  const links = page.locator("td a, [role=cell] a");
  await links.first().waitFor();
  const opening = page.context().waitForEvent("page");
  await links.filter({ hasText: "/place/" }).first().click();
  const opened = await opening;
  await opened.getByRole("heading", { level: 1, name: "Kursk Oblast" }).waitFor();
  const own = run.printed().match(/API +http:\/\/\S+:(\d+)\//u)![1]!;
  for (const kind of ["person", "statement"]) {
    const found = await links
      .filter({ hasText: `/${kind}/` })
      .first()
      .getAttribute("href");
    expect(found).toMatch(new RegExp(`^http://localhost:${own}/${kind}/[\\w-]+$`, "u"));
  }
  await page.context().close();
  await stop(run);
});

function environment(): NodeJS.ProcessEnv {
  return { WHOSAID_HOME: folder, PORT: "0" };
}

async function serve(command: "start" | "serve"): Promise<Run> {
  const run = runWhosaid([command], environment());
  const end = command === "start" ? "Ctrl-C" : "Browser";
  while (!run.printed().includes(end) && run.child.exitCode === null) await sleep(50);
  expect(run.printed()).toContain(end);
  return run;
}

async function stop(run: Run): Promise<void> {
  run.child.kill("SIGINT");
  expect((await run.ended).exitCode).toBe(0);
}

/** Opens the address that was printed, as a person would whose browser has never been there. */
async function logIn({ printed }: Pick<Run, "printed">): Promise<Page> {
  const address = /Browser +(\S+)/u.exec(printed())![1]!;
  const { connection } = (await findServer(join(folder, "neo4j")))!;
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByTestId("password").fill(connection.password);
  await page.getByTestId("connect").click();
  await page.getByText("You are connected").first().waitFor();
  return page;
}

/** Types the query, runs it and reads the captions that are drawn, each with the color of its circle. */
async function drawGraph(page: Page): Promise<{ caption: string; color: string | null }[]> {
  await page.locator(".monaco-editor").first().click();
  await page.keyboard.insertText(QUERY);
  await page.getByTestId("editor-Run").click();
  const nodes = page.locator("svg g.node");
  await nodes.first().waitFor();
  const drawn = await nodes.evaluateAll((elements) =>
    elements.map((element) => ({
      lines: Array.from(
        element.querySelectorAll("text") as Iterable<{ textContent: string }>,
        ({ textContent }) => textContent,
      ),
      color: element.querySelector("circle.b-outline")!.getAttribute("fill"),
    })),
  );
  return drawn.map(({ lines, color }) => ({
    caption: lines.join(" ").replace(/\s+/gu, " ").trim(),
    color,
  }));
}
