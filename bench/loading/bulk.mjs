// Loads a corpus in bulk, and tells how long each part of it takes: `npm run bench:bulk -- 100000`.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { readConfig } from "../../dist/config.js";
import { measureFolder } from "../../dist/embedded/folders/folder-size.js";
import { openNeo4j } from "../../dist/embedded/open-neo4j.js";
import { beginImport, importGraph } from "../../dist/embedded/server/graph-import.js";
import { applyConstraints } from "../../dist/graph/connection/apply-constraints.js";
import { openGraph } from "../../dist/graph/connection/driver.js";
import { countGraph } from "../../dist/graph/read/count-graph.js";
import { readNameKnowledge } from "../../dist/knowledge/read-name-knowledge.js";
import { listArrivals } from "../../dist/load/articles/arrivals.js";
import { openBulk } from "../../dist/load/bulk/open-bulk.js";
import { STATEMENTS_AN_ARTICLE, buildCorpusWriter } from "../claims/write-corpus.mjs";
import { printTable } from "../extract/table.mjs";

const TIMEOUT_MS = 3_600_000;
const statementCount = Number(process.argv[2] ?? 100_000);
const articleCount = Math.ceil(statementCount / STATEMENTS_AN_ARTICLE);

const folder = mkdtempSync(join(tmpdir(), "whosaid-bench-"));
const config = {
  ...readConfig({ ...process.env, NEO4J_URI: "" }),
  neo4jHome: join(folder, "neo4j"),
};
try {
  await (await openNeo4j(config, () => undefined)).close();
  report(await loadInBulk());
} finally {
  rmSync(folder, { recursive: true });
}

async function loadInBulk() {
  const files = await beginImport(config.neo4jHome);
  const parts = [];
  const begin = (name) => parts.push({ name, from: performance.now(), cpu: process.cpuUsage() });
  const bulk = openBulk({
    ...config,
    folder: files,
    decisions: [],
    signal: null,
    onStep: (doing, done) => done === 0 && begin(doing),
  });
  begin("Reading, and writing what each article tells");
  for await (const { outcome } of bulk.gather(listArrivals(writeArticles()))) {
    if (outcome !== "loaded") throw new Error(`An article was ${outcome}`);
  }
  begin("Finding copies and statements that are shared");
  const args = await bulk.join();
  await bulk.close();
  const fileBytes = await measureFolder(files);
  const memory = process.resourceUsage().maxRSS / 1e3;
  begin("database import full");
  await importGraph(config, args, () => undefined);
  const graphBytes = await measureFolder(join(config.neo4jHome, "data"));
  begin("Start and indexes");
  const { counts, allBytes } = await index();
  begin("End");
  return { parts, memory, fileBytes, graphBytes, allBytes, counts };
}

async function* writeArticles() {
  const writeArticle = buildCorpusWriter({ articleCount, seed: 11 });
  for (let number = 0; number < articleCount; number++) {
    yield { path: `article-${number}`, input: writeArticle(number).input };
  }
}

async function index() {
  const neo4j = await openNeo4j(config, () => undefined);
  const names = readNameKnowledge();
  const graph = await openGraph(neo4j.connection, names, { timeoutMs: TIMEOUT_MS });
  await applyConstraints(graph);
  const counts = await countGraph(graph);
  const allBytes = await measureFolder(join(config.neo4jHome, "data"));
  await graph.close();
  await neo4j.close();
  return { counts, allBytes };
}

function report({ parts, memory, counts, ...sizes }) {
  const took = parts.slice(0, -1).map(({ name, from, cpu }, index) => {
    const next = parts[index + 1];
    const spent = (next.cpu.user - cpu.user + next.cpu.system - cpu.system) / 1e6;
    return { name, seconds: (next.from - from) / 1e3, spent };
  });
  const all = took.reduce((sum, { seconds }) => sum + seconds, 0);
  const importing = took.find(({ name }) => name === "database import full").seconds;
  printTable(`Bulk: ${counts.articles} articles, ${counts.statements} statements`, [
    ["part", "seconds", "CPU seconds of the loader", "of all, %"],
    ...took.map(({ name, seconds, spent }) => [
      name,
      seconds.toFixed(1),
      spent.toFixed(1),
      ((100 * seconds) / all).toFixed(0),
    ]),
    ["all", all.toFixed(1), "", ""],
  ]);
  const kilobytes = (bytes) => (bytes / 1e3 / counts.statements).toFixed(2);
  printTable("Sizes", [
    ["what", "kB a statement"],
    ["all files", kilobytes(sizes.fileBytes)],
    ["graph as imported", kilobytes(sizes.graphBytes)],
    ["with indexes", kilobytes(sizes.allBytes)],
  ]);
  const withoutReading = all - took[0].seconds;
  console.log(`Import alone against all: ${(importing / all).toFixed(2)}`);
  console.log(
    `Import alone against all without reading: ${(importing / withoutReading).toFixed(2)}`,
  );
  console.log(`Memory of the loader at its most: ${memory.toFixed(0)} MB`);
}
