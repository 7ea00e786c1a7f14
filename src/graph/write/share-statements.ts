import { queries } from "../connection/queries.generated.ts";
import type { RunInTransaction } from "../connection/run-query.ts";

/** Which statements are joined anew. */
export interface ChangedStatements {
  readonly keys: readonly string[];
  /** The shares in which they were. */
  readonly claimed: readonly { readonly shareKeys: readonly string[] }[];
  /** Ids of places that are inside others than before. */
  readonly movedIds: readonly string[];
}

/**
 * Joins statements that were made again, and those about places that moved, to the places around those
 * that they are about, and puts them into the shares by which they are counted.
 */
export async function shareStatements(
  run: RunInTransaction,
  { keys, claimed, movedIds }: ChangedStatements,
): Promise<void> {
  const cleared = movedIds.length > 0 ? await run(queries.clearContainers, { movedIds }) : [];
  const all = [...new Set([...keys, ...cleared.map(({ key }) => key)])];
  if (all.length > 0) {
    void run(queries.linkContainers, { keys: all });
    void run(queries.shareStatements, { keys: all });
  }
  const left = new Set([...claimed, ...cleared].flatMap(({ shareKeys }) => shareKeys));
  if (left.size > 0) void run(queries.deleteEmptyShares, { shareKeys: [...left].sort() });
}
