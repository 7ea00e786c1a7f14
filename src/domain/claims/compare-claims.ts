import type { Claim, ClaimAmount, Days, Key } from "./claim.ts";

/** How a claim stands to another one, before anything is known of who made them and when. */
export interface ClaimComparison {
  readonly stands: "same" | "contrary" | "other number" | "other doer" | "other sides" | "other share";
  /** Keys that both have, and what else speaks for their telling of one thing. */
  readonly evidence: readonly string[];
  /** Keys that only one has: the shorter list. */
  readonly strange: number;
  readonly left: Claim;
  readonly right: Claim;
  readonly amounts: readonly [ClaimAmount, ClaimAmount] | null;
}

/** Compares two claims by their parts; `null` where they tell of different things. */
export function compareClaims(left: Claim, right: Claim): ClaimComparison | null {
  const shared = listShared(left, right);
  const sharedKeys = new Set(shared.map(({ key }) => key));
  if (sharedKeys.size === 0) return null;
  const times = compareDays(left.on, right.on);
  if (times === "other") return null;
  const amounts = compareAmounts(left, right);
  const strangers = [listStrange(left, right, sharedKeys), listStrange(right, left, sharedKeys)] as const;
  const strange = Math.min(strangers[0].length, strangers[1].length);
  const evidence = [
    ...sharedKeys,
    ...(amounts.same === null ? [] : [amounts.same[0].text]),
    ...(times === "same" ? [left.on!.from] : []),
  ];
  const base = { evidence, left, right, strange, amounts: amounts.same };
  const turned = compareSense(left, right, shared);
  const sides = compareSides(left, right);
  if (sides === "swapped") {
    return turned === "same" && strange === 0 ? { ...base, stands: "other sides" } : null;
  }
  if (turned === "contrary") return amounts.other === null || isOfAll(left, right) ? { ...base, stands: "contrary" } : null;
  if (turned === "unclear") return null;
  if (amounts.other !== null) {
    return strange === 0 ? { ...base, stands: "other number", amounts: amounts.other } : null;
  }
  if (strange === 0) return { ...base, stands: "same" };
  const share = compareShares(left, right);
  if (share !== null) return { ...base, stands: "other share", amounts: share };
  if (isOtherDoer(left, right, strangers)) return { ...base, stands: "other doer" };
  return { ...base, stands: "same" };
}

interface SharedKey {
  readonly key: string;
  readonly left: Key | null;
  readonly right: Key | null;
}

function listShared(left: Claim, right: Claim): SharedKey[] {
  const rights = new Map(right.keys.map((key) => [key.key, key]));
  const soft = new Set(right.soft);
  const shared = left.keys.flatMap((key): SharedKey[] => {
    const other = rights.get(key.key);
    if (other !== undefined) return [{ key: key.key, left: key, right: other }];
    return soft.has(key.key) ? [{ key: key.key, left: key, right: null }] : [];
  });
  const leftSoft = new Set(left.soft);
  for (const key of right.keys) {
    if (leftSoft.has(key.key)) shared.push({ key: key.key, left: null, right: key });
  }
  return shared;
}

/** Keys of one claim that the other has not, and nothing that may stand for them. */
function listStrange(one: Claim, other: Claim, shared: ReadonlySet<string>): string[] {
  const strange = one.keys.map(({ key }) => key).filter((key) => !shared.has(key));
  // "He" may be whoever the other names.
  if (!other.isOfPronoun) return strange;
  const excused = one.doer.some((key) => !shared.has(key)) ? one.doer : one.partner.filter((key) => key.startsWith("n:"));
  return strange.filter((key) => !excused.includes(key));
}

/** Whether both say so, or one says the contrary; unclear where contraries are denied: "did not fall" is no rise. */
function compareSense(left: Claim, right: Claim, shared: readonly SharedKey[]): "same" | "contrary" | "unclear" {
  const turned = shared.filter(({ left: one, right: other }) => one !== null && other !== null && one.isContrary !== other.isContrary);
  const isOdd = (turned.length % 2 === 1) !== (left.isNegated !== right.isNegated);
  if (isOdd) {
    // "did not fall" and "did not rise": both may be so.
    if (turned.length > 0 && left.isNegated && right.isNegated && !turned.every(({ left: one }) => one!.isComplement)) return "unclear";
    return "contrary";
  }
  return turned.length === 0 || turned.every(({ left: one }) => one!.isComplement) ? "same" : "unclear";
}

