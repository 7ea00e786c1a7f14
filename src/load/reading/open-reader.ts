import { availableParallelism } from "node:os";
import Tinypool from "tinypool";
import type { ArticleInput } from "../../domain/articles/article.ts";
import type { Reading } from "../../domain/reading.ts";
import type { AppError } from "../../errors/app-error.ts";
import type { ImportedFiles } from "../../knowledge/imported-files.ts";
import type { Knowledge } from "../../pipeline/run-pipeline.ts";
import { explainFailure, readArticle } from "./read-article.ts";

/** Articles that are read without threads, which take a second to begin. */
const FEW = 100;
/** Articles that wait for each thread, so that none of them waits for an article. */
const WAITING = 4;

/** Reads articles, many at a time. */
export interface Reader {
  /** Gives what was read, or why nothing can be read from it. */
  readonly read: (input: ArticleInput) => Promise<Reading | AppError>;
  /** Articles that it is worth to hand over before the first is read. */
  readonly width: number;
  readonly close: () => Promise<void>;
}

export interface ReaderSettings extends ImportedFiles {
  /** `null` for as many as the machine runs side by side. */
  readonly threads: number | null;
  /** Articles that are read without threads; with none, this one stays free for other work. */
  readonly few?: number;
}

/** A reader in this thread alone. */
export function openSingleReader(knowledge: Knowledge): Reader {
  return {
    read: (input) => Promise.resolve(readArticle(input, knowledge)),
    width: 1,
    close: () => Promise.resolve(),
  };
}

/**
 * A reader in several threads, each with a knowledge of its own, which
 * begin when there are more than a few articles. Whoever opens it closes it.
 */
export function openReader(
  knowledge: Knowledge,
  { threads, few = FEW, actorsFile, gazetteerFile }: ReaderSettings,
): Reader {
  const single = openSingleReader(knowledge);
  const threadCount = threads ?? availableParallelism();
  if (threadCount === 1 && few > 0) return single;
  let pool: Tinypool | null = null;
  let count = 0;
  return {
    read: async (input) => {
      if (count++ < few) return single.read(input);
      pool ??= openPool(threadCount, { actorsFile, gazetteerFile });
      try {
        return (await pool.run(input)) as Reading;
      } catch (cause) {
        return explainFailure(input, cause);
      }
    },
    width: threadCount * WAITING,
    close: async () => pool?.destroy(),
  };
}

function openPool(threadCount: number, workerData: ImportedFiles): Tinypool {
  return new Tinypool({
    filename: new URL("reading-thread.js", import.meta.url).href,
    minThreads: threadCount,
    maxThreads: threadCount,
    workerData,
  });
}
