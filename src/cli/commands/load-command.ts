import { Command } from "commander";
import { readConfig } from "../../config.ts";
import type { FieldMap } from "../../load/formats/fields/field-map.ts";
import { loadPaths } from "../loading/load-paths.ts";
import { buildMaxCharacters } from "../loading/max-characters.ts";
import { buildMap } from "../loading/field-map-option.ts";
import { PATHS_HELP } from "../loading/paths-help.ts";
import { renderLoad, renderLoadAsJson } from "../loading/render-load.ts";
import { printRejection, SOME_REJECTED } from "../loading/work-on-paths.ts";
import { explainPaths } from "./explain-paths.ts";
import { withGraph } from "../service/with-graph.ts";

interface LoadOptions {
  readonly explain: boolean;
  readonly json: boolean;
  readonly maxCharacters: number;
  readonly map: FieldMap;
}

/** `whosaid load`: articles into the graph. */
export function buildLoadCommand(): Command {
  return new Command("load")
    .description("load articles into the graph")
    .argument("<path...>", PATHS_HELP)
    .addOption(buildMaxCharacters())
    .addOption(buildMap())
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
  { explain, json, maxCharacters, map }: LoadOptions,
): Promise<void> {
  const reading = { longest: maxCharacters, fields: map };
  if (explain) {
    await explainPaths(paths, { ...reading, json });
    return;
  }
  const settings = { ...readConfig(), ...reading };
  const report = await withGraph((graph) => loadPaths(graph, paths, settings, null));
  for (const article of report.articles) {
    if (article.outcome === "rejected") printRejection(article);
  }
  console.log(json ? renderLoadAsJson(report) : renderLoad(report));
  if (report.summary.rejected > 0) process.exitCode = SOME_REJECTED;
}
