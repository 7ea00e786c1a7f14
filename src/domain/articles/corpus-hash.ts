import type { Decision } from "../identity/decision.ts";
import { hashText } from "../ids.ts";

/** What counts of a decision: not who made it, and when. */
type DecisionEffect = Pick<Decision, "kind" | "ids" | "within">;

/**
 * One hash of what a graph was made from: the ids and texts of its articles, and the decisions that
 * count. The order in which they came does not matter.
 */
export function hashCorpus(
  articles: readonly { readonly id: string; readonly sha256: string }[],
  decisionsInForce: readonly DecisionEffect[],
): string {
  const lines = [
    ...articles.map(({ id, sha256 }) => JSON.stringify([id, sha256])),
    ...decisionsInForce
      // What it undid does not count, and it does nothing else.
      .filter(({ kind }) => kind !== "UNDO")
      .map(({ kind, ids, within }) => JSON.stringify([kind, ids.toSorted(), within.toSorted()])),
  ];
  return hashText([...new Set(lines)].sort().join("\n"));
}
