import { readConfig } from "../../config.ts";
import type { StatementFeed } from "../../domain/ports.ts";
import type { Graph } from "../../graph/connection/driver.ts";
import { replayKeptDecisions } from "../../load/decisions/decide.ts";
import { readExamples } from "../../load/articles/example-articles.ts";
import { loadArticles } from "../../load/articles/load-articles.ts";
import { readKnowledge } from "../../knowledge/read-knowledge.ts";

/**
 * Loads the news briefs of `seeds/articles` and returns how many they are. `decisionFile` holds what
 * was decided about an earlier graph.
 */
export async function loadSeeds(
  graph: Graph,
  decisionFile?: string,
  feed: StatementFeed | null = null,
): Promise<number> {
  const knowledge = readKnowledge(readConfig());
  if (decisionFile !== undefined) {
    await replayKeptDecisions({ graph, knowledge, decisionFile, feed });
  }
  let count = 0;
  for await (const result of loadArticles(readExamples(), knowledge, graph, feed)) {
    if (result.outcome === "rejected") throw result.error;
    count++;
  }
  return count;
}
