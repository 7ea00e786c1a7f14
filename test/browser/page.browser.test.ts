import { afterAll, afterEach, beforeAll, beforeEach, expect } from "@jest/globals";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import type { RunningServer } from "../../src/api/http/server.ts";
import { saveReading } from "../../src/graph/write/article-repository.ts";
import { apiFixture } from "../support/api/api-fixture.ts";
import { type TestApi, openTestApi, startTestServer } from "../support/api/api-server.ts";
import { findChromium, launchChromium } from "../support/pages/chromium.ts";
import { clearGraph } from "../support/neo4j.ts";
import { collectComplaints, testWhere } from "../support/pages/page-journeys.ts";

const chromium = findChromium();
const journey = testWhere("no Chromium is on the PATH", chromium);

/** All of the fixture but "prices", in which Andrii Kovaliov speaks, of no place. */
const EXAMPLES = ["front", "copy", "call"];

let api: TestApi;
let server: RunningServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];
beforeAll(async () => {
  if (chromium === null) return;
  api = await openTestApi(apiFixture);
  server = await startTestServer(api.graph, { exampleIds: EXAMPLES });
  browser = await launchChromium(chromium);
});
afterAll(async () => {
  if (chromium === null) return;
  await browser.close();
  await server.close();
  await api.close();
});
beforeEach(async () => {
  if (chromium === null) return;
  context = await browser.newContext();
  page = await context.newPage();
  complaints = collectComplaints(page, new URL(server.url).origin);
});
afterEach(async () => {
  if (chromium !== null) await context.close();
});

journey("a person opens the page and sees a question with its answer", async () => {
  await page.goto(`${server.url}graphiql`);
  await expectAnswer('"Andrii Kovaliov"');
  await page.getByText("Who said what about where: 5 statements in 4 articles.").waitFor();
  expect(complaints).toEqual([]);
});

journey("a person picks a question, and it is asked at once", async () => {
  await page.goto(`${server.url}graphiql`);
  await pick("What came by way of Telegram?");
  await expectAnswer('"Yuri Ushakov"');
  expect(await getQuestion("What came by way of Telegram?").getAttribute("aria-current")).toBe(
    "true",
  );
  expect(await answer().innerText()).not.toContain("errors");
  expect(complaints).toEqual([]);
});

journey(
  "questions are filled from a person's own articles, beside those on the examples",
  async () => {
    await page.goto(`${server.url}graphiql`);
    const own = page.getByRole("region", { name: "On your articles" });
    await own.waitFor();
    expect(await own.getByRole("button").allInnerTexts()).toEqual([
      "What did Andrii Kovaliov say, in whatever spelling?",
    ]);
    const examples = page.getByRole("region", { name: "On the example articles" });
    await examples.getByRole("button", { name: "Who said what about Kursk?" }).waitFor();

    await own.getByRole("button").click();
    await page.getByRole("region", { name: "Variables" }).getByText('"Andrii Kovaliov"').waitFor();
    await expectAnswer("Prices rose by 5%");
  },
);

journey("what a person typed stays when they pick a question, in a tab of its own", async () => {
  await page.goto(`${server.url}graphiql`);
  await expectAnswer('"statements"');
  await write("query Mine { articles { totalCount } }");
  await pick("What came by way of Telegram?");
  await pick("Who speaks for whom?");
  await expectAnswer('"onBehalfOf"');

  const tabs = page.getByRole("tablist").getByRole("button", { name: /^[A-Z]\w+$/ });
  // A question that nobody touched makes room for the next one.
  expect(await tabs.allInnerTexts()).toEqual(["Mine", "Spokespersons"]);
  await tabs.first().click();
  expect(await readEditor()).toBe("query Mine { articles { totalCount } }");
  await page.waitForURL((url) => (url.searchParams.get("query") ?? "").startsWith("query Mine"));
  await page.reload();
  await page.getByRole("region", { name: "Query Editor" }).getByText("Mine").waitFor();
  await tabs.nth(1).waitFor();
  expect(await tabs.allInnerTexts()).toEqual(["Mine", "Spokespersons"]);
});

