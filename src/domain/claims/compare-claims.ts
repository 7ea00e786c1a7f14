import type { Claim, ClaimAmount, Days, Key } from "./claim.ts";

/** How a claim stands to another one, before anything is known of who made them and when. */
export interface ClaimComparison {
  readonly stands:
    | "same"
    | "contrary"
    | "other number"
    | "other doer"
    | "other sides"
    | "other share"
    | "other time"
    | "other place";
  /** Keys of words that both have, without names. */
  readonly words: readonly string[];
  /** How much the words tell: 1 each, less of those that everybody uses. */
  readonly weight: number;
  /** Keys of names that both have. */
  readonly names: readonly string[];
  /** Whether a pronoun of one may mean whom the other names, since he speaks. */
  readonly isMeant: boolean;
  /** Whether what is told is so once of anything. */
  readonly isOnce: boolean;
  /** Whether both tell the same day. */
  readonly isSameDay: boolean;
  /** Keys that only one has: the shorter list. */
  readonly strange: number;
  /** Keys that only one has, of both together. */
  readonly strangeOfBoth: number;
  readonly isOnePredicate: boolean;
  readonly isSamePredicate: boolean;
  readonly left: Claim;
  readonly right: Claim;
  /** Two amounts of one thing. */
  readonly amounts: readonly [ClaimAmount, ClaimAmount] | null;
  /** What is compared, for readers. */
  readonly reason: string;
}

/** Compares two claims by their parts; `null` where they tell of different things. */
export function compareClaims(left: Claim, right: Claim): ClaimComparison | null {
  const shared = listShared(left, right);
  const sharedKeys = new Set(shared.map(({ key }) => key));
  if (sharedKeys.size === 0) return null;
  const times = compareDays(left.on, right.on);
  const amounts = compareAmounts(left, right);
  const strangers = [
    listStrange(left, right, sharedKeys),
    listStrange(right, left, sharedKeys),
  ] as const;
  const strange = Math.min(strangers[0].length, strangers[1].length);
  const sense = compareSense(left, right, shared);
  const meant = [...listMeant(left, right), ...listMeant(right, left)];
  const base = {
    words: [...sharedKeys].filter((key) => !isName(key)),
    weight: sum(
      shared
        .filter(({ key }) => !isName(key))
        .map(({ left: one, right: other }) => (one ?? other)!.weight),
    ),
    names: [...new Set([...[...sharedKeys].filter(isName), ...meant])],
    isMeant: meant.length > 0,
    isOnce: left.isOnce && right.isOnce && sense === "same",
    isSameDay: times === "same",
    reason: `“${left.text}” and “${right.text}”`,
    left,
    right,
    strange,
    strangeOfBoth: strangers[0].length + strangers[1].length,
    isOnePredicate: isOnePredicate(left, right, sense),
    isSamePredicate: isToldBy(left.predicate, right) && isToldBy(right.predicate, left),
    amounts: amounts.same,
  };
  if (times === "other") {
    return strange === 0 ? { ...base, stands: "other time" } : null;
  }
  const parties = compareParties(left, right);
  if (parties === "swapped") {
    const isOneDeed = sense === "same" && strange === 0 && amounts.other === null;
    return isOneDeed ? { ...base, stands: "other sides" } : null;
  }
  const share = compareShares(left, right);
  if (share !== null && sense === "same" && strange > 0) {
    return { ...base, stands: "other share", amounts: share };
  }
  if (parties === "other") {
    const isOneDeed = sense === "same" && base.isOnePredicate && amounts.other === null;
    return isOneDeed && areOnlyDoers(left, right, strangers)
      ? { ...base, stands: "other doer" }
      : null;
  }
  if (sense === "contrary") {
    const isOfOne = amounts.other === null || isOfAll(left, right);
    return isOfOne ? { ...base, stands: "contrary" } : null;
  }
  if (sense === "unclear") return null;
  if (strange > 0 && left.isOnce && right.isOnce && areOnlyAround(left, right, strangers)) {
    return { ...base, stands: "other place" };
  }
  if (amounts.other === null) return { ...base, stands: "same" };
  return strange === 0 ? { ...base, stands: "other number", amounts: amounts.other } : null;
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
  if (!other.isOfPronoun) return strange;
  // "He", and "his company", may be whoever the other names.
  return strange.filter(
    (key) =>
      !(isName(key) && (one.doer.includes(key) || one.partner.includes(key))) &&
      !(one.doer.includes(key) && other.doer.length === 0),
  );
}

/** Names of one that a pronoun of the other may mean, since that is of who speaks. */
function listMeant(one: Claim, other: Claim): string[] {
  return [...one.doer, ...one.partner].filter(
    (key) => isName(key) && other.doerMayBe.includes(key),
  );
}

/** Whether both say one thing of what they speak of; who denies it may say more besides. */
function isOnePredicate(left: Claim, right: Claim, sense: Sense): boolean {
  const isTold = [isToldBy(left.predicate, right), isToldBy(right.predicate, left)] as const;
  if (sense !== "contrary") return isTold[0] && isTold[1];
  return left.keys.length <= right.keys.length ? isTold[0] : isTold[1];
}