function compareDays(left: Days | null, right: Days | null): "same" | "unknown" | "other" {
  if (left === null || right === null) return "unknown";
  return left.from <= right.to && right.from <= left.to ? "same" : "other";
}

/** Who does it to whom, where both tell both. */
function compareSides(left: Claim, right: Claim): "aligned" | "swapped" | "unknown" {
  if (left.predicate === null || left.predicate.key !== right.predicate?.key) return "unknown";
  const isTurned = left.predicate.side !== right.predicate.side;
  const [doer, partner] = isTurned ? [right.partner, right.doer] : [right.doer, right.partner];
  const aligned = countShared(left.doer, doer) + countShared(left.partner, partner);
  const swapped = countShared(left.doer, partner) + countShared(left.partner, doer);
  const isSwapped = countShared(left.doer, partner) > 0 && countShared(left.partner, doer) > 0;
  if (isSwapped && swapped > aligned) return "swapped";
  return aligned > 0 ? "aligned" : "unknown";
}

function countShared(one: readonly string[], other: readonly string[]): number {
  return one.filter((key) => other.includes(key)).length;
}

interface ComparedAmounts {
  readonly same: readonly [ClaimAmount, ClaimAmount] | null;
  readonly other: readonly [ClaimAmount, ClaimAmount] | null;
}

function compareAmounts(left: Claim, right: Claim): ComparedAmounts {
  let same: ComparedAmounts["same"] = null;
  let other: ComparedAmounts["other"] = null;
  for (const one of left.amounts) {
    for (const another of right.amounts) {
      const isSame = areSame(one, another, left, right);
      if (isSame === true) same = [one, another];
      else if (isSame === false) other ??= [one, another];
    }
  }
  return { same, other: same === null ? other : null };
}

/** Parts of a whole that differ by less are rounded. */
const SHARE_SLACK = 0.02;

/** Whether two amounts of one thing agree; `null` where they are of different things. */
function areSame(one: ClaimAmount, other: ClaimAmount, left: Claim, right: Claim): boolean | null {
  const isOfOne = one.of === other.of || one.of === null || other.of === null || left.soft.includes(one.of) || right.soft.includes(other.of);
  if (!isOfOne) return null;
  if (one.share !== null && other.share !== null) return Math.abs(one.share - other.share) <= SHARE_SLACK;
  if (one.unit !== other.unit) return null;
  if (one.unit === "" && (one.of === null) !== (other.of === null)) return null;
  return one.low <= other.high && other.low <= one.high;
}

/** Two who each have more than the other leaves: 63 percent for one name, 55 for another. */
function compareShares(left: Claim, right: Claim): readonly [ClaimAmount, ClaimAmount] | null {
  if (!left.isSharedOut || !right.isSharedOut) return null;
  for (const one of left.amounts) {
    for (const other of right.amounts) {
      if (one.share === null || other.share === null || one.of !== other.of) continue;
      if (one.share + other.share > 1 + SHARE_SLACK) return [one, other];
    }
  }
  return null;
}

function isOfAll(left: Claim, right: Claim): boolean {
  return [...left.ofAll, ...right.ofAll].some((key) => [left, right].every((claim) => claim.soft.includes(key) || claim.keys.some((each) => each.key === key)));
}

/** Whether both tell one deed in the same words and only name another who did it. */
function isOtherDoer(left: Claim, right: Claim, [ofLeft, ofRight]: readonly [readonly string[], readonly string[]]): boolean {
  return (
    left.predicate !== null &&
    left.predicate.key === right.predicate?.key &&
    ofLeft.length > 0 &&
    ofRight.length > 0 &&
    ofLeft.every((key) => left.doer.includes(key)) &&
    ofRight.every((key) => right.doer.includes(key))
  );
}
