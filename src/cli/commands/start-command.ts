import { Command } from "commander";
import { readConfig, type Config } from "../../config.ts";
import type { StatementFeed } from "../../domain/ports.ts";
import type { OpenedNeo4j } from "../../embedded/open-neo4j.ts";
import type { Graph } from "../../graph/connection/driver.ts";
import { hasArticles } from "../../graph/read/has-articles.ts";
import { LONGEST_ARTICLE } from "../../load/formats/build-article.ts";
import { getPagesUrl, linkBrowser } from "../service/browser-link.ts";
import { PATHS_HELP } from "../loading/paths-help.ts";
import { createLog } from "../output/create-log.ts";
import { askFirstQuestion } from "../service/first-answer.ts";
import { serveGraph, type ServedGraph } from "../service/serve-graph.ts";
import { serveUntilStopped } from "../service/serve-until-stopped.ts";

/** `whosaid start`: Neo4j, something to look at, and the API with its page; `npm start` runs it. */
export function buildStartCommand(): Command {
  return new Command("start")
    .description("bring up Neo4j, load the news briefs when it is empty, and serve the API")
    .argument("[path...]", `load these while the API answers: ${PATHS_HELP}`)
    .action(start);
}

async function start(paths: readonly string[]): Promise<void> {
  const config = readConfig();
  await serveUntilStopped(config, async (neo4j, port) => {
    const served = await serveGraph({ ...config, port }, neo4j);
    try {
      await fillAndPrint(config, neo4j, served, paths);
      served.warmUp();
    } catch (error) {
      await served.close();
      throw error;
    }
    return served.close;
  });
}

async function fillAndPrint(
  config: Config,
  neo4j: OpenedNeo4j,
  { url, port, graph, feed }: ServedGraph,
  paths: readonly string[],
): Promise<void> {
  if (paths.length === 0 && !(await hasArticles(graph))) {
    // What reads articles is big, and later starts can do without it.
    const { loadSeeds } = await import("../loading/load-seeds.ts");
    console.error(
      `Loaded ${String(await loadSeeds(graph, config.decisionFile, feed))} news briefs`,
    );
  }
  console.log(`Page      ${url}`);
  console.log(`API       ${url}graphql`);
  const browserUrl = linkBrowser(neo4j, getPagesUrl(config.host, port));
  if (browserUrl !== null) console.log(`Browser   ${browserUrl}`);
  if (config.neo4j === null) {
    console.log(`Username  ${neo4j.connection.username}`);
    console.log(`Password  ${neo4j.connection.password}`);
  }
  if (paths.length > 0) await loadAndPrint(paths, config, graph, feed);
  // Last, since Neo4j just started takes a few seconds to plan its first big query.
  const answer = await askFirstQuestion(graph, createLog());
  console.log(`\n${answer.join("\n")}\n\nCtrl-C stops it`);
}

/** Loads with the addresses on the screen already, since those who subscribe hear what is added. */
async function loadAndPrint(
  paths: readonly string[],
  config: Config,
  graph: Graph,
  feed: StatementFeed,
): Promise<void> {
  const { loadPaths } = await import("../loading/load-paths.ts");
  const { renderLoad } = await import("../loading/render-load.ts");
  const { printRejection } = await import("../loading/work-on-paths.ts");
  const settings = { ...config, longest: LONGEST_ARTICLE, fields: {} };
  const report = await loadPaths(graph, paths, settings, feed);
  for (const article of report.articles) {
    if (article.outcome === "rejected") printRejection(article);
  }
  console.error(renderLoad(report));
}
