// Takes the pictures of README anew, of the news briefs in a graph of their own: `npm run screenshots`.
// Needs Chromium on the PATH.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { setTimeout as sleep } from "node:timers/promises";
import { chromium } from "playwright-core";
import { findChromium } from "./find-chromium.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const images = join(root, "docs/images");
const main = join(root, "dist/cli/main.js");

const executablePath = findChromium();
const home = mkdtempSync(join(tmpdir(), "whosaid-pictures-"));
const env = { ...process.env, WHOSAID_HOME: home, PORT: "0", NEO4J_URI: "" };
const server = spawn(process.execPath, [main, "start"], { env, stdio: ["ignore", "pipe", 2] });
let printed = "";
server.stdout.on("data", (chunk) => (printed += chunk));
try {
  while (!printed.includes("Ctrl-C") && server.exitCode === null) await sleep(100);
  const read = (name) => new RegExp(`${name} +(\\S+)`, "u").exec(printed)[1];
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await takeExplorer(await context.newPage(), read("Page"));
  await takeGraphiql(await context.newPage(), read("Page"));
  await takeNeo4jBrowser(await context.newPage(), read("Browser"), read("Password"));
  await browser.close();
} finally {
  server.kill("SIGINT");
  await new Promise((resolve) => server.once("close", resolve));
  spawnSync(process.execPath, [main, "neo4j", "stop"], { env });
  rmSync(home, { recursive: true });
}

async function takeExplorer(page, url) {
  await page.goto(`${url}place/kursk-oblast?view=compare&one=volodymyr-zelenskyy`);
  const other = page.getByLabel("the other");
  const commanders = await other.getByRole("option", { name: /commanders/u }).getAttribute("value");
  await other.selectOption(commanders);
  await page.getByRole("heading", { name: "1 contradiction" }).waitFor();
  await page.screenshot({ path: join(images, "explorer.png") });
}

async function takeGraphiql(page, url) {
  await page.goto(`${url}graphiql`);
  await page.getByRole("button", { name: "Who said what about Kursk?" }).click();
  await page.getByRole("region", { name: "Result Window" }).getByText("speaker").first().waitFor();
  await page.screenshot({ path: join(images, "api-page.png") });
}

async function takeNeo4jBrowser(page, url, password) {
  const query =
    'MATCH (who)-[:SAID]->(what)-[:ABOUT]->(where) WHERE where.shortName IN ["Kursk", "Bakhmut"] RETURN * LIMIT 9';
  await page.goto(`${url}&cmd=edit&arg=${encodeURIComponent(query)}`);
  await page.getByTestId("password").fill(password);
  await page.getByTestId("connect").click();
  await page.getByText("You are connected").first().waitFor();
  await page.getByTestId("editor-Run").click();
  await page.locator("svg g.node").first().waitFor();
  const frame = page.getByTestId("frame").filter({ has: page.locator("svg g.node") });
  await frame.getByTitle("Fullscreen", { exact: true }).click();
  await frame.getByLabel("Collapse the node properties display").click();
  // The drawing comes to rest, and then fits.
  await sleep(4_000);
  await frame.getByLabel("zoom-to-fit").click();
  await sleep(1_000);
  await page.screenshot({ path: join(images, "neo4j-browser.png") });
}
