import { afterAll, beforeAll, expect } from "@jest/globals";
import { pino } from "pino";
import type { Browser, Page, Request } from "playwright-core";
import { StatementEvents } from "../../src/api/subscriptions/statement-events.ts";
import { apiFixture } from "../support/api/api-fixture.ts";
import {
  type TestApi,
  openTestApi,
  postQuery,
  startTestServer,
} from "../support/api/api-server.ts";
import { findChromium, launchChromium } from "../support/pages/chromium.ts";
import { collectComplaints, testWhere } from "../support/pages/page-journeys.ts";

const chromium = findChromium();
const neo4jBrowser = process.env["NEO4J_BROWSER_URL"] ?? null;
const pageJourney = testWhere("no Chromium is on the PATH", chromium);
const browserJourney =
  chromium === null
    ? pageJourney
    : testWhere("NEO4J_BROWSER_URL does not name the Browser of NEO4J_URI", neo4jBrowser);

let api: TestApi;
let browser: Browser;
beforeAll(async () => {
  if (chromium === null) return;
  api = await openTestApi(apiFixture);
  browser = await launchChromium(chromium);
});
afterAll(async () => {
  if (chromium === null) return;
  await browser.close();
  await api.close();
});

pageJourney("a person subscribes, and sees what is added", async () => {
  const events = new StatementEvents(pino({ level: "silent" }));
  const server = await startTestServer(api.graph, { events });
  const page = await browser.newPage();
  const complaints = collectComplaints(page, new URL(server.url).origin);
  const query = "subscription { statementAdded { text } }";
  await page.goto(`${server.url}graphiql`);
  await page.getByRole("region", { name: "Query Editor" }).locator(".CodeMirror").click();
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText(query);
  // Executed is what the page has taken over from the editor, and then the address says so.
  await page.waitForURL((url) => url.searchParams.get("query") === query);
  await page.getByRole("button", { name: /^Execute query/ }).click();
  while (events.listenerCount("added") === 0) await page.waitForTimeout(20);

  const { data } = await postQuery(server.url, "{ statements(first: 1) { nodes { id text } } }");
  const [statement] = (data as { statements: { nodes: { id: string; text: string }[] } }).statements
    .nodes;
  events.announce([statement!.id]);
  const answer = page.getByRole("region", { name: "Result Window" });
  await answer.getByText(statement!.text.slice(0, 20)).waitFor();
  expect(complaints).toEqual([]);
  await page.close();
  await server.close();
});

browserJourney(
  "a person opens Neo4j Browser, logs in and sees who said what about where",
  async () => {
    const query = "MATCH (who:Actor)-[:SAID]->(what:Statement)-[:ABOUT]->(where:Place) RETURN *";
    const page = await browser.newPage();
    const departures = collectDepartures(page);

    await page.goto(`${neo4jBrowser!}&cmd=edit&arg=${encodeURIComponent(query)}`);
    await page.getByTestId("password").fill(process.env["NEO4J_PASSWORD"]!);
    await page.getByTestId("connect").click();
    await page.getByText("You are connected").first().waitFor();
    await page.getByTestId("editor-Run").click();

    const nodes = page.locator("svg g.node");
    await nodes.filter({ hasText: "Sudzha" }).waitFor();
    // Three speakers, three statements, two places.
    expect(await nodes.count()).toBe(8);
    await page.waitForLoadState("networkidle");
    expect(departures).toEqual([]);
    await page.close();
  },
);

/** Gathers requests to other machines, except for those that the page's policy kept from leaving. */
function collectDepartures(page: Page): string[] {
  const departures: string[] = [];
  const isForeign = (request: Request) =>
    /^(?:https?|wss?):/.test(request.url()) && new URL(request.url()).hostname !== "127.0.0.1";
  const collect = (request: Request) => {
    if (isForeign(request)) departures.push(request.url());
  };
  page.on("requestfinished", collect);
  page.on("requestfailed", (request) => {
    if (request.failure()?.errorText !== "csp") collect(request);
  });
  return departures;
}
