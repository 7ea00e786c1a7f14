import { Command } from "commander";
import { readConfig, type Config } from "../config.ts";
import type { OpenedNeo4j } from "../embedded/open-neo4j.ts";
import { hasArticles } from "../graph/has-articles.ts";
import { createLog } from "./create-log.ts";
import { askFirstQuestion } from "./first-answer.ts";
import { serveGraph, type ServedGraph } from "./serve-graph.ts";
import { serveUntilStopped } from "./serve-until-stopped.ts";

/** `whosaid start`: Neo4j, something to look at, and the API with its page; `npm start` runs it. */
export function buildStartCommand(): Command {
  return new Command("start")
    .description("bring up Neo4j, load the news briefs when it is empty, and serve the API")
    .action(start);
}

async function start(): Promise<void> {
  const config = readConfig();
  await serveUntilStopped(config, async (neo4j) => {
    const served = await serveGraph(config, neo4j.connection);
    try {
      await fillAndPrint(config, neo4j, served);
    } catch (error) {
      await served.close();
      throw error;
    }
    return served.close;
  });
}

async function fillAndPrint(
  config: Config,
  { connection, browserUrl }: OpenedNeo4j,
  { url, graph }: ServedGraph,
): Promise<void> {
  if (!(await hasArticles(graph))) {
    // What reads articles is big, and later starts can do without it.
    const { loadSeeds } = await import("./load-seeds.ts");
    console.error(`Loaded ${String(await loadSeeds(graph, config.decisionFile))} news briefs`);
  }
  console.log(`Page      ${url}`);
  console.log(`API       ${url}graphql`);
  if (browserUrl !== null) console.log(`Browser   ${browserUrl}`);
  if (config.neo4j === null) {
    console.log(`Username  ${connection.username}`);
    console.log(`Password  ${connection.password}`);
  }
  // Last, since Neo4j just started takes a few seconds to plan its first big query.
  const answer = await askFirstQuestion(graph, createLog());
  console.log(`\n${answer.join("\n")}\n\nCtrl-C stops it`);
}
