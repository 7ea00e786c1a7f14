import { availableParallelism } from "node:os";
import { setImmediate as nextTurn } from "node:timers/promises";
import pMap from "p-map";
import type { Decision } from "../../domain/identity/decision.ts";
import { namePath } from "../../graph/bulk/files/gathering-paths.ts";
import { RowsInParts } from "../../graph/bulk/files/rows-in-parts.ts";
import type { Gathered } from "../../graph/bulk/gather/gathered.ts";
import type { JoinData } from "../../graph/bulk/join/join-context.ts";
import { joinGathered, type Joiners, ONE_WRITER } from "../../graph/bulk/join/join-gathered.ts";
import type { Joined, JoinTask } from "../../graph/bulk/join/open-joiner.ts";
import type { ImportedFiles } from "../../knowledge/imported-files.ts";
import type { Arrival } from "../articles/arrivals.ts";
import type { Item, LoadResult } from "../articles/load-articles.ts";
import { buildSeatId } from "../articles/seat.ts";
import { hashReader } from "../reading/hash-reader.ts";
import { gatherArticles } from "./gather-articles.ts";
import type { GatheredArticle, GatheringData, GatheringFault } from "./gathering-thread.ts";
import type { JoiningData } from "./joining-thread.ts";
import { openThreads, type Threads } from "./open-threads.ts";

/** Milliseconds of work between two turns of others. */
const TURN_MS = 50;

export interface BulkSettings extends ImportedFiles {
  /** Is there, and empty. */
  readonly folder: string;
  /** `null` for as many as the machine runs side by side. */
  readonly threads: number | null;
  /** All that readings are to heed. */
  readonly decisions: readonly Decision[];
  readonly signal: AbortSignal | null;
  readonly onStep: (doing: string, done: number, total: number) => void;
}

/** A graph that is written to files, from which Neo4j imports it. Whoever opens it closes it. */
export interface Bulk {
  /** Gathers all articles that come, and tells what became of each. */
  readonly gather: (arrivals: AsyncIterable<Arrival | Item>) => AsyncGenerator<LoadResult>;
  /**
   * Finds what joins them, and tells what `database import full` needs to be told.
   *
   * @throws the signal's reason when it fires
   */
  readonly join: () => Promise<string[]>;
  readonly close: () => Promise<void>;
}

/** Begins a graph in threads, of which each has files of its own. */
export function openBulk({ actorsFile, gazetteerFile, ...settings }: BulkSettings): Bulk {
  const { folder, decisions } = settings;
  const imported = { actorsFile, gazetteerFile };
  const threadCount = settings.threads ?? availableParallelism();
  const listWriters = (doing: string) =>
    Array.from({ length: threadCount }, (_, index) => `${doing}-${String(index)}`);
  const gathering = openGathering(folder, { imported, decisions }, listWriters("gather"));
  const seats = new RowsInParts<string | null>(namePath(folder, ONE_WRITER, "seats"));
  let joining: Joining | null = null;

  return {
    gather: async function* (arrivals) {
      for await (const result of gatherArticles(arrivals, gathering)) {
        if (result.outcome !== "rejected" && result.seat !== undefined) {
          // An article that was given a name needs no seat.
          seats.add(buildSeatId(result.seat), result.isNamed ? null : result.articleId);
        }
        yield result;
      }
    },
    join: async () => {
      seats.flush();
      const gathered = await gathering.runEach<Gathered>("close");
      // What they know takes memory.
      await gathering.close();
      return joinGathered(gathered, {
        folder,
        joiners: listWriters("join"),
        open: (data) => {
          joining = openJoining(imported, data);
          return buildJoiners(joining, settings);
        },
        takeTurns: (work) => takeTurns(work, settings.signal),
      });
    },
    close: async () => {
      await Promise.all([gathering.close(), joining?.close()]);
    },
  };
}

function openGathering(
  folder: string,
  data: Pick<GatheringData, "imported" | "decisions">,
  writers: readonly string[],
): Threads<readonly GatheredArticle[], GatheringFault[]> {
  const readerHash = hashReader(data.imported);
  const counter = { values: new Int32Array(new SharedArrayBuffer(4)) };
  return openThreads(
    new URL("gathering-thread.js", import.meta.url).href,
    writers.map((writer): GatheringData => ({
      ...data,
      readerHash,
      gatherer: { folder, writer, counter },
    })),
  );
}

type Joining = Threads<JoinTask, undefined>;

function openJoining(imported: ImportedFiles, data: JoinData): Joining {
  return openThreads(
    new URL("joining-thread.js", import.meta.url).href,
    data.joiners.map((writer): JoiningData => ({ imported, join: data, writer })),
  );
}

function buildJoiners(
  threads: Joining,
  { signal, onStep }: Pick<BulkSettings, "signal" | "onStep">,
): Joiners {
  return {
    work: async (doing, tasks) => {
      let done = 0;
      onStep(doing, done, tasks.length);
      const work = async (task: JoinTask) => {
        signal?.throwIfAborted();
        await threads.run(task);
        onStep(doing, ++done, tasks.length);
      };
      await pMap(tasks, work, { concurrency: threads.count });
      await threads.runEach("flush");
    },
    close: async () => {
      const joined = await threads.runEach<Joined>("close");
      await threads.close();
      return joined;
    },
  };
}

/** Runs to its end what yields often, so that others get their turn. */
async function takeTurns<Result>(
  work: Generator<unknown, Result>,
  signal: AbortSignal | null,
): Promise<Result> {
  let turn = Date.now();
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
    if (Date.now() - turn < TURN_MS) continue;
    await nextTurn();
    signal?.throwIfAborted();
    turn = Date.now();
  }
}
