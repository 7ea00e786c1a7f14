import type { Config } from "../../config.ts";
import { AppError } from "../../errors/app-error.ts";
import type { Graph } from "../../graph/connection/driver.ts";
import { readKnowledge } from "../../knowledge/read-knowledge.ts";
import { type LoadResult, loadArticles } from "../../load/articles/load-articles.ts";
import type { ReadArticle } from "../../load/articles/read-articles.ts";
import { settleSeats } from "../../load/articles/settle-seats.ts";
import { replayKeptDecisions } from "../../load/decisions/decide.ts";
import { outlastOutages } from "../../load/outlast-outages.ts";
import { type WorkSettings, workOnQueue } from "../../load/queue/work-on-queue.ts";
import { hashReader } from "../../load/reading/hash-reader.ts";
import { openReader } from "../../load/reading/open-reader.ts";
import type { Knowledge } from "../../pipeline/run-pipeline.ts";
import { reportReplacements, type ReportedArticle } from "./load-paths.ts";
import { tellOutage } from "./tell-outage.ts";

/**
 * Loads what waits in the queue until the signal fires, however long the graph or the queue does not answer
 * in between.
 *
 * @throws AppError QUEUE_UNAVAILABLE where the queue does not answer at first; like `runQuery`
 */
export async function loadQueued(
  graph: Graph,
  config: Config,
  settings: WorkSettings,
): Promise<void> {
  const knowledge = readKnowledge(config);
  await replayKeptDecisions({ graph, knowledge, decisionFile: config.decisionFile, feed: null });
  // An article that takes long must not keep the queue from hearing that it is being read.
  const reader = openReader(knowledge, { ...config, few: 0 });
  const { signal } = settings;
  const loading = { reader, readerHash: hashReader(config), signal, tellOutage };
  try {
    await workOnQueue(config.redisUrl, load, settings);
  } finally {
    await reader.close();
  }

  async function load(articles: readonly ReadArticle[]): Promise<ReportedArticle[]> {
    const results: LoadResult[] = [];
    const isDone = await repeat(signal, async () => {
      const rest = hand(articles.slice(results.length));
      for await (const result of loadArticles(rest, knowledge, graph, null, loading)) {
        results.push(result);
      }
    });
    return isDone ? settle(graph, knowledge, results, signal) : [];
  }
}

async function settle(
  graph: Graph,
  knowledge: Knowledge,
  results: readonly LoadResult[],
  signal: AbortSignal,
): Promise<ReportedArticle[]> {
  let reported: ReportedArticle[] = [];
  await repeat(signal, async () => {
    reported = reportReplacements(results, await settleSeats(graph, knowledge, results, false));
  });
  return reported;
}

/** Does some work until the graph answers, or it is to end; tells whether it was done. */
async function repeat(signal: AbortSignal, work: () => Promise<void>): Promise<boolean> {
  while (!signal.aborted) {
    try {
      await outlastOutages(work, tellOutage);
      return true;
    } catch (error) {
      if (!(error instanceof AppError && error.code === "GRAPH_UNAVAILABLE")) throw error;
    }
  }
  return false;
}

async function* hand(articles: readonly ReadArticle[]): AsyncGenerator<ReadArticle> {
  yield* articles;
}
