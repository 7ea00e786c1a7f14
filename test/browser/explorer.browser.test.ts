import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, expect, jest } from "@jest/globals";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { findServer, stopServer } from "../../src/embedded/server/server.ts";
import { findChromium, launchChromium } from "../support/pages/chromium.ts";
import { collectComplaints, testWhere } from "../support/pages/page-journeys.ts";
import { type Run, runWhosaid } from "../support/run-whosaid.ts";

/* The explorer on the graph of the news briefs, as `npm start` makes it. */

jest.setTimeout(240_000);

const chromium = findChromium();
const journey = testWhere("no Chromium is on the PATH", chromium);
const PICTURES = join("coverage", "explorer");
const CURATOR_KEY = "a-key-of-this-test-alone";
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let folder: string;
let run: Run;
let url: string;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];
beforeAll(async () => {
  if (chromium === null) return;
  mkdirSync(PICTURES, { recursive: true });
  folder = mkdtempSync(join(tmpdir(), "whosaid-explorer-"));
  run = runWhosaid(["start"], {
    WHOSAID_HOME: folder,
    PORT: "0",
    WHOSAID_CURATOR_KEY: CURATOR_KEY,
  });
  while (!run.printed().includes("Ctrl-C") && run.child.exitCode === null) await sleep(50);
  url = /Page +(\S+)\//u.exec(run.printed())![1]!;
  browser = await launchChromium(chromium);
});
afterAll(async () => {
  if (chromium === null) return;
  await browser.close();
  run.child.kill("SIGINT");
  await run.ended;
  await stopServer(join(folder, "neo4j"));
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  if (chromium !== null) await open({});
});
afterEach(async () => {
  if (chromium === null) return;
  await context.close();
  expect(complaints).toEqual([]);
});

journey(
  "a misspelt name leads to what the person said, and to the words in the article",
  async () => {
    await page.goto(url);
    await page.getByText("57 statements in 9 articles").waitFor();
    await picture("home");
    await find("Zelenski", "Volodymyr Zelenskyy");
    await page.getByRole("heading", { level: 1, name: "Volodymyr Zelenskyy" }).waitFor();
    await page
      .getByRole("region", { name: "Where" })
      .getByRole("link", { name: /^Kursk Oblast/ })
      .click();
    await page.getByText("About: Kursk Oblast").waitFor();
    const address = page.url();
    await page.getByRole("link", { name: /clearly very difficult/ }).click();
    await page.getByRole("heading", { name: "Evidence" }).waitFor();
    await picture("statement");
    await page
      .getByRole("listitem")
      .filter({ hasText: "difficult" })
      .getByRole("link")
      .first()
      .click();
    const picked = page.locator("mark.picked.content");
    await picked.first().waitFor();
    expect(await picked.allInnerTexts()).toEqual([
      expect.stringContaining("clearly very difficult."),
    ]);
    await picture("article");

    // The address holds the whole state, back and after a reload.
    await page.goBack();
    await page.goBack();
    await page.waitForURL(address);
    await page.reload();
    await page.getByText("About: Kursk Oblast").waitFor();
  },
);

journey(
  "a place on the map leads to who said what there, and contradictions stand side by side",
  async () => {
    await page.goto(`${url}/search?view=map`);
    await page.locator("svg path.land").first().waitFor();
    await picture("map");
    await page.getByRole("link", { name: /^Kursk Oblast: \d+ statements$/ }).press("Enter");
    await page.getByText("About: Kursk Oblast").waitFor();
    await page.getByRole("link", { name: "Compare" }).click();
    await page.getByLabel("The one").selectOption("volodymyr-zelenskyy");
    const commanders = page.getByLabel("the other").getByRole("option", { name: /commanders/ });
    await page.getByLabel("the other").selectOption(await commanders.getAttribute("value"));
    await page.getByRole("heading", { name: "1 contradiction" }).waitFor();
    await picture("compare");
  },
);

journey("every view has a table behind it, and a table of its own address", async () => {
  for (const [view, caption] of [
    ["map", "The most frequent places"],
    ["timeline", "Statements over time"],
    ["network", "Quoted about the same places"],
    ["share", "Share of voice by speaker"],
  ]) {
    await page.goto(`${url}/search?view=${view!}`);
    const table = page.getByRole("region", { name: caption! });
    await table.waitFor();
    expect(await table.getByRole("row").count()).toBeGreaterThan(2);
    await picture(view!);
  }
});

