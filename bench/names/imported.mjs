import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { printTable } from "../extract/table.mjs";
import { writePeopleFile } from "./write-people.mjs";

/* What importing, keeping and asking for people costs, by how many they are. */

const COUNTS = [10_000, 100_000, 1_000_000];
const SEED = 1;
const MEGABYTE = 1_000_000;

const folder = mkdtempSync(join(tmpdir(), "whosaid-people-"));
const [list, index, drawn] = ["people.jsonl", "actors.bin", "names.json"].map((file) =>
  join(folder, file),
);
/** In a process of its own, so that its memory is its own. */
const run = (script, ...words) =>
  execFileSync(process.execPath, [fileURLToPath(new URL(script, import.meta.url)), ...words], {
    encoding: "utf8",
  });
const showSize = (file) => `${(statSync(file).size / MEGABYTE).toFixed(0)} MB`;
const showMs = (ms) => `${ms.toFixed(3)} ms`;

const imports = [["persons", "list", "persons a CPU second", "peak memory", "index"]];
const lookUps = [["persons", "median", "99 % within", "the commonest name", "peak memory"]];
const articles = [["persons", "without them", "with them", "their statements"]];
try {
  for (const count of COUNTS) {
    await writePeopleFile(count, SEED, list);
    const imported = JSON.parse(run("measure-import.mjs", list, index));
    const rate = ((1_000 * count) / imported.cpuMs).toFixed(0);
    const memory = `${imported.megabytes} MB`;
    imports.push([String(count), showSize(list), rate, memory, showSize(index)]);
    run("draw-names.mjs", index, drawn);
    const asked = JSON.parse(run("measure-look-ups.mjs", index, drawn));
    const times = [asked.median, asked.rare, asked.commonest].map(showMs);
    lookUps.push([String(count), ...times, `${asked.megabytes} MB`]);
    const read = JSON.parse(run("measure-articles.mjs", index, drawn));
    const costs = [read.without, read.with].map(showMs);
    articles.push([String(count), ...costs, `${read.linked} of ${read.said}`]);
    rmSync(index);
  }
} finally {
  rmSync(folder, { recursive: true });
}
printTable("Importing a list of people", imports);
printTable("Looking a name up", lookUps);
printTable("CPU time an article of 20 names", articles);
