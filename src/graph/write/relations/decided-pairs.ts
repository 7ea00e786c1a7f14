import { type ClaimRelation, buildRelation } from "../../../domain/claims/claim-relation.ts";
import { CLAIM_DECISION_KINDS, type ClaimDecisionKind } from "../../../domain/identity/decision.ts";
import { queries } from "../../connection/queries.generated.ts";
import type { RowOf } from "../../connection/query-definition.ts";
import type { RunInTransaction } from "../../connection/run-query.ts";
import { sortPair, type Pair } from "./pairs.ts";

/** How a pair of statements stands by a person's decision; `null` where neither tells of the other. */
export interface DecidedPair {
  readonly pair: Pair;
  readonly relation: ClaimRelation | null;
}

/**
 * What people decided about some statements and any others. Of two decisions about one pair, which can
 * only come of statements that became one later, the older counts: nobody overrules a colleague unasked.
 */
export async function findDecidedPairs(
  run: RunInTransaction,
  keys: readonly string[],
): Promise<DecidedPair[]> {
  const rows = await run(queries.findDecidedPairs, { keys, kinds: CLAIM_DECISION_KINDS });
  const decided = new Map<string, DecidedPair>();
  for (const row of rows) {
    const pair = sortPair([row.left, row.right]);
    const id = pair.join(" ");
    if (!decided.has(id)) decided.set(id, { pair, relation: buildDecided(row, pair) });
  }
  return [...decided.values()];
}

function buildDecided(
  row: RowOf<typeof queries.findDecidedPairs>,
  [first]: Pair,
): ClaimRelation | null {
  const kind = row.kind as ClaimDecisionKind;
  if (kind === "OTHER_CLAIM") return null;
  const [left, right] =
    row.left === first ? [row.leftText, row.rightText] : [row.rightText, row.leftText];
  const same = row.isOneSpeaker ? "REPEATS" : "CORROBORATES";
  return buildRelation({
    type: kind === "SAME_CLAIM" ? same : "CONTRADICTS",
    rule: "decided",
    reason: row.reason,
    parts: [{ part: "WORDS", left, right }],
  });
}
