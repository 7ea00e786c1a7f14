import { setTimeout as wait } from "node:timers/promises";
import { AppError } from "../errors/app-error.ts";

/** Seconds between two tries: a minute in all. */
const PAUSES = [1, 2, 4, 8, 15, 30];

/** Hears that the graph does not answer, and in how many seconds it is asked again. */
export type TellOutage = (seconds: number) => void;

/**
 * Does some work that asks the graph, again while the graph does not answer, for a minute.
 *
 * `work` may be done twice where an answer was lost, as saving may.
 *
 * @throws AppError GRAPH_UNAVAILABLE after the last try; whatever else `work` throws, at once
 */
export async function outlastOutages<Result>(
  work: () => Promise<Result>,
  tell: TellOutage,
): Promise<Result> {
  for (const seconds of PAUSES) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof AppError && error.code === "GRAPH_UNAVAILABLE")) throw error;
      tell(seconds);
      await wait(1_000 * seconds);
    }
  }
  return work();
}
