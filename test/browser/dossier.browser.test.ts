import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, jest } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { loadSeeds } from "../../src/cli/loading/load-seeds.ts";
import { type TestApi, openTestApi } from "../support/api/api-server.ts";
import { buildPerson, buildReading } from "../support/builders.ts";
import { findChromium, launchChromium } from "../support/pages/chromium.ts";
import { collectComplaints, testWhere } from "../support/pages/page-journeys.ts";
import { runWhosaid, suiteNeo4j } from "../support/run-whosaid.ts";

/* A dossier of the news briefs, opened from the disk of somebody who has nothing else. */

jest.setTimeout(120_000);

const chromium = findChromium();
const journey = testWhere("no Chromium is on the PATH", chromium);
const PICTURES = join("coverage", "dossier");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const ARABIC = "قال الرئيس إن الجسر انهار";
const ONE_WORD = `${"x".repeat(400)}</mark><script>document.title = "run"</script>`;

let folder: string;
let file: string;
let api: TestApi;
let browser: Browser;
beforeAll(async () => {
  if (chromium === null) return;
  mkdirSync(PICTURES, { recursive: true });
  folder = mkdtempSync(join(tmpdir(), "whosaid-dossier-"));
  file = join(folder, "dossier.html");
  const others = [ARABIC, ONE_WORD].map((content, index) =>
    buildReading({
      id: `others/${String(index)}`,
      text: `“${content},” said Ada.`,
      publisher: "Herald",
      quotations: [{ content, speaker: buildPerson("Ada") }],
    }),
  );
  api = await openTestApi(others);
  await loadSeeds(api.graph);
  const { exitCode } = await runWhosaid(["dossier", "--out", file], suiteNeo4j()).ended;
  expect(exitCode).toBe(0);
  browser = await launchChromium(chromium);
});
afterAll(async () => {
  if (chromium === null) return;
  await browser.close();
  await api.close();
  rmSync(folder, { recursive: true });
});

interface Look {
  readonly name: string;
  readonly scheme: "light" | "dark";
  readonly width: number;
  readonly media: "screen" | "print";
}

const LOOKS: readonly Look[] = [
  { name: "light", scheme: "light", width: 1000, media: "screen" },
  { name: "dark", scheme: "dark", width: 1000, media: "screen" },
  { name: "narrow", scheme: "light", width: 320, media: "screen" },
  { name: "paper", scheme: "dark", width: 700, media: "print" },
];

for (const look of LOOKS) {
  journey(`${look.name}: it needs nothing beside it, and everybody can read it`, async () => {
    const context = await browser.newContext({
      colorScheme: look.scheme,
      viewport: { width: look.width, height: 1000 },
      offline: true,
    });
    const page = await context.newPage();
    const complaints = collectComplaints(page, new URL("file:///").origin);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.emulateMedia({ media: look.media });
    await page.goto(pathToFileURL(file).href);
    await page.screenshot({ path: join(PICTURES, `${look.name}-cover.png`) });

    // Its own policy lets nothing run, the checker of access neither.
    expect(await page.title()).toBe("All statements");
    expect(await listFaults(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(
      look.width,
    );

    // A contradiction leads to the other statement.
    const relation = page.locator(".relations").filter({ hasText: "It contradicts" }).first();
    const other = relation.getByRole("link", { name: /^no\. \d+$/u }).first();
    const number = (await other.innerText()).replace("no. ", "");
    await other.click();
    const heading = page.locator("article.statement:target h4");
    expect(await heading.innerText()).toMatch(new RegExp(`^${number}\\s`, "u"));
    await page.screenshot({ path: join(PICTURES, `${look.name}.png`) });

    expect(asked).toEqual([expect.stringMatching(/^file:.*dossier\.html$/u)]);
    expect(complaints).toEqual([]);
    await context.close();
  });
}

/** What axe finds that hinders people; it runs beside the page, whose own policy would refuse it. */
async function listFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  interface Violation {
    readonly id: string;
    readonly impact: string;
    readonly nodes: readonly { readonly html: string }[];
  }
  const { violations } = await page.evaluate<{ violations: readonly Violation[] }>("axe.run()");
  return violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]!.html}`);
}

journey("what it shows of the words is what the browser has of them", async () => {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(file).href);
  const said = page.locator("article.statement .said");
  expect(await said.filter({ hasText: ARABIC }).count()).toBe(1);
  const word = said.filter({ hasText: "xxx" });
  expect(await word.innerText()).toBe(`“${ONE_WORD}”`);
  const direction = await page.evaluate(
    `getComputedStyle(document.querySelector('.said bdi[lang=""]')).direction`,
  );
  expect(direction).toBe("rtl");
  await page.close();
});
