import { isName, type Claim } from "../claim.ts";
import {
  compareClaimAmounts,
  type AmountPair,
  type ComparedAmounts,
} from "./compare-claim-amounts.ts";
import { compareKeys, type ComparedKeys, type SharedKey } from "./compare-keys.ts";
import { areHeldByTwo, compareParties } from "./compare-parties.ts";
import { comparePlaces, listPlaceNames, type Places } from "./compare-places.ts";
import { compareSense, isOnePredicate, isSamePredicate, type Sense } from "./compare-sense.ts";

/** How a claim stands to another one, before anything is known of who made them and when. */
export interface ClaimComparison extends Compared {
  readonly stands:
    | "same"
    | "contrary"
    | "other number"
    | "other doer"
    | "other holder"
    | "other sides"
    | "other share"
    | "other time"
    | "other place";
  /** Two amounts of one thing. */
  readonly amounts: AmountPair | null;
}

interface Compared {
  readonly left: Claim;
  readonly right: Claim;
  /** Keys of words that both have, without names. */
  readonly words: readonly string[];
  /** How much the words tell: 1 each, less of those that everybody uses. */
  readonly weight: number;
  /** Keys of names that both have, also where a pronoun of who speaks may mean them. */
  readonly names: readonly string[];
  readonly isMeant: boolean;
  /** Names of one for which a pronoun of the other may stand. */
  readonly mayBeMeant: readonly string[];
  readonly places: Places;
  /** Whether both tell the same day. */
  readonly isSameDay: boolean;
  /** How many keys only one has: of the claim that has fewer of them, and of both but for a doer that the other leaves out. */
  readonly strange: number;
  readonly strangeOfBoth: number;
  /** How many of these are no names. */
  readonly strangeWords: number;
  /** Whether both say one thing of what they speak of, see `isOnePredicate`. */
  readonly isOnePredicate: boolean;
  readonly isSamePredicate: boolean;
  /** Whether one may count a part of what the other counts. */
  readonly isPart: boolean;
  /** Whether both tell amounts of which nobody can say whether they are the same. */
  readonly areAmountsOpen: boolean;
}

/** Compares two claims by their parts; `null` where they tell of different things. */
export function compareClaims(left: Claim, right: Claim): ClaimComparison | null {
  // What is so at times may be so, and not be so, beside what is so.
  if (left.isAtTimes !== right.isAtTimes) return null;
  const found = compareKeys(left, right);
  if (found === null) return null;
  const places = comparePlaces(left, right);
  const keys = places === "part" ? leaveOutPlaces(found, left, right) : found;
  const strange = Math.min(keys.strange[0].length, keys.strange[1].length);
  const days = compareDays(left, right);
  // Most pairs end here, before more is made of them.
  if (days === "other" && strange > 0) return null;
  const words = keys.shared.filter(isTelling);
  if (words.length === 0 && !left.isHeldByOne && !left.isSharedOut) return null;
  const amounts = compareClaimAmounts(left, right);
  const sense = compareSense(left, right, keys.shared);
  const isOne = isOnePredicate(left, right, sense);
  const stands = judge({ left, right, strange, isOnePredicate: isOne, keys, amounts, sense, days });
  // What is so in a town need not be so in its region.
  if (stands === null || (stands === "same" && places === "part")) return null;
  const { meant, mayBeMeant } = keys;
  const [ofLeft, ofRight] = keys.strange;
  return {
    left,
    right,
    stands,
    words: words.map(({ key }) => key),
    weight: words.reduce((sum, { left: one, right: other }) => sum + (one ?? other)!.weight, 0),
    names: listNames(keys),
    isMeant: meant.length > 0,
    mayBeMeant,
    places,
    isSameDay: days === "same",
    strange,
    strangeOfBoth: countBesideDoer(ofLeft, left, right) + countBesideDoer(ofRight, right, left),
    strangeWords: countWords(ofLeft) + countWords(ofRight),
    isOnePredicate: isOne,
    isSamePredicate: isSamePredicate(left, right),
    isPart: amounts.isPart,
    areAmountsOpen: amounts.same === null && left.amounts.length > 0 && right.amounts.length > 0,
    amounts: choosePair(amounts, stands),
  };
}

/** Whether it is a word that tells something, and no name. */
function isTelling({ key, left, right }: SharedKey): boolean {
  return !isName(key) && (left ?? right)!.weight > 0;
}

function listNames({ shared, meant }: ComparedKeys): string[] {
  return [...new Set([...shared.map(({ key }) => key).filter(isName), ...meant])];
}

