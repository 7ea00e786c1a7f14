import { Command } from "commander";
import { readConfig } from "../config.ts";
import type { SaveOutcome } from "../graph/article-repository.ts";
import { type GraphCounts, countGraph } from "../graph/count-graph.ts";
import { replayKeptDecisions } from "../load/decide.ts";
import { type LoadResult, loadArticles } from "../load/load-articles.ts";
import { readKnowledge } from "../load/read-knowledge.ts";
import { printRejection, readPaths, SOME_REJECTED } from "./read-paths.ts";
import { withGraph } from "./with-graph.ts";

interface LoadOptions {
  readonly json: boolean;
}

/** `whosaid load`: articles into the graph. */
export function buildLoadCommand(): Command {
  return new Command("load")
    .description("load articles into the graph")
    .argument(
      "<path...>",
      "files (.txt, .json, .jsonl), folders, or - for JSON Lines on standard input",
    )
    .option("--json", "print what became of each article, and what the graph holds, as JSON", false)
    .action(load);
}

async function load(paths: readonly string[], { json }: LoadOptions): Promise<void> {
  const results: LoadResult[] = [];
  const { decisionFile, gazetteerFile } = readConfig();
  const graphCounts = await withGraph(async (graph) => {
    const knowledge = readKnowledge(gazetteerFile);
    await replayKeptDecisions({ graph, knowledge, decisionFile });
    for await (const result of loadArticles(readPaths(paths, "Loading"), knowledge, graph)) {
      results.push(result);
    }
    return countGraph(graph);
  });
  for (const result of results) if (result.outcome === "rejected") printRejection(result);
  const summary = countOutcomes(results);
  console.log(json ? printJson(summary, results, graphCounts) : printSummary(summary));
  if (summary.rejected > 0) process.exitCode = SOME_REJECTED;
}

type Summary = Record<SaveOutcome | "rejected", number>;

function countOutcomes(results: readonly LoadResult[]): Summary {
  const summary: Summary = { loaded: 0, unchanged: 0, replaced: 0, rejected: 0 };
  for (const { outcome } of results) summary[outcome]++;
  return summary;
}

function printSummary(summary: Summary): string {
  return Object.entries(summary)
    .map(([outcome, count]) => `${outcome} ${String(count)}`)
    .join(", ");
}

function printJson(summary: Summary, results: readonly LoadResult[], graph: GraphCounts): string {
  const articles = results.map((result) => {
    if (result.outcome !== "rejected") return result;
    const { path, outcome, error } = result;
    return { path, outcome, code: error.code, message: error.message, hint: error.hint };
  });
  return JSON.stringify({ summary, articles, graph }, null, 2);
}
