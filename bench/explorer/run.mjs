// Measures how long a click in the explorer takes until all that it asked is answered and drawn, and how
// many bytes the first view takes. Needs Chromium on the PATH.
import { Command } from "commander";
import { chromium } from "playwright-core";
import { findChromium } from "../../tools/find-chromium.mjs";
import { openCorpus } from "../api/data/open-database.mjs";
import { startApi } from "../load/stage/api.mjs";
import { buildClicks } from "./clicks.mjs";
import { drawPeople } from "./draw-people.mjs";
import { measureFirstView } from "./first-view.mjs";
import { measureClick } from "./measure-click.mjs";

const program = new Command("bench-explorer")
  .option("--statements <counts...>", "how many statements the graphs have", ["10000", "100000"])
  .option("--rounds <count>", "how many people's pages are gone through", Number, 9)
  .parse();
const { statements, rounds } = program.opts();
const executablePath = findChromium();

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
try {
  for (const count of statements.map(Number)) await measureGraph(count);
} finally {
  await browser.close();
}

async function measureGraph(count) {
  const store = await openCorpus(count);
  const api = await startApi(store);
  try {
    const root = new URL("/", api.url).href;
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const { kilobytes, files } = await measureFirstView(page, root);
    console.log(`\n## ${count.toLocaleString("en")} statements\n`);
    console.log(`First view: ${kilobytes.toFixed(1)} kB as sent, ${String(files)} files\n`);
    const people = await drawPeople(store, rounds + 1);
    const taken = new Map();
    for (const [round, person] of people.entries()) {
      for (const { name, go, until } of buildClicks(page, person)) {
        const milliseconds = await measureClick(page, go, until);
        // The first round warms up.
        if (round > 0) taken.set(name, [...(taken.get(name) ?? []), milliseconds]);
      }
    }
    console.log("| click | median, ms | slowest, ms |\n| --- | --- | --- |");
    for (const [name, all] of taken) {
      const sorted = all.toSorted((one, other) => one - other);
      const [median, slowest] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
      console.log(`| ${name} | ${median.toFixed(0)} | ${slowest.toFixed(0)} |`);
    }
    await page.close();
  } finally {
    await api.close();
    await store.close();
  }
}
