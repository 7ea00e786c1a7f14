import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, jest } from "@jest/globals";
import neo4j, { type Node } from "neo4j-driver";
import { findServer } from "../../src/embedded/server/server.ts";
import { openPage, readUrl, takePicture, useExplorer } from "../support/pages/explorer.ts";
import { collectComplaints, testWhere } from "../support/pages/page-journeys.ts";
import { findProgram } from "../support/programs/find-program.ts";
import { runWhosaid } from "../support/run-whosaid.ts";

/* The explorer on the graph of the news briefs, as `npm start` makes it. */

jest.setTimeout(600_000);

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const READ_KEY = "a-read-key-of-this-test";
const explorer = useExplorer({});
const { journey } = explorer;

journey(
  "a misspelt name leads to what the person said, and to the words in the article",
  async () => {
    const { page, url } = explorer;
    await page.goto(url);
    await page.getByText("57 statements in 9 articles").waitFor();
    await takePicture(explorer, "home");
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
    await takePicture(explorer, "statement");
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
    await takePicture(explorer, "article");

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
    const { page, url } = explorer;
    await page.goto(`${url}/search?view=map`);
    await page.locator("svg path.land").first().waitFor();
    await takePicture(explorer, "map");
    await page.getByRole("link", { name: /^Kursk Oblast: \d+ statements$/ }).press("Enter");
    await page.getByText("About: Kursk Oblast").waitFor();
    await page.getByRole("link", { name: "Compare" }).click();
    await page.getByLabel("The one").selectOption("volodymyr-zelenskyy");
    const commanders = page.getByLabel("the other").getByRole("option", { name: /commanders/ });
    await page.getByLabel("the other").selectOption(await commanders.getAttribute("value"));
    await page.getByRole("heading", { name: "1 contradiction" }).waitFor();
    await takePicture(explorer, "compare");
  },
);

journey("every view has a table behind it, and a table of its own address", async () => {
  const { page, url } = explorer;
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
    await takePicture(explorer, view!);
  }
});

journey(
  "a view's operation runs in GraphiQL, and its query in Neo4j Browser, with the page's rows",
  async () => {
    const { context, folder, page, url } = explorer;
    await page.goto(`${url}/search?kind=DIRECT`);
    await page.locator(".card").first().waitFor();
    const links = await page.locator(".card blockquote a").all();
    const addresses = await Promise.all(links.map((link) => link.getAttribute("href")));
    const listed = addresses.map((address) => address!.replace("/statement/", "")).sort();
    expect(listed.length).toBeGreaterThan(3);
    await page.getByRole("button", { name: "Copy the link" }).waitFor();
    await page.getByText("Neo4j Browser", { exact: true }).click();
    const query = await page.locator(".actions pre").innerText();
    const address = await page
      .getByRole("link", { name: "Open it in Neo4j Browser" })
      .getAttribute("href");

    const answering = page.waitForResponse((response) =>
      (response.request().postData() ?? "").includes("query Statements"),
    );
    await page.getByRole("link", { name: "GraphQL" }).last().click();
    await page.getByRole("region", { name: "Result Window" }).getByText("totalCount").waitFor();
    const { data } = (await (await answering).json()) as {
      data: { statements: { nodes: { id: string }[] } };
    };
    expect(data.statements.nodes.map(({ id }) => id).sort()).toEqual(listed);

    const { connection } = (await findServer(join(folder, "neo4j")))!;
    const { uri, username, password } = connection;
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
    const { records } = await driver.executeQuery(query);
    await driver.close();
    const found = records.map((record) => (record.get("what1") as Node).properties["id"] as string);
    expect([...new Set(found)].sort()).toEqual(listed);

    const other = await context.newPage();
    await other.goto(address!);
    await other.getByTestId("password").fill(password);
    await other.getByTestId("connect").click();
    await other.getByText("You are connected").first().waitFor();
    await other.getByTestId("editor-Run").click();
    const drawn = other.locator("svg g.node");
    await drawn.first().waitFor();
    // Who said them, and of what, is drawn with them.
    expect(await drawn.count()).toBeGreaterThan(listed.length);
    await other.close();
  },
);

const python = findProgram("python3");

testWhere("no python3 is on the PATH", python)(
  "the table of shares and the file that Python reads tell the same numbers",
  async () => {
    if (!explorer.isThere) return;
    const { folder, page, url } = explorer;
    await page.goto(`${url}/search?view=share`);
    const table = page.getByRole("region", { name: "Share of voice by speaker" });
    await table.waitFor();
    const rows = await table.getByRole("row").all();
    const told: Record<string, number> = {};
    for (const row of rows.slice(1)) {
      const [name = "", statements = ""] = await row.getByRole("cell").allInnerTexts();
      told[name] = Number(statements.replaceAll(",", ""));
    }
    await page.getByText("Download", { exact: true }).click();
    const downloading = page.waitForEvent("download");
    await page.getByRole("link", { name: "CSV" }).click();
    const path = join(folder, "statements.csv");
    await (await downloading).saveAs(path);
    const counted = execFileSync(python!, ["-c", COUNT_SPEAKERS, path], { encoding: "utf8" });
    expect(JSON.parse(counted)).toEqual(told);
    expect(Object.keys(told).length).toBeGreaterThan(10);
  },
);

