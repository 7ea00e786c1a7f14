// Measures how a running API stands up to callers and outages, row by row of the table in README.md.
import { Command } from "commander";
import { joinRuns } from "./figures.mjs";
import { printHead, printRow } from "./print-table.mjs";
import { rows } from "./rows.mjs";
import { openStage } from "./stage/stage.mjs";

const program = new Command("bench-load")
  .option("--only <rows...>", `of ${rows.map(({ name }) => name).join(", ")}`)
  .option("--statements <count>", "how many statements the graph has", Number, 60_000)
  .option("--runs <count>", "how often a row is measured whose figures are times", Number, 3)
  .parse();
const { only = rows.map(({ name }) => name), statements, runs } = program.opts();
const unknown = only.filter((name) => rows.every((row) => row.name !== name));
if (unknown.length > 0) program.error(`There is no row "${unknown.join('", "')}"`);

const stage = openStage(statements);
try {
  printHead(statements);
  for (const { name, once, measure } of rows.filter((row) => only.includes(row.name))) {
    const measured = [];
    while (measured.length < (once ? 1 : runs)) measured.push(await measure(stage));
    printRow(name, joinRuns(measured));
  }
} finally {
  await stage.close();
}
