import type { Claim, ClaimAmount } from "../claim.ts";

export type AmountPair = readonly [ClaimAmount, ClaimAmount];

/** Two amounts of one thing that agree, or else two that do not. */
export interface ComparedAmounts {
  readonly same: AmountPair | null;
  readonly other: AmountPair | null;
  /** Whether one of these may be a part of the other: 40 workers of 55 people. */
  readonly isPart: boolean;
  /** Two parts of one whole that are more than all of it: 63 percent for one name, 55 for another. */
  readonly tooMuch: AmountPair | null;
}

export function compareClaimAmounts(left: Claim, right: Claim): ComparedAmounts {
  const pairs = left.amounts.flatMap((one) =>
    right.amounts.map((other): AmountPair => [one, other]),
  );
  const isSharedOut = left.isSharedOut && right.isSharedOut;
  const same = pairs.find((pair) => areSame(pair, left, right) === true) ?? null;
  const other = pairs.find((pair) => areSame(pair, left, right) === false) ?? null;
  return {
    same,
    other: same === null ? other : null,
    isPart: other !== null && (isPart(other, right) || isPart([other[1], other[0]], left)),
    tooMuch: (isSharedOut ? pairs.find(isTooMuch) : undefined) ?? null,
  };
}

/** Parts of a whole that differ by less are rounded. */
const SHARE_SLACK = 0.02;

/** Whether two amounts of one thing agree; `null` where they are of different things. */
function areSame([one, other]: AmountPair, left: Claim, right: Claim): boolean | null {
  const isOpen = one.of === null || other.of === null;
  const isAnybody = isOfAnybody(one, left, other) || isOfAnybody(other, right, one);
  if (one.of !== other.of && !isOpen && !isAnybody) return null;
  if (one.share !== null && other.share !== null) {
    return Math.abs(one.share - other.share) <= SHARE_SLACK;
  }
  if (one.unit !== other.unit) return null;
  if (one.unit === "" && one.of !== other.of && !isAnybody) return null;
  return one.low <= other.high && other.low <= one.high;
}

/** Whether "people" are counted, of whom anybody may be, and by the other people or nothing that is told. */
function isOfAnybody({ of }: ClaimAmount, { soft }: Claim, other: ClaimAmount): boolean {
  return of !== null && soft.includes(of) && (other.isOfPeople || other.of === null);
}

/** Whether the first counts some of the people whom the second counts. */
function isPart([one, other]: AmountPair, { soft }: Claim): boolean {
  const isOfAll = other.of !== one.of && other.isOfPeople && soft.includes(other.of ?? "");
  return isOfAll && one.of !== null && one.low <= other.high;
}

function isTooMuch([one, other]: AmountPair): boolean {
  if (one.share === null || other.share === null || one.of !== other.of) return false;
  return one.share + other.share > 1 + SHARE_SLACK;
}