function countWords(keys: readonly string[]): number {
  return keys.filter((key) => !isName(key)).length;
}

function choosePair(
  { same, other, tooMuch }: ComparedAmounts,
  stands: ClaimComparison["stands"],
): AmountPair | null {
  const pair = stands === "other number" ? other : stands === "other share" ? tooMuch : null;
  return pair ?? same;
}

/** What only one has, without the names of places of which one lies in the other. */
function leaveOutPlaces(keys: ComparedKeys, left: Claim, right: Claim): ComparedKeys {
  const names = new Set([...listPlaceNames(left), ...listPlaceNames(right)]);
  const [ofLeft, ofRight] = keys.strange.map((strange) => strange.filter((key) => !names.has(key)));
  return { ...keys, strange: [ofLeft!, ofRight!] };
}

/** Who does it may be left out: "the advance was halted". */
function countBesideDoer(strange: readonly string[], one: Claim, other: Claim): number {
  if (other.doer.length > 0) return strange.length;
  return strange.filter((key) => !one.doer.includes(key)).length;
}

interface Judged extends Pick<Compared, "left" | "right" | "strange" | "isOnePredicate"> {
  readonly keys: ComparedKeys;
  readonly amounts: ComparedAmounts;
  readonly sense: Sense;
  readonly days: "same" | "unknown" | "other";
}

/** The first that holds: another day and another doer before another number. */
function judge(judged: Judged): ClaimComparison["stands"] | null {
  const { left, right, keys, amounts, sense, days, strange } = judged;
  const isOneThing = strange === 0;
  const isOneDeed = sense === "same" && amounts.other === null;
  if (days === "other") return orNothing("other time", isOneThing);
  const parties = compareParties(left, right);
  const isOtherHolder = sense === "same" && areHeldByTwo(left, right);
  if (isOtherHolder && areOnly("doer", left, right, keys)) return "other holder";
  if (parties === "swapped") return orNothing("other sides", isOneThing && isOneDeed);
  const mayBeTwo = !isOneThing || keys.mayBeMeant.length > 0;
  if (amounts.tooMuch !== null && sense === "same" && mayBeTwo) return "other share";
  if (parties === "other") {
    const isOtherDoer = isOneDeed && judged.isOnePredicate && areOnly("doer", left, right, keys);
    return orNothing("other doer", isOtherDoer);
  }
  return judgeDeed(judged);
}

function orNothing(stands: ClaimComparison["stands"], isSo: boolean) {
  return isSo ? stands : null;
}

/** What two of the same parties tell. */
function judgeDeed({ left, right, keys, amounts, sense, strange }: Judged) {
  const isOneThing = strange === 0;
  if (sense === "unclear") return null;
  if (sense === "contrary") {
    // "Norland said it took Varn", "Tessaly did not take Varn": both may be so.
    const isOfOthers = left.isNegated !== right.isNegated && areHeldByTwo(left, right);
    const isOfOneCount = amounts.other === null || isOfAll(left, right);
    return orNothing("contrary", isOfOneCount && !isOfOthers);
  }
  if (!isOneThing && isOnce(left, right) && areOnly("partner", left, right, keys)) {
    return "other place";
  }
  return amounts.other === null ? "same" : orNothing("other number", isOneThing);
}

function compareDays(left: Claim, right: Claim): "same" | "unknown" | "other" {
  if (left.on !== null && right.on !== null) {
    return left.on.from <= right.on.to && right.on.from <= left.on.to ? "same" : "other";
  }
  const isOther = (part: "month" | "weekday") => {
    const [one, other] = [left.named[part], right.named[part]];
    // "Sept" is September.
    return one !== null && other !== null && !one.startsWith(other) && !other.startsWith(one);
  };
  return isOther("month") || isOther("weekday") ? "other" : "unknown";
}

/** Whether what is told happens but once to anybody. */
export function isOnce(left: Claim, right: Claim): boolean {
  return left.isOnce && right.isOnce;
}

/** Whether one tells of all of what the other tells of some. */
function isOfAll(left: Claim, right: Claim): boolean {
  return [...left.ofAll, ...right.ofAll].some((key) =>
    [left, right].every(
      ({ soft, keys }) => soft.includes(key) || keys.some((each) => each.key === key),
    ),
  );
}

/** Whether all that either has of its own tells who does it, or where and by what. */
function areOnly(
  part: "doer" | "partner",
  left: Claim,
  right: Claim,
  { strange: [ofLeft, ofRight] }: ComparedKeys,
): boolean {
  return (
    ofLeft.every((key) => left[part].includes(key)) &&
    ofRight.every((key) => right[part].includes(key))
  );
}
