import { Command } from "commander";
import { readConfig } from "../../config.ts";
import { loadPaths } from "../loading/load-paths.ts";
import { buildMaxCharacters } from "../loading/max-characters.ts";
import { PATHS_HELP } from "../loading/paths-help.ts";
import { renderLoad, renderLoadAsJson } from "../loading/render-load.ts";
import { printRejection, SOME_REJECTED } from "../loading/work-on-paths.ts";
import { explainPaths } from "./explain-paths.ts";
import { withGraph } from "../service/with-graph.ts";

interface LoadOptions {
  readonly explain: boolean;
  readonly json: boolean;
  readonly maxCharacters: number;
}

/** `whosaid load`: articles into the graph. */
export function buildLoadCommand(): Command {
  return new Command("load")
    .description("load articles into the graph")
    .argument("<path...>", PATHS_HELP)
    .addOption(buildMaxCharacters())
    .option(
      "--explain",
      "load nothing: print what is read of each article, and from which words",
      false,
    )
    .option("--json", "print what became of each article, and what the graph holds, as JSON", false)
    .action(load);
}

async function load(
  paths: readonly string[],
  { explain, json, maxCharacters }: LoadOptions,
): Promise<void> {
  if (explain) {
    await explainPaths(paths, { json, longest: maxCharacters });
    return;
  }
  const settings = { ...readConfig(), longest: maxCharacters };
  const report = await withGraph((graph) => loadPaths(graph, paths, settings, null));
  for (const article of report.articles) {
    if (article.outcome === "rejected") printRejection(article);
  }
  console.log(json ? renderLoadAsJson(report) : renderLoad(report));
  if (report.summary.rejected > 0) process.exitCode = SOME_REJECTED;
}
