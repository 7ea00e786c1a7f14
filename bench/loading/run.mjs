import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../../dist/config.js";
import { openNeo4j } from "../../dist/embedded/open-neo4j.js";
import { applyConstraints } from "../../dist/graph/apply-constraints.js";
import { openGraph } from "../../dist/graph/driver.js";
import { loadArticles } from "../../dist/load/load-articles.js";
import { readKnowledge } from "../../dist/load/read-knowledge.js";
import { getMedian } from "../extract/measure.mjs";
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
const graph = await openGraph(neo4j.connection);
try {
  await applyConstraints(graph);
  const blocks = await loadInBlocks();
  printTable(
    `Loading: ${ARTICLES} articles of 20 statements, CPU milliseconds an article (median)`,
    [
      ["articles", "reader and loader", "Neo4j"],
      ...blocks.map(({ end, loader, server }) => [
        `${end - BLOCK + 1} to ${end}`,
        loader.toFixed(1),
        server.toFixed(1),
      ]),
    ],
  );
} finally {
  await graph.close();
  await neo4j.close();
  rmSync(folder, { recursive: true });
}

async function loadInBlocks() {
  const blocks = [];
  let figures = [];
  let before = await measureCpu();
  for await (const { articleId, outcome } of loadArticles(articles(), readKnowledge(), graph)) {
    if (outcome !== "loaded") throw new Error(`${articleId} was ${outcome}`);
    const now = await measureCpu();
    figures.push({ loader: now.loader - before.loader, server: now.server - before.server });
    before = now;
    if (figures.length < BLOCK) continue;
    blocks.push({
      end: (blocks.length + 1) * BLOCK,
      loader: getMedian(figures.map(({ loader }) => loader)),
      server: getMedian(figures.map(({ server }) => server)),
    });
    figures = [];
  }
  return blocks;
}

async function* articles() {
  for (let number = 1; number <= ARTICLES; number++) {
    yield { path: `article-${number}`, input: writeArticle(number) };
  }
}

/** CPU milliseconds that this process and the server have used since they started. */
async function measureCpu() {
  const { user, system } = process.cpuUsage();
  const { records } = await graph.driver.executeQuery(
    'CALL dbms.queryJmx("java.lang:type=OperatingSystem") YIELD attributes RETURN attributes.ProcessCpuTime.value AS nanoseconds',
    {},
    { database: graph.database },
  );
  return { loader: (user + system) / 1e3, server: Number(records[0].get("nanoseconds")) / 1e6 };
}
