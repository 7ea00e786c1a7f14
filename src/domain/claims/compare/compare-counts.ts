import type { Claim } from "../claim.ts";
import type { AmountPair } from "./compare-claim-amounts.ts";
import { compareClaims } from "./compare-claims.ts";

/** Keys of words and names that two counts of one thing share. */
const LEAST_SHARED = 2;

/**
 * The amounts of two claims that count or measure one thing, on whatever days; `null` where they do not.
 *
 * Other numbers of other days are one series, such as a toll that grows, and no contradiction.
 */
export function compareCounts(left: Claim, right: Claim): AmountPair | null {
  const compared = compareClaims(leaveOutDays(left), leaveOutDays(right));
  if (compared === null || !compared.isOnePredicate || compared.strange > 0) return null;
  const isOneThing = compared.stands === "same" || compared.stands === "other number";
  const shared = compared.words.length + compared.names.length;
  return isOneThing && shared >= LEAST_SHARED ? compared.amounts : null;
}

function leaveOutDays(claim: Claim): Claim {
  return { ...claim, on: null, named: { month: null, weekday: null } };
}
