import { Command } from "commander";
import { readConfig } from "../config.ts";
import { type GraphCounts, countGraph } from "../graph/count-graph.ts";
import type { LoadResult } from "../load/load-articles.ts";
import { type Summary, countOutcomes, loadPaths, printSummary } from "./load-paths.ts";
import { printRejection, SOME_REJECTED } from "./work-on-paths.ts";
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
  const config = readConfig();
  const { results, graphCounts } = await withGraph(async (graph) => ({
    results: await loadPaths(graph, paths, config, null),
    graphCounts: await countGraph(graph),
  }));
  for (const result of results) if (result.outcome === "rejected") printRejection(result);
  const summary = countOutcomes(results);
  console.log(json ? printJson(summary, results, graphCounts) : printSummary(summary));
  if (summary.rejected > 0) process.exitCode = SOME_REJECTED;
}

function printJson(summary: Summary, results: readonly LoadResult[], graph: GraphCounts): string {
  const articles = results.map((result) => {
    if (result.outcome !== "rejected") return result;
    const { path, outcome, error } = result;
    return { path, outcome, code: error.code, message: error.message, hint: error.hint };
  });
  return JSON.stringify({ summary, articles, graph }, null, 2);
}
