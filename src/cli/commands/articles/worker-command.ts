import { Command } from "commander";
import { readConfig } from "../../../config.ts";
import type { Interruption } from "../../interruption.ts";
import type { ReportedArticle } from "../../loading/load-paths.ts";
import { loadQueued } from "../../loading/load-queued.ts";
import { listCounts } from "../../loading/render-load.ts";
import { tellOutage, tellQueueOutage } from "../../loading/tell-outage.ts";
import { printRejection } from "../../loading/work-on-paths.ts";
import { readVersion } from "../../read-version.ts";
import { LONGEST_WORK_MS, withGraph } from "../../service/with-graph.ts";

/** `whosaid worker`: articles of the queue into the graph. */
export function buildWorkerCommand(): Command {
  return new Command("worker")
    .description(
      "load the articles of the queue into the graph until Ctrl-C, on any number of machines",
    )
    .action(work);
}

async function work(): Promise<void> {
  const config = readConfig();
  const stop = new AbortController();
  const counts = { loaded: 0, unchanged: 0, replaced: 0, rejected: 0 };
  const settings = {
    version: readVersion(),
    signal: stop.signal,
    tellResult: (result: ReportedArticle) => {
      counts[result.outcome]++;
      if (result.outcome === "rejected") printRejection(result);
    },
    tellQueueOutage,
    tellConnection: (isThere: boolean) => {
      console.error(isThere ? "Redis answers again" : "Redis does not answer; trying again");
    },
  };
  await withGraph((graph) => loadQueued(graph, config, settings), {
    stop,
    tellOutage,
    timeoutMs: LONGEST_WORK_MS,
  });
  console.log(listCounts(counts));
  process.exitCode = (stop.signal.reason as Interruption).exitCode;
}
