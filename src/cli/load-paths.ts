import type { Config } from "../config.ts";
import type { StatementFeed } from "../domain/ports.ts";
import type { SaveOutcome } from "../graph/article-repository.ts";
import type { Graph } from "../graph/driver.ts";
import { replayKeptDecisions } from "../load/decide.ts";
import { type LoadResult, loadArticles } from "../load/load-articles.ts";
import { readKnowledge } from "../load/read-knowledge.ts";
import { STDIN, workOnPaths } from "./work-on-paths.ts";

/** Loads files, folders and standard input as decisions want it, and gives what became of each article. */
export async function loadPaths(
  graph: Graph,
  paths: readonly string[],
  { decisionFile, gazetteerFile }: Pick<Config, "decisionFile" | "gazetteerFile">,
  feed: StatementFeed | null,
): Promise<LoadResult[]> {
  const knowledge = readKnowledge(gazetteerFile);
  await replayKeptDecisions({ graph, knowledge, decisionFile, feed });
  const results: LoadResult[] = [];
  const loaded = workOnPaths(paths, "Loading", (articles) =>
    loadArticles(articles, knowledge, graph, feed),
  );
  try {
    for await (const result of loaded) results.push(result);
  } finally {
    // What is still read there when the graph fails would keep the program from ending.
    if (paths.includes(STDIN)) process.stdin.destroy();
  }
  return results;
}

export type Summary = Record<SaveOutcome | "rejected", number>;

export function countOutcomes(results: readonly LoadResult[]): Summary {
  const summary: Summary = { loaded: 0, unchanged: 0, replaced: 0, rejected: 0 };
  for (const { outcome } of results) summary[outcome]++;
  return summary;
}

export function printSummary(summary: Summary): string {
  return Object.entries(summary)
    .map(([outcome, count]) => `${outcome} ${String(count)}`)
    .join(", ");
}