/** Whether a claim has the predicate of another one among its keys. */
function isToldBy(predicate: Key | null, { keys }: Claim): boolean {
  return predicate === null || keys.some(({ key }) => key === predicate.key);
}

type Sense = "same" | "contrary" | "unclear";

/** Whether both say so, or one says the contrary; unclear where contraries are denied: "did not fall" is no rise. */
function compareSense(left: Claim, right: Claim, shared: readonly SharedKey[]): Sense {
  const turned = shared.filter(
    ({ left: one, right: other }) =>
      one !== null && other !== null && one.isContrary !== other.isContrary,
  );
  const isOdd = (turned.length % 2 === 1) !== (left.isNegated !== right.isNegated);
  if (isOdd) {
    // "did not fall" and "did not rise": both may be so.
    if (
      turned.length > 0 &&
      left.isNegated &&
      right.isNegated &&
      !turned.every(({ left: one }) => one!.isComplement)
    )
      return "unclear";
    return "contrary";
  }
  return turned.length === 0 || turned.every(({ left: one }) => one!.isComplement)
    ? "same"
    : "unclear";
}

function compareDays(left: Days | null, right: Days | null): "same" | "unknown" | "other" {
  if (left === null || right === null) return "unknown";
  return left.from <= right.to && right.from <= left.to ? "same" : "other";
}

/** Whether both tell of the same doer, of another, or of the doer as of whom it is done to. */
function compareParties(left: Claim, right: Claim): "same" | "unknown" | "other" | "swapped" {
  if (left.predicate?.key !== right.predicate?.key) return "unknown";
  if (left.predicate === null && left.verb !== right.verb) return "unknown";
  const isTurned = left.predicate?.side !== right.predicate?.side;
  const [doer, partner] = isTurned ? [right.partner, right.doer] : [right.doer, right.partner];
  const ones = [...left.doer, ...left.doerMayBe];
  const others = isTurned ? doer : [...doer, ...right.doerMayBe];
  const otherPartner = isTurned ? [...partner, ...right.doerMayBe] : partner;
  const aligned = countShared(left.doer, doer) + countShared(left.partner, partner);
  const across = [countShared(ones, otherPartner), countShared(left.partner, others)] as const;
  // Of "the cold killed him" and "he died of cold" both tell one thing.
  const isTold = (left.predicate?.side ?? null) !== null || left.verb === right.verb;
  if (across[0] > 0 && across[1] > 0 && across[0] + across[1] > aligned) {
    return isTold ? "swapped" : "unknown";
  }
  if (isTurned) return "unknown";
  return isTold || across[0] + across[1] === 0 ? compareDoers(left, right) : "unknown";
}

function compareDoers(left: Claim, right: Claim): "same" | "unknown" | "other" {
  const [one, other] = [left.doer, right.doer];
  if (one.length === 0 || other.length === 0) return "unknown";
  const [names, others] = [one.filter(isName), other.filter(isName)];
  if (names.length > 0 && others.length > 0) {
    return countShared(names, others) > 0 ? "same" : "other";
  }
  if (countShared(one, other) > 0) return "same";
  const isNamed = names.length > 0 || others.length > 0;
  const isGeneric =
    one.some((key) => left.soft.includes(key)) || other.some((key) => right.soft.includes(key));
  return isNamed || isGeneric ? "unknown" : "other";
}

function isName(key: string): boolean {
  return key.startsWith("n:");
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
  const isOfOne =
    one.of === other.of ||
    one.of === null ||
    other.of === null ||
    left.soft.includes(one.of) ||
    right.soft.includes(other.of);
  if (!isOfOne) return null;
  if (one.share !== null && other.share !== null)
    return Math.abs(one.share - other.share) <= SHARE_SLACK;
  if (one.unit !== other.unit) return null;
  if (one.unit === "" && one.of !== other.of && !isSoftIn(one, left) && !isSoftIn(other, right)) {
    return null;
  }
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
  return [...left.ofAll, ...right.ofAll].some((key) =>
    [left, right].every(
      (claim) => claim.soft.includes(key) || claim.keys.some((each) => each.key === key),
    ),
  );
}

/** Whether all that either has of its own tells who does it. */
function areOnlyDoers(
  left: Claim,
  right: Claim,
  [ofLeft, ofRight]: readonly [readonly string[], readonly string[]],
): boolean {
  return (
    ofLeft.every((key) => left.doer.includes(key)) &&
    ofRight.every((key) => right.doer.includes(key))
  );
}

/** Whether all that either has of its own tells where or by what, and both have some. */
function areOnlyAround(
  left: Claim,
  right: Claim,
  [ofLeft, ofRight]: readonly [readonly string[], readonly string[]],
): boolean {
  return (
    ofLeft.every((key) => left.partner.includes(key)) &&
    ofRight.every((key) => right.partner.includes(key))
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** "people", of whom anybody may be. */
function isSoftIn({ of }: ClaimAmount, { soft }: Claim): boolean {
  return of !== null && soft.includes(of);
}