journey("an address holds a question, which is asked when it is opened", async () => {
  const address = new URL("graphiql", server.url);
  address.searchParams.set(
    "query",
    "query ($name: String) { actors(where: {name: $name}) { totalCount nodes { name } } }",
  );
  address.searchParams.set("variables", '{"name": "Kovaliov"}');
  await page.goto(address.href);
  await expectAnswer('"Andrii Kovaliov"');

  await write("{ articles { totalCount } }", "Variables");
  await write("{ places { totalCount } }");
  await page.waitForURL((url) => url.searchParams.get("query") === "{ places { totalCount } }");
  expect(new URL(page.url()).searchParams.get("variables")).toBe("{ articles { totalCount } }");
  // Who opens the API's own address comes to the same question.
  await page.goto(
    new URL(`graphql?query=${encodeURIComponent("{ places { totalCount } }")}`, server.url).href,
  );
  await expectAnswer('"places"');
  expect(await readEditor()).toBe("{ places { totalCount } }");
});

journey("the one of many operations that an address names is asked", async () => {
  const address = new URL("graphiql", server.url);
  address.searchParams.set(
    "query",
    "query A { articles { totalCount } } query B { places { totalCount } }",
  );
  address.searchParams.set("operationName", "B");
  await page.goto(address.href);
  await expectAnswer('"places"');
});

journey("a long question has an address, too", async () => {
  const query = `# ${"who said what about where ".repeat(800)}\n{ articles { totalCount } }`;
  await page.goto(`${server.url}graphiql`);
  await expectAnswer('"statements"');
  await write(query);
  await page.waitForURL(/#query=/);
  const url = page.url();
  await page.goto("about:blank");
  await page.evaluate("localStorage").catch(() => null);
  await page.goto(url);
  await expectAnswer('"articles"');
  expect(await readEditor()).toBe(query);
  expect(complaints).toEqual([]);
});

journey("an address that would decide something is shown, and not asked", async () => {
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.postData() ?? ""));
  const mutation = 'mutation { undoDecision(id: "x", by: "me") { id } }';
  await page.goto(new URL(`?query=${encodeURIComponent(mutation)}`, server.url).href);
  await page.getByRole("region", { name: "Query Editor" }).getByText("undoDecision").waitFor();
  await page.getByRole("region", { name: "On your articles" }).waitFor();
  await page.waitForTimeout(500);
  expect(requests.filter((body) => body.includes("undoDecision"))).toEqual([]);
});

journey("a person goes back and forth between the questions that they picked", async () => {
  await page.goto(`${server.url}graphiql`);
  await expectAnswer('"statements"');
  await pick("What came by way of Telegram?");
  await expectAnswer('"Telegram"');
  await pick("Who speaks for whom?");
  await expectAnswer('"onBehalfOf"');
  await write("{ places { totalCount } }");
  await page.waitForURL((url) => url.searchParams.get("query") === "{ places { totalCount } }");

  await page.evaluate(SLOW_POPSTATE);
  await page.goBack();
  await expectAnswer('"Telegram"');
  await page.goForward();
  await page.getByRole("region", { name: "Query Editor" }).getByText("places").waitFor();
  expect(await readEditor()).toBe("{ places { totalCount } }");
  await page.goBack();
  await page.goBack();
  await expectAnswer('"spellings"');
  await page.goForward();
  await expectAnswer('"Telegram"');
  await page.goBack();
  await expectAnswer('"spellings"');
});

journey("a person who holds the read key is asked for it, and it is kept nowhere", async () => {
  const key = "a key that nobody guesses";
  const guarded = await startTestServer(api.graph, { readKey: key });
  await page.goto(`${guarded.url}graphiql`);
  await page.getByLabel("This server answers those who hold its read key:").fill(key);
  await page.keyboard.press("Enter");
  await expectAnswer('"statements"');
  await page.getByRole("region", { name: "On your articles" }).waitFor();
  expect(await page.getByLabel("This server answers").count()).toBe(0);
  await pick("Who speaks for whom?");
  await expectAnswer('"onBehalfOf"');
  await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
  await page.getByText("Root Types").waitFor();
  expect(await page.evaluate("JSON.stringify(localStorage) + location.href")).not.toContain(key);
  await guarded.close();
});

journey("a person who holds the read key may write it under Headers as well", async () => {
  const key = "a key that nobody guesses";
  const guarded = await startTestServer(api.graph, { readKey: key });
  await page.goto(`${guarded.url}graphiql`);
  await page.getByRole("button", { name: "Headers" }).click();
  await write(JSON.stringify({ Authorization: `Bearer ${key}` }), "Headers");
  await page.getByRole("button", { name: /^Execute query/ }).click();
  await expectAnswer('"statements"');
  await page.getByRole("region", { name: "On your articles" }).waitFor();
  await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
  await page.getByText("Root Types").waitFor();
  await page.waitForTimeout(700);
  expect(await page.evaluate("JSON.stringify(localStorage)")).not.toContain(key);
  await guarded.close();
});

