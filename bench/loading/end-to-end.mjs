// From a file to a graph: `npm run bench:end-to-end -- 20000`, without the ordinary load with `--bulk`.
import { spawn } from "node:child_process";
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { clearInterval, setInterval } from "node:timers";
import { fileURLToPath } from "node:url";
import { measureFolder } from "../../dist/embedded/folders/folder-size.js";
import { STATEMENTS_AN_ARTICLE, buildCorpusWriter } from "../claims/write-corpus.mjs";
import { printTable } from "../extract/table.mjs";

const MAIN = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
/** How often it is looked at how much memory a program has used. */
const EVERY_MS = 100;

const words = process.argv.slice(2);
const isBulkOnly = words.includes("--bulk");
const articleCount = Number(words.find((word) => /^\d+$/u.test(word)) ?? 2_000);
const statementCount = articleCount * STATEMENTS_AN_ARTICLE;
const folder = mkdtempSync(join(tmpdir(), "whosaid-bench-"));
const corpus = join(folder, "corpus.jsonl");
try {
  await writeCorpus();
  const extract = await run("extract", ["extract", corpus]);
  const rows = [["extract, no graph", ...describe(extract), "1"]];
  for (const [name, options] of [
    ["load --bulk", ["--bulk"]],
    ...(isBulkOnly ? [] : [["load", []]]),
  ]) {
    const home = join(folder, name);
    // So that what is downloaded and begun once is not measured.
    await run("begin", ["neo4j", "start"], home);
    if (options.length > 0) await run("stop", ["neo4j", "stop"], home);
    const first = await run(name, ["load", corpus, ...options], home);
    const second = await run(name, ["load", corpus], home);
    await run("stop", ["neo4j", "stop"], home);
    const ratio = ({ seconds }) => (extract.seconds / seconds).toFixed(2);
    rows.push(
      [name, ...describe(first), ratio(first)],
      [`${name}, again`, ...describe(second), ratio(second)],
    );
    await reportDisk(name, join(home, "neo4j", "data"));
  }
  printTable(`${articleCount} articles, ${statementCount} statements, from JSON Lines`, [
    ["what", "seconds", "articles a second", "memory, MB", "of extraction's rate"],
    ...rows,
  ]);
} finally {
  rmSync(folder, { recursive: true });
}

async function writeCorpus() {
  const write = buildCorpusWriter({ articleCount, seed: 11 });
  async function* lines() {
    for (let number = 0; number < articleCount; number++) {
      yield `${JSON.stringify(write(number).input)}\n`;
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(corpus));
}

/** Runs whosaid to its end, and tells how long that took and how much memory it used at most. */
async function run(name, args, home = join(folder, "none")) {
  const environment = { ...process.env, WHOSAID_HOME: home, NEO4J_URI: "", NEO4J_HOME: "" };
  const start = performance.now();
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: environment,
    stdio: ["ignore", "ignore", "pipe"],
  });
  let told = "";
  child.stderr.on("data", (chunk) => (told += chunk));
  let memory = 0;
  const timer = setInterval(() => {
    memory = Math.max(memory, readPeak(child.pid));
  }, EVERY_MS);
  const exitCode = await new Promise((resolve) => child.once("close", resolve));
  clearInterval(timer);
  if (exitCode !== 0) throw new Error(`${name} ended with ${exitCode}: ${told}`);
  return { seconds: (performance.now() - start) / 1e3, memory };
}

/** Megabytes, where the system tells (Linux). */
function readPeak(pid) {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
    return Number(kilobytes) / 1e3;
  } catch {
    return 0;
  }
}

function describe({ seconds, memory }) {
  return [seconds.toFixed(1), (articleCount / seconds).toFixed(0), memory.toFixed(0)];
}

async function reportDisk(name, data) {
  const parts = {
    graph: "databases/neo4j",
    "of it indexes": "databases/neo4j/schema",
    "transaction logs": "transactions/neo4j",
  };
  const rows = [];
  for (const [part, path] of Object.entries(parts)) {
    const bytes = await measureFolder(join(data, path));
    rows.push([part, (bytes / statementCount / 1e3).toFixed(2)]);
  }
  printTable(`Disk after ${name}`, [["part", "kB a statement"], ...rows]);
}
