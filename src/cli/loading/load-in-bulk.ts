import type { Config } from "../../config.ts";
import type { OnProgress } from "../../embedded/progress.ts";
import {
  beginImport,
  endImport,
  importGraph,
  isUnused,
} from "../../embedded/server/graph-import.ts";
import { requireAdminTool } from "../../embedded/server/run-admin-tool.ts";
import { findProcess } from "../../embedded/server/server.ts";
import { buildIdentities } from "../../domain/identity/identities.ts";
import { AppError } from "../../errors/app-error.ts";
import type { Graph } from "../../graph/connection/driver.ts";
import { countNodes } from "../../graph/read/count-nodes.ts";
import { readKnowledge } from "../../knowledge/read-knowledge.ts";
import type { LoadResult } from "../../load/articles/load-articles.ts";
import { listArrivals } from "../../load/articles/arrivals.ts";
import { type Bulk, openBulk } from "../../load/bulk/open-bulk.ts";
import { readKeptDecisions } from "../../load/decisions/decision-file.ts";
import {
  findHeededDecisions,
  type HeededDecisions,
  noteDecisions,
} from "../../load/decisions/note-decisions.ts";
import { listReadings } from "../../load/records/list-readings.ts";
import type { Knowledge } from "../../pipeline/run-pipeline.ts";
import { untilInterruptedAgain } from "../interruption.ts";
import { buildProgressDisplay } from "../output/show-progress.ts";
import { LONGEST_WORK_MS, withGraph } from "../service/with-graph.ts";
import { keepRejects } from "./keep-rejects.ts";
import type { BegunLoad } from "./load-journal.ts";
import { type LoadReport, describeLoad, recordOpener } from "./load-paths.ts";
import { type Sources, listSources, workOnItems, workOnPaths } from "./work-on-paths.ts";

interface BulkSettings {
  readonly config: Config;
  readonly heeded: HeededDecisions;
  readonly stop: AbortController;
  readonly onProgress: OnProgress;
}

/**
 * Loads into an empty graph what somebody asked for, as `loadPaths` would, but by files that Neo4j imports.
 * Where it is stopped or fails, the graph stays empty.
 *
 * @throws AppError LOAD_BULK_NOT_EMBEDDED, GRAPH_NOT_EMPTY; what `beginImport`, `importGraph` and `withGraph`
 *   throw; `Interruption`
 */
export async function loadInBulk(config: Config, load: BegunLoad): Promise<LoadReport> {
  if (config.neo4j !== null) {
    throw new AppError("LOAD_BULK_NOT_EMBEDDED", { uri: config.neo4j.uri });
  }
  const running = findProcess(config.neo4jHome);
  if (running !== null) throw new AppError("NEO4J_IMPORT_NEEDS_STOP", { pid: running.pid });
  const knowledge = readKnowledge(config);
  const stop = new AbortController();
  const onProgress = buildProgressDisplay();
  // What is missing should show before all is read.
  await requireAdminTool(config, onProgress);
  const heeded = await findDecided(config, knowledge, stop);
  const { maxCharacters: longest, map: fields, records } = load;
  const sources = await listSources(load.paths, { longest, fields });
  const settings = { config, heeded, stop, onProgress };
  const results = await Promise.race([
    importSources(sources, records, settings),
    untilInterruptedAgain(stop),
  ]);
  await keepRejects(config.rejectFile, sources, results, records);
  onProgress({ kind: "note", text: "Making indexes" });
  return withGraph(
    async (graph) => {
      await noteDecisions({ graph, knowledge }, heeded);
      const settled = { replacements: [], kept: [] };
      return describeLoad(graph, knowledge, { sources, results, ...settled, isStopped: false });
    },
    { stop, timeoutMs: LONGEST_WORK_MS },
  );
}

/** All that is decided, of a graph that is to be empty; one that never was needs not be asked. */
async function findDecided(
  { neo4jHome, decisionFile }: Config,
  knowledge: Knowledge,
  stop: AbortController,
): Promise<HeededDecisions> {
  if (isUnused(neo4jHome) && (await readKeptDecisions(decisionFile)).decisions.length === 0) {
    return { decisions: [], identities: buildIdentities([], knowledge.lookup) };
  }
  return withGraph(
    async (graph) => {
      await requireEmpty(graph);
      return findHeededDecisions({ graph, knowledge, decisionFile });
    },
    { stop },
  );
}

async function requireEmpty(graph: Graph): Promise<void> {
  const nodes = await countNodes(graph);
  if (nodes > 0) throw new AppError("GRAPH_NOT_EMPTY", { nodes });
}

/** Reads all that the sources hold, and puts a graph of it in the place of the empty one. */
async function importSources(
  sources: Sources,
  records: boolean,
  { config, heeded: { decisions }, stop: { signal }, onProgress }: BulkSettings,
): Promise<LoadResult[]> {
  const folder = await beginImport(config.neo4jHome);
  try {
    const bulk = openBulk({
      ...config,
      folder,
      decisions,
      signal,
      onStep: (text, done, total) => {
        onProgress({ kind: "step", text, done, total });
      },
    });
    try {
      const results = await gather(bulk, sources, records, signal);
      const args = await bulk.join();
      await bulk.close();
      await importGraph(config, args, onProgress, signal);
      return results;
    } finally {
      await bulk.close();
    }
  } catch (error) {
    throw explainFullDisk(error, config.neo4jHome);
  } finally {
    await endImport(config.neo4jHome);
  }
}

async function gather(
  bulk: Bulk,
  sources: Sources,
  records: boolean,
  signal: AbortSignal,
): Promise<LoadResult[]> {
  const gathered = records
    ? workOnItems(
        sources,
        recordOpener,
        "Reading",
        (items) => bulk.gather(listReadings(items)),
        signal,
      )
    : workOnPaths(sources, "Reading", (articles) => bulk.gather(listArrivals(articles)), signal);
  const results: LoadResult[] = [];
  // Nothing may come from there for a long while.
  signal.addEventListener("abort", () => process.stdin.destroy());
  try {
    for await (const result of gathered) results.push(result);
  } finally {
    if (sources.readsStdin) process.stdin.destroy();
  }
  signal.throwIfAborted();
  return results;
}

function explainFullDisk(error: unknown, folder: string): unknown {
  // What a thread throws comes without its code.
  if (!(error instanceof Error && error.message.startsWith("ENOSPC:"))) return error;
  return new AppError("NEO4J_DISK_FULL", { folder, neededMegabytes: 50 }, { cause: error });
}
