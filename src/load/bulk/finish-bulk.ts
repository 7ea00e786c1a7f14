import { setImmediate as nextTurn } from "node:timers/promises";
import type { Bulk } from "../../graph/bulk/open-bulk.ts";

/** Milliseconds of work between two turns of others. */
const TURN_MS = 50;

/**
 * Finishes the files of a bulk, which takes a while, and returns what the import is to be told.
 *
 * @throws the signal's reason when it fires
 */
export async function finishBulk(bulk: Bulk, signal: AbortSignal | null): Promise<string[]> {
  const work = bulk.finish();
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
