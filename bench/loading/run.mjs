import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { readConfig } from "../../dist/config.js";
import { openNeo4j } from "../../dist/embedded/open-neo4j.js";
import { applyConstraints } from "../../dist/graph/connection/apply-constraints.js";
import { openGraph } from "../../dist/graph/connection/driver.js";
import { loadArticles } from "../../dist/load/articles/load-articles.js";
import { readKnowledge } from "../../dist/knowledge/read-knowledge.js";
import { readNameKnowledge } from "../../dist/knowledge/read-name-knowledge.js";
import { printTable } from "../extract/table.mjs";
import { buildArticleWriter } from "./write-article.mjs";

const ARTICLES = 1_000;
const BLOCK = 100;
const writeArticle = buildArticleWriter({ speakerCount: 2_000, seed: 11 });

const folder = mkdtempSync(join(tmpdir(), "whosaid-bench-"));
const config = {
  ...readConfig({ ...process.env, NEO4J_URI: "" }),
  neo4jHome: join(folder, "neo4j"),
};
const neo4j = await openNeo4j(config, () => undefined);
const graph = await openGraph(neo4j.connection, readNameKnowledge());
try {
  await applyConstraints(graph);
  const blocks = await loadInBlocks();
  printTable(`Loading: ${ARTICLES} articles of 20 statements, milliseconds an article`, [
    ["articles", "reader and loader, CPU", "Neo4j, CPU", "from beginning to end"],
    ...blocks.map(({ end, loader, server, time }) => [
      `${end - BLOCK + 1} to ${end}`,
      (loader / BLOCK).toFixed(1),
      (server / BLOCK).toFixed(1),
      (time / BLOCK).toFixed(1),
    ]),
  ]);
} finally {
  await graph.close();
  await neo4j.close();
  rmSync(folder, { recursive: true });
}

async function loadInBlocks() {
  const knowledge = readKnowledge();
  const blocks = [];
  for (let end = BLOCK; end <= ARTICLES; end += BLOCK) {
    const before = await measure();
    for await (const { path, outcome } of loadArticles(writeBlock(end), knowledge, graph)) {
      if (outcome !== "loaded") throw new Error(`${path} was ${outcome}`);
    }
    const after = await measure();
    const spent = Object.entries(after).map(([name, value]) => [name, value - before[name]]);
    blocks.push({ end, ...Object.fromEntries(spent) });
  }
  return blocks;
}

async function* writeBlock(end) {
  for (let number = end - BLOCK + 1; number <= end; number++) {
    yield { path: `article-${number}`, input: writeArticle(number) };
  }
}

/** CPU milliseconds that this process and the server have used since they started, and the time. */
async function measure() {
  const { user, system } = process.cpuUsage();
  const { records } = await graph.driver.executeQuery(
    'CALL dbms.queryJmx("java.lang:type=OperatingSystem") YIELD attributes RETURN attributes.ProcessCpuTime.value AS nanoseconds',
    {},
    { database: graph.database },
  );
  return {
    loader: (user + system) / 1e3,
    server: Number(records[0].get("nanoseconds")) / 1e6,
    time: performance.now(),
  };
}
