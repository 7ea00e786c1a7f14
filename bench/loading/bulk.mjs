// Loads a corpus in bulk, and tells how long each part of it takes: `npm run bench:bulk -- 100000`.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { readConfig } from "../../dist/config.js";
import { buildIdentities } from "../../dist/domain/identity/identities.js";
import { measureFolder } from "../../dist/embedded/folders/folder-size.js";
import { openNeo4j } from "../../dist/embedded/open-neo4j.js";
import { beginImport, importGraph } from "../../dist/embedded/server/graph-import.js";
import { openBulk } from "../../dist/graph/bulk/open-bulk.js";
import { applyConstraints } from "../../dist/graph/connection/apply-constraints.js";
import { openGraph } from "../../dist/graph/connection/driver.js";
import { countGraph } from "../../dist/graph/read/count-graph.js";
import { readKnowledge } from "../../dist/knowledge/read-knowledge.js";
import { readNameKnowledge } from "../../dist/knowledge/read-name-knowledge.js";
import { finishBulk } from "../../dist/load/bulk/finish-bulk.js";
import { readItems } from "../../dist/load/bulk/read-items.js";
import { writeItems } from "../../dist/load/bulk/write-items.js";
import { openReader } from "../../dist/load/reading/open-reader.js";
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
const knowledge = readKnowledge();
const names = readNameKnowledge();
try {
  await (await openNeo4j(config, () => undefined)).close();
  report(await loadInBulk());
} finally {
  rmSync(folder, { recursive: true });
}

async function loadInBulk() {
  const files = await beginImport(config.neo4jHome);
  const bulk = openBulk(files, names.lexicon);
  const { reading, writing } = await write(bulk);
  const [finishing, args] = await measure(() => finishBulk(bulk, null));
  const fileBytes = await measureFolder(files);
  const [importing] = await measure(() => importGraph(config, args, () => undefined));
  const memory = process.resourceUsage().maxRSS / 1e3;
  const graphBytes = await measureFolder(join(config.neo4jHome, "data"));
  const [indexing, { counts, allBytes }] = await measure(index);
  return {
    ...{ reading, writing, finishing, importing, indexing },
    ...{ memory, fileBytes, graphBytes, allBytes, counts },
  };
}

/** Milliseconds that reading and writing take; what threads read meanwhile is no time of its own. */
async function write(bulk) {
  const { lookup } = knowledge;
  const rules = { identities: buildIdentities([], lookup, new Map()), lookup, ...names };
  const reader = openReader(knowledge, config);
  const before = performance.now();
  let writing = 0;
  for await (const { outcome } of writeItems(timeWriting(), bulk, rules)) {
    if (outcome !== "loaded") throw new Error(`An article was ${outcome}`);
  }
  await reader.close();
  return { writing, reading: performance.now() - before - writing };

  async function* timeWriting() {
    for await (const item of readItems(writeArticles(), reader, "bench")) {
      const start = performance.now();
      yield item;
      writing += performance.now() - start;
    }
  }
}

async function* writeArticles() {
  const writeArticle = buildCorpusWriter({ articleCount, seed: 11 });
  for (let number = 0; number < articleCount; number++) {
    yield { path: `article-${number}`, input: writeArticle(number).input };
  }
}

async function index() {
  const neo4j = await openNeo4j(config, () => undefined);
  const graph = await openGraph(neo4j.connection, names, { timeoutMs: TIMEOUT_MS });
  await applyConstraints(graph);
  const counts = await countGraph(graph);
  const allBytes = await measureFolder(join(config.neo4jHome, "data"));
  await graph.close();
  await neo4j.close();
  return { counts, allBytes };
}

async function measure(work) {
  const before = performance.now();
  const result = await work();
  return [performance.now() - before, result];
}

function report({ reading, writing, finishing, importing, indexing, counts, ...sizes }) {
  const seconds = (milliseconds) => (milliseconds / 1e3).toFixed(1);
  const all = writing + finishing + importing + indexing;
  const share = (part) => ((100 * part) / all).toFixed(0);
  printTable(`Bulk: ${counts.articles} articles, ${counts.statements} statements`, [
    ["part", "seconds", "of all without reading, %"],
    ["reading", seconds(reading), ""],
    ["writing each article", seconds(writing), share(writing)],
    ["what joins articles", seconds(finishing), share(finishing)],
    ["database import full", seconds(importing), share(importing)],
    ["start and indexes", seconds(indexing), share(indexing)],
  ]);
  const kilobytes = (bytes) => (bytes / 1e3 / counts.statements).toFixed(2);
  printTable("Sizes", [
    ["what", "kB a statement"],
    ["import files", kilobytes(sizes.fileBytes)],
    ["graph as imported", kilobytes(sizes.graphBytes)],
    ["with indexes", kilobytes(sizes.allBytes)],
  ]);
  console.log(`Import alone against all without reading: ${(importing / all).toFixed(2)}`);
  console.log(`Memory of the loader at its most: ${sizes.memory.toFixed(0)} MB`);
}