/** Counts the rows of each speaker who is known. */
const COUNT_SPEAKERS = `
import collections, csv, json, sys
with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
    names = [row["speaker_name"] for row in csv.DictReader(file)]
print(json.dumps(collections.Counter(name for name in names if name)))
`;

journey("the map comes nearer by buttons, keys and wheel, and lets the page scroll", async () => {
  const { page, url } = explorer;
  await page.goto(`${url}/search?view=map`);
  await page.locator("svg path.land").first().waitFor();
  const svg = page.locator(".map svg");
  const land = svg.locator("g[transform]");
  const begun = await land.getAttribute("transform");
  const labels = await svg.locator("text").count();
  const differs = (from: string | null): Promise<void> =>
    until(async () => (await land.getAttribute("transform")) !== from);

  await page.getByRole("button", { name: "Nearer" }).press("Enter");
  await page.getByRole("button", { name: "Nearer" }).press("Enter");
  await differs(begun);
  expect(await svg.locator("text").count()).toBeGreaterThan(labels);
  await takePicture(explorer, "map-nearer");
  await page.getByRole("button", { name: "Reset" }).press("Enter");
  expect(await land.getAttribute("transform")).toBe(begun);

  await page.getByRole("link", { name: "Map", exact: true }).focus();
  const { x, y, width, height } = (await svg.boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.wheel(0, 150);
  await until(() => page.evaluate<boolean>("scrollY > 0"));
  expect(await land.getAttribute("transform")).toBe(begun);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -150);
  await page.keyboard.up("Control");
  await differs(begun);

  await svg.focus();
  await page.keyboard.press("0");
  expect(await land.getAttribute("transform")).toBe(begun);
  await page.keyboard.press("+");
  await differs(begun);
  const nearer = await land.getAttribute("transform");
  await page.keyboard.press("ArrowRight");
  await differs(nearer);
});

journey("an API that wants a key is given it on the page, which goes on", async () => {
  const { context, folder } = explorer;
  const guarded = runWhosaid(["serve"], {
    WHOSAID_HOME: folder,
    PORT: "0",
    WHOSAID_READ_KEY: READ_KEY,
  });
  while (!guarded.printed().includes("Browser") && guarded.child.exitCode === null) await sleep(50);
  const address = readUrl(guarded);
  const page = await context.newPage();
  const complaints = collectComplaints(page, address);
  await page.goto(`${address}/search?words=difficult`);
  await page.getByLabel("Key", { exact: true }).first().waitFor();
  expect(await page.getByLabel("Key", { exact: true }).count()).toBe(1);
  await page.getByLabel("Key", { exact: true }).fill("a-key-that-is-wrong");
  await page.getByRole("button", { name: "Use it" }).click();
  await page.getByRole("alert").waitFor();
  await page.getByLabel("Key", { exact: true }).fill(READ_KEY);
  await page.getByRole("button", { name: "Use it" }).click();
  await page.getByRole("link", { name: /clearly very difficult/ }).click();
  // The page that follows does not ask again.
  await page.getByRole("heading", { name: "Evidence" }).waitFor();
  await page.close();
  guarded.child.kill("SIGINT");
  await guarded.ended;
  // Browsers tell of each answer that wants a key.
  expect(complaints.filter((complaint) => !complaint.includes("401"))).toEqual([]);
});

journey("without JavaScript the page says how to go on", async () => {
  await explorer.context.close();
  await openPage(explorer, { javaScriptEnabled: false });
  const { page, url } = explorer;
  await page.goto(url);
  expect(await page.locator("noscript a").isVisible()).toBe(true);
});

journey("dark, on 320 pixels and with the keyboard alone", async () => {
  await explorer.context.close();
  await openPage(explorer, { colorScheme: "dark", viewport: { width: 320, height: 640 } });
  const { page, url } = explorer;
  await page.goto(`${url}/search`);
  await page.locator(".card").first().waitFor();
  await takePicture(explorer, "narrow-dark");
  // Answers begin on the first screen.
  expect((await page.locator(".card").first().boundingBox())!.y).toBeLessThan(500);
  // Nothing has to be pushed sideways.
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Ushakov");
  await page.getByRole("option", { name: /^Yuri Ushakov/ }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Yuri Ushakov" }).waitFor();
  await page.getByText("Words and days").press("Enter");
  expect(await page.getByRole("searchbox", { name: "Words" }).isVisible()).toBe(true);
});

journey("no page has a serious barrier", async () => {
  const { page, url } = explorer;
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

interface Barrier {
  readonly id: string;
  readonly impact: string;
  readonly where: readonly string[];
}

/** Waits until something is so. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await sleep(50);
}

/** Types words into the box and takes what is offered under this name. */
async function find(words: string, name: string): Promise<void> {
  const { page } = explorer;
  await page.getByRole("combobox").fill(words);
  await page.getByRole("option", { name: new RegExp(`^${name}`, "u") }).click();
}
