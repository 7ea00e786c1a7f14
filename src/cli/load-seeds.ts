import { fileURLToPath } from "node:url";
import { readConfig } from "../config.ts";
import type { StatementFeed } from "../domain/ports.ts";
import type { Graph } from "../graph/driver.ts";
import { replayKeptDecisions } from "../load/decide.ts";
import { listArticleFiles } from "../load/list-article-files.ts";
import { loadArticles } from "../load/load-articles.ts";
import { type ReadArticle, readArticles } from "../load/read-articles.ts";
import { readKnowledge } from "../load/read-knowledge.ts";

/**
 * Loads the news briefs of `seeds/articles` and returns how many they are. `decisionFile` holds what
 * was decided about an earlier graph.
 */
export async function loadSeeds(
  graph: Graph,
  decisionFile?: string,
  feed: StatementFeed | null = null,
): Promise<number> {
  const knowledge = readKnowledge(readConfig().gazetteerFile);
  if (decisionFile !== undefined) {
    await replayKeptDecisions({ graph, knowledge, decisionFile, feed });
  }
  let count = 0;
  for await (const result of loadArticles(readSeeds(), knowledge, graph, feed)) {
    if (result.outcome === "rejected") throw result.error;
    count++;
  }
  return count;
}

const SEEDS = fileURLToPath(new URL("../../seeds/articles", import.meta.url));

async function* readSeeds(): AsyncGenerator<ReadArticle> {
  const { files } = await listArticleFiles([SEEDS]);
  for (const file of files) yield* readArticles(file);
}
