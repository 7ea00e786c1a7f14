import { setTimeout as wait } from "node:timers/promises";
import { AppError } from "../errors/app-error.ts";
import type { ErrorCode } from "../errors/catalog.ts";

/** Seconds between two tries: a minute in all. */
const PAUSES = [1, 2, 4, 8, 15, 30];

const OUTAGES: ReadonlySet<ErrorCode> = new Set([
  "GRAPH_UNAVAILABLE",
  "GRAPH_UNREACHABLE",
  "QUEUE_UNAVAILABLE",
]);

/** Hears that what was asked does not answer, and in how many seconds it is asked again. */
export type TellOutage = (seconds: number) => void;

/**
 * Does some work that asks the graph or the queue, again while that does not answer, for a minute.
 *
 * `work` may be done twice where an answer was lost, as saving may.
 *
 * @throws AppError GRAPH_UNAVAILABLE, GRAPH_UNREACHABLE, QUEUE_UNAVAILABLE after the last try; whatever else `work` throws, at once
 */
export async function outlastOutages<Result>(
  work: () => Promise<Result>,
  tell: TellOutage,
): Promise<Result> {
  for (const seconds of PAUSES) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof AppError && OUTAGES.has(error.code))) throw error;
      tell(seconds);
      await wait(1_000 * seconds);
    }
  }
  return work();
}
