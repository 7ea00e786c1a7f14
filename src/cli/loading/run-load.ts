import { readConfig } from "../../config.ts";
import { withGraph } from "../service/with-graph.ts";
import type { Interruption } from "../interruption.ts";

import { type BegunLoad, forgetLoad, noteLoad } from "./load-journal.ts";
import { type LoadReport, loadPaths } from "./load-paths.ts";
import { renderLoad, renderLoadAsJson } from "./render-load.ts";
import { explainLoss, tellOutage } from "./tell-outage.ts";
import { printRejection, SOME_REJECTED } from "./work-on-paths.ts";

/**
 * Loads what somebody asked for, prints what became of it, and sets the exit code. What is stopped before
 * its end, `load --resume` goes on with; returns whether it came to its end.
 *
 * @throws what `loadPaths` and `withGraph` throw; LOAD_GRAPH_LOST where the graph never answered
 */
export async function runLoad(load: BegunLoad, json: boolean): Promise<boolean> {
  const config = readConfig();
  await noteLoad(config.loadFile, load);
  process.chdir(load.folder);
  const { maxCharacters: longest, map: fields, records } = load;
  const settings = { ...config, longest, fields, records };
  const stop = new AbortController();
  const report = await withGraph(
    (graph) => loadPaths(graph, load.paths, settings, null, stop.signal),
    { stop, tellOutage },
  ).catch((error: unknown) => {
    throw explainLoss(error, 0);
  });
  printLoad(report, json);
  if (report.isStopped) {
    process.exitCode = (stop.signal.reason as Interruption).exitCode;
    return false;
  }
  await forgetLoad(config.loadFile);
  return true;
}

/** Prints what became of a load, and sets the exit code where some of it was rejected. */
export function printLoad(report: LoadReport, json: boolean): void {
  for (const article of report.articles) {
    if (article.outcome === "rejected") printRejection(article);
  }
  console.log(json ? renderLoadAsJson(report) : renderLoad(report));
  if (report.summary.rejected > 0) process.exitCode = SOME_REJECTED;
}