journey(
  "a view's operation runs in GraphiQL, and its statements are those of Neo4j Browser",
  async () => {
    await page.goto(`${url}/search?kind=DIRECT`);
    await page.locator(".card").first().waitFor();
    const listed = await page.locator(".card").count();
    await page.getByRole("button", { name: "Copy the link" }).waitFor();
    await page.getByText("Neo4j Browser", { exact: true }).click();
    const address = await page
      .getByRole("link", { name: "Open it in Neo4j Browser" })
      .getAttribute("href");
    await page.getByRole("link", { name: "GraphQL" }).last().click();
    await page.getByRole("region", { name: "Result Window" }).getByText("totalCount").waitFor();

    const other = await context.newPage();
    const { connection } = (await findServer(join(folder, "neo4j")))!;
    await other.goto(address!);
    await other.getByTestId("password").fill(connection.password);
    await other.getByTestId("connect").click();
    await other.getByText("You are connected").first().waitFor();
    await other.getByTestId("editor-Run").click();
    const drawn = other.locator("svg g.node");
    await drawn.first().waitFor();
    const captions = await drawn.allTextContents();
    expect(listed).toBeGreaterThan(3);
    expect(captions.length).toBeGreaterThan(listed);
    await other.close();
  },
);

journey("a pair is decided in the review queue, and the decision taken back", async () => {
  const articles = join(folder, "pair.jsonl");
  writeFileSync(articles, PAIR.map((article) => `${JSON.stringify(article)}\n`).join(""));
  const load = await runWhosaid(["load", articles], { WHOSAID_HOME: folder }).ended;
  expect(load).toMatchObject({ exitCode: 0 });
  await page.goto(`${url}/review`);
  await page.getByLabel("Your name").fill("A curator");
  const first = page.locator(".candidate").first();
  await first.getByRole("textbox").fill("two people");
  await first.getByRole("button", { name: "They are two" }).click();
  await page.getByLabel("Key").fill(CURATOR_KEY);
  await page.getByRole("button", { name: "Use it" }).click();
  await page.locator(".candidate").first().getByRole("textbox").fill("two people");
  await page.locator(".candidate").first().getByRole("button", { name: "They are two" }).click();
  await page.getByText("“two people”").waitFor();
  await picture("review");
  await page.getByRole("button", { name: "Take it back" }).click();
  await page.locator("li.undone").waitFor();
});

journey("what is not there is said, with a way on", async () => {
  for (const [path, said] of [
    ["/statement/nobody-knows-it", "No such statement"],
    ["/person/nobody-knows-it", "No such person, organization or place"],
    ["/article/nobody-knows-it", "No such article"],
    ["/no/such/page", "No such page"],
    ["/search?words=xylophone-of-zanzibar", "No statement meets all of this"],
    ["/search?from=yesterday", "yesterday"],
  ]) {
    await page.goto(url + path!);
    await page.getByText(said!).first().waitFor();
  }
  complaints = complaints.filter((complaint) => !complaint.includes("404"));
});

journey("without JavaScript the page says how to go on", async () => {
  await context.close();
  await open({ javaScriptEnabled: false });
  await page.goto(url);
  expect(await page.locator("noscript a").isVisible()).toBe(true);
});

journey("dark, on 320 pixels and with the keyboard alone", async () => {
  await context.close();
  await open({ colorScheme: "dark", viewport: { width: 320, height: 640 } });
  await page.goto(`${url}/search`);
  await page.locator(".card").first().waitFor();
  await picture("narrow-dark");
  // Nothing has to be pushed sideways.
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Ushakov");
  await page.getByRole("option", { name: /^Yuri Ushakov/ }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Yuri Ushakov" }).waitFor();
});

journey("no page has a serious barrier", async () => {
  const pages = ["/", "/search", "/search?view=map", "/search?view=timeline", "/review"];
  const views = ["/search?view=network", "/search?view=compare", "/search?view=share"];
  for (const path of [...pages, ...views]) {
    await page.goto(url + path);
    await page.locator(".told").first().waitFor();
    await page.evaluate(axe);
    const found = await page.evaluate<Barrier[]>(
      "axe.run().then(({ violations }) => violations.map(({ id, impact, nodes }) => ({ id, impact, where: nodes.map((node) => node.html).slice(0, 3) })))",
    );
    const serious = found.filter(({ impact }) => impact === "serious" || impact === "critical");
    expect({ path, serious }).toEqual({ path, serious: [] });
  }
});

/** Two who may be one. */
const PAIR = [
  { id: "pier", text: "“The ferry stays,” said Adina Okoye on the pier." },
  { id: "bank", text: "“The bridge holds,” said Adila Okoye on the bank." },
];

interface Barrier {
  readonly id: string;
  readonly impact: string;
  readonly where: readonly string[];
}

async function open(options: Parameters<Browser["newContext"]>[0]): Promise<void> {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  page = await context.newPage();
  complaints = collectComplaints(page, url);
}

/** Types words into the box and takes what is offered under this name. */
async function find(words: string, name: string): Promise<void> {
  await page.getByRole("combobox").fill(words);
  await page.getByRole("option", { name: new RegExp(`^${name}`, "u") }).click();
}

async function picture(name: string): Promise<void> {
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
}
