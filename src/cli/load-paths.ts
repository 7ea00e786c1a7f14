import type { Config } from "../config.ts";
import type { StatementFeed } from "../domain/ports.ts";
import type { SaveOutcome } from "../graph/article-repository.ts";
import type { Graph } from "../graph/driver.ts";
import { replayKeptDecisions } from "../load/decide.ts";
import { type LoadResult, loadArticles } from "../load/load-articles.ts";
import { readKnowledge } from "../load/read-knowledge.ts";
import { readPaths } from "./read-paths.ts";

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
  for await (const result of loadArticles(readPaths(paths, "Loading"), knowledge, graph, feed)) {
    results.push(result);
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
