import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { apiFixture } from "../support/api-fixture.ts";
import { type TestApi, openTestApi } from "../support/api-server.ts";
import { findChromium, launchChromium } from "../support/chromium.ts";

const chromium = findChromium();
const journey = chromium === null ? test.skip : test;

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

journey("a person opens the page, picks an example, runs it and reads the answer", async () => {
  const page = await browser.newPage();
  const complaints = collectComplaints(page, new URL(api.url).origin);

  await page.goto(api.url);
  await page.getByRole("tab", { name: "ViaTelegram" }).click();
  await page.getByRole("region", { name: "Query Editor" }).getByText("Telegram?").waitFor();
  await page.getByRole("button", { name: /^Execute query/ }).click();

  const answer = page.getByRole("region", { name: "Result Window" });
  await answer.getByText('"Yuri Ushakov"').waitFor();
  expect(await answer.innerText()).not.toContain("errors");
  expect(complaints).toEqual([]);
  await page.close();
});

journey("a person opens Neo4j Browser, logs in and sees who said what about where", async () => {
  const { NEO4J_BROWSER_URL: browserUrl, NEO4J_PASSWORD: password } = process.env;
  if (browserUrl === undefined) {
    throw new Error("Set NEO4J_BROWSER_URL to the Browser of the Neo4j that NEO4J_URI names");
  }
  const query = "MATCH (who:Actor)-[:SAID]->(what:Statement)-[:ABOUT]->(where:Place) RETURN *";
  const page = await browser.newPage();

  await page.goto(`${browserUrl}&cmd=edit&arg=${encodeURIComponent(query)}`);
  await page.getByTestId("password").fill(password!);
  await page.getByTestId("connect").click();
  await page.getByText("You are connected").first().waitFor();
  await page.getByTestId("editor-Run").click();

  const nodes = page.locator("svg g.node");
  await nodes.filter({ hasText: "Sudzha" }).waitFor();
  // Three speakers, three statements, two places.
  expect(await nodes.count()).toBe(8);
  await page.close();
});

/** Gathers what must not happen: errors of the page, and requests to anywhere else. */
function collectComplaints(page: Page, origin: string): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith("data:") && new URL(url).origin !== origin) complaints.push(url);
  });
  return complaints;
}