journey("on a small screen nothing is wider than the screen, and the list makes room", async () => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${server.url}graphiql`);
  await expectAnswer('"statements"');
  await expectNoSidewaysScroll();
  await pick("What came by way of Telegram?");
  await expectAnswer('"Telegram"');
  expect(await getQuestion("What came by way of Telegram?").count()).toBe(0);
  await expectNoSidewaysScroll();
  await page.getByRole("button", { name: "Show Questions" }).click();
  await getQuestion("What came by way of Telegram?").waitFor();
});

journey("a person goes by keyboard alone", async () => {
  await page.goto(`${server.url}graphiql`);
  await expectAnswer('"statements"');
  await page.keyboard.press("Tab");
  expect(await getFocused()).toBe("Skip to the query");
  await page.keyboard.press("Enter");
  expect(await getFocused()).toBe("Query");
  // Tab goes on, and does not write.
  await page.keyboard.press("Tab");
  expect(await getFocused()).toMatch(/^Execute query/);

  await getQuestion("Who speaks for whom?").focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  const outline = "getComputedStyle(document.activeElement).outlineStyle";
  expect(await page.evaluate(outline)).toBe("solid");
  await page.keyboard.press("Enter");
  await expectAnswer('"onBehalfOf"');

  await page.getByRole("button", { name: "Open short keys dialog" }).press("Enter");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  expect(await page.getByRole("dialog").count()).toBe(0);
});

journey.each(["light", "dark"] as const)(
  "what is written stands out in %s colors",
  async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${server.url}graphiql`);
    await getQuestion("Who speaks for whom?").waitFor();
    const lightness = await page.evaluate(`(() => {
    const measure = (color) => color.match(/[\\d.]+/g).slice(0, 3).map(Number).reduce((a, b) => a + b) / 765;
    const style = (selector) => getComputedStyle(document.querySelector(selector));
    return [measure(style("main .graphiql-container").backgroundColor), measure(style(".questions button").color)];
  })()`);
    const [background, text] = lightness as [number, number];
    expect(Math.abs(background - text)).toBeGreaterThan(0.4);
    expect(background > 0.5).toBe(colorScheme === "light");
  },
);

// Last, since it clears the graph.
journey("an empty graph says what to do, and notices when it is done", async () => {
  await clearGraph(api.graph);
  await page.goto(`${server.url}graphiql`);
  const notice = page.getByRole("status").getByText("Nothing is loaded yet.");
  await notice.waitFor();
  await page.getByText("whosaid -- load FOLDER").waitFor();

  const prices = apiFixture.find(({ article }) => article.id === "prices")!;
  await saveReading(api.graph, prices);
  await page.evaluate("window.dispatchEvent(new Event('focus'))");
  await page.getByRole("region", { name: "On your articles" }).waitFor();
  expect(await notice.count()).toBe(0);
  expect(complaints).toEqual([]);
});

/** A computer that takes longer for going back than the page waits until the address follows the editors. */
const SLOW_POPSTATE = `addEventListener("popstate", () => {
  const end = performance.now() + 400;
  while (performance.now() < end);
})`;

function getQuestion(title: string): Locator {
  return page.getByRole("button", { name: title, exact: true });
}

async function pick(title: string): Promise<void> {
  await getQuestion(title).click();
}

function answer(): Locator {
  return page.getByRole("region", { name: "Result Window" });
}

async function expectAnswer(words: string): Promise<void> {
  await answer().getByText(words).first().waitFor();
}

/** Writes in the place of what an editor holds. */
async function write(text: string, editor = "Query Editor"): Promise<void> {
  const region = page.getByRole("region", { name: editor, exact: true });
  await region.locator(".CodeMirror").filter({ visible: true }).first().click();
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText(text);
}

async function readEditor(): Promise<unknown> {
  return page.evaluate(
    "document.querySelector('.graphiql-query-editor .CodeMirror').CodeMirror.getValue()",
  );
}

async function getFocused(): Promise<unknown> {
  return page.evaluate(
    "document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent",
  );
}

async function expectNoSidewaysScroll(): Promise<void> {
  const [width, screen] = (await page.evaluate(
    "[document.documentElement.scrollWidth, innerWidth]",
  )) as [number, number];
  expect(width).toBe(screen);
}
