import type { Config } from "../../config.ts";
import type { StatementFeed } from "../../domain/ports.ts";
import type { SaveOutcome } from "../../graph/write/article-repository.ts";
import { type FoundCounts, type OddCounts, countFound } from "../../graph/read/count-found.ts";
import { type GraphCounts, countGraph } from "../../graph/read/count-graph.ts";
import type { Graph } from "../../graph/connection/driver.ts";
import { replayKeptDecisions } from "../../load/decisions/decide.ts";
import {
  type StrayDecision,
  findStrayDecisions,
} from "../../load/decisions/find-stray-decisions.ts";
import {
  type LoadResult,
  type LoadedArticle,
  loadArticles,
} from "../../load/articles/load-articles.ts";
import type { Knowledge } from "../../pipeline/run-pipeline.ts";
import type { ImportedFiles } from "../../knowledge/imported-files.ts";
import { readKnowledge } from "../../knowledge/read-knowledge.ts";
import { hashReader } from "../../load/reading/hash-reader.ts";
import { outlastOutages } from "../../load/outlast-outages.ts";
import { openReader } from "../../load/reading/open-reader.ts";
import type { SkippedFile } from "../../load/articles/list-article-files.ts";
import type { ReadSettings } from "../../load/articles/read-articles.ts";
import { buildSeatId } from "../../load/articles/seat.ts";
import {
  type KeptArticle,
  type Settlement,
  settleSeats,
} from "../../load/articles/settle-seats.ts";
import { loadRecords } from "../../load/records/load-records.ts";
import { type ReadRecord, readRecords, readRecordStream } from "../../load/records/read-records.ts";
import { keepRejects } from "./keep-rejects.ts";

import { explainLoss, tellOutage } from "./tell-outage.ts";
import {
  type Opener,
  type Sources,
  STDIN,
  listSources,
  workOnItems,
  workOnPaths,
} from "./work-on-paths.ts";

/** What became of one article; `formerId` names the earlier version whose place it took. */
export type ReportedArticle =
  | (LoadedArticle & { readonly formerId?: string })
  | Extract<LoadResult, { readonly outcome: "rejected" }>;

/** What a run did, and what it left for a person to look at. */
export interface LoadReport {
  readonly articles: readonly ReportedArticle[];
  readonly summary: Readonly<Record<SaveOutcome | "rejected", number>>;
  /** Files inside folders that hold no article. */
  readonly skipped: readonly SkippedFile[];
  readonly kept: readonly KeptArticle[];
  /** Whether the program was told to stop before all was read. */
  readonly isStopped: boolean;
  /** In the articles of this run. */
  readonly found: FoundCounts;
  readonly needsAnEye: OddCounts & { readonly strayDecisions: readonly StrayDecision[] };
  /** In the whole graph, afterwards. */
  readonly graph: GraphCounts;
}

interface LoadSettings
  extends
    ReadSettings,
    Pick<Config, "decisionFile" | "rejectFile" | "threads" | keyof ImportedFiles> {
  /** Whether the paths hold records of readings, not articles. */
  readonly records?: boolean;
}

/**
 * Loads files, folders and standard input as decisions want it, and tells what became of each article.
 * What is rejected is kept for later.
 *
 * @param stop  ends the run between two transactions when it fires
 * @throws AppError LOAD_GRAPH_LOST when the graph does not answer for a minute; like `runQuery`
 */
export async function loadPaths(
  graph: Graph,
  paths: readonly string[],
  { longest, fields, decisionFile, rejectFile, records = false, ...imported }: LoadSettings,
  feed: StatementFeed | null,
  stop: AbortSignal | null = null,
): Promise<LoadReport> {
  const knowledge = readKnowledge(imported);
  const results: LoadResult[] = [];
  try {
    await outlast(() => replayKeptDecisions({ graph, knowledge, decisionFile, feed }));
    const sources = await listSources(paths, { longest, fields });
    const reader = openReader(knowledge, imported);
    const settings = { reader, readerHash: hashReader(imported), signal: stop, tellOutage };
    const loaded = records
      ? workOnItems(
          sources,
          recordOpener,
          "Loading",
          (items) => loadRecords(items, knowledge, graph, feed, settings),
          stop,
        )
      : workOnPaths(
          sources,
          "Loading",
          (articles) => loadArticles(articles, knowledge, graph, feed, settings),
          stop,
        );
    // Nothing may come from there for a long while.
    stop?.addEventListener("abort", () => process.stdin.destroy());
    try {
      for await (const result of loaded) results.push(result);
    } finally {
      // What is still read there when the graph fails would keep the program from ending.
      if (sources.readsStdin) process.stdin.destroy();
      await reader.close();
    }
    const isStopped = stop?.aborted === true;
    // Where not all was read, nobody knows what took the place of what.
    const settlement = isStopped
      ? { replacements: [], kept: [] }
      : await outlast(() => settleSeats(graph, knowledge, results, !records));
    if (!isStopped) await keepRejects(rejectFile, sources, results, records);
    const ended = { sources, results, ...settlement, isStopped };
    return await outlast(() => describeLoad(graph, knowledge, ended));
  } catch (error) {
    throw explainLoss(error, results.length);
  }
}

function outlast<Result>(work: () => Promise<Result>): Promise<Result> {
  return outlastOutages(work, tellOutage);
}

interface EndedLoad extends Settlement, Pick<LoadReport, "isStopped"> {
  readonly sources: Sources;
  readonly results: readonly LoadResult[];
}

/** Tells what became of a load that has ended, and what the graph holds by now. */
export async function describeLoad(
  graph: Graph,
  knowledge: Knowledge,
  { sources, results, isStopped, ...settlement }: EndedLoad,
): Promise<LoadReport> {
  const articles = reportReplacements(results, settlement);
  const ids = articles.flatMap((article) =>
    article.outcome === "rejected" ? [] : article.articleId,
  );
  const { found, odd } = await countFound(graph, [...new Set(ids)]);
  return {
    articles,
    summary: countOutcomes(articles),
    skipped: sources.skipped,
    kept: settlement.kept,
    isStopped,
    found,
    needsAnEye: { ...odd, strayDecisions: await findStrayDecisions(graph, knowledge) },
    graph: await countGraph(graph),
  };
}

export const recordOpener: Opener<ReadRecord> = {
  readFile: readRecords,
  readInput: (stream) => readRecordStream(stream, STDIN, true),
};

/** What took another's place was loaded as something new. */
export function reportReplacements(
  results: readonly LoadResult[],
  { replacements }: Settlement,
): ReportedArticle[] {
  const formerIds = new Map(
    replacements.map(({ formerId, by }) => [buildSeatId(by.seat), formerId]),
  );
  return results.map((result) => {
    if (result.outcome === "rejected" || result.seat === undefined) return result;
    const formerId = formerIds.get(buildSeatId(result.seat));
    return formerId === undefined ? result : { ...result, outcome: "replaced", formerId };
  });
}

function countOutcomes(articles: readonly ReportedArticle[]): LoadReport["summary"] {
  const summary = { loaded: 0, unchanged: 0, replaced: 0, rejected: 0 };
  for (const { outcome } of articles) summary[outcome]++;
  return summary;
}
