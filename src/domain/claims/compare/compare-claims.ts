import { isName, type Claim } from "../claim.ts";
import {
  compareClaimAmounts,
  type AmountPair,
  type ComparedAmounts,
} from "./compare-claim-amounts.ts";
import { compareKeys, type ComparedKeys } from "./compare-keys.ts";
import { areHeldByTwo, compareParties } from "./compare-parties.ts";
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
  /** Whether both tell the same day. */
  readonly isSameDay: boolean;
  /** How many keys only one has: of the claim that has fewer of them, and of both. */
  readonly strange: number;
  readonly strangeOfBoth: number;
  /** How many of these are no names. */
  readonly strangeWords: number;
  /** Whether both say one thing of what they speak of, see `isOnePredicate`. */
  readonly isOnePredicate: boolean;
  readonly isSamePredicate: boolean;
  /** Whether both tell amounts of which nobody can say whether they are the same. */
  readonly areAmountsOpen: boolean;
}

/** Compares two claims by their parts; `null` where they tell of different things. */
export function compareClaims(left: Claim, right: Claim): ClaimComparison | null {
  const keys = compareKeys(left, right);
  if (keys.shared.length === 0) return null;
  const amounts = compareClaimAmounts(left, right);
  const sense = compareSense(left, right, keys.shared);
  const days = compareDays(left, right);
  const told = tell(left, right, keys);
  const compared = {
    ...told,
    isSameDay: days === "same",
    isOnePredicate: isOnePredicate(left, right, sense),
    isSamePredicate: isSamePredicate(left, right),
    areAmountsOpen: amounts.same === null && left.amounts.length > 0 && right.amounts.length > 0,
  };
  const stands = judge({ ...compared, keys, amounts, sense, days });
  if (stands === null) return null;
  const pairs = { "other number": amounts.other, "other share": amounts.tooMuch };
  return { ...compared, stands, amounts: pairs[stands as keyof typeof pairs] ?? amounts.same };
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
  if (amounts.tooMuch !== null && sense === "same" && !isOneThing) return "other share";
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
    return orNothing("contrary", amounts.other === null || isOfAll(left, right));
  }
  if (!isOneThing && isOnce(left, right) && areOnly("partner", left, right, keys)) {
    return "other place";
  }
  return amounts.other === null ? "same" : orNothing("other number", isOneThing);
}

function tell(
  left: Claim,
  right: Claim,
  { shared, strange: [ofLeft, ofRight], meant, mayBeMeant }: ComparedKeys,
) {
  const words = shared.filter(
    ({ key, left: one, right: other }) => !isName(key) && (one ?? other)!.weight > 0,
  );
  const names = shared.map(({ key }) => key).filter(isName);
  return {
    left,
    right,
    words: words.map(({ key }) => key),
    weight: words.reduce((sum, { left: one, right: other }) => sum + (one ?? other)!.weight, 0),
    names: [...new Set([...names, ...meant])],
    isMeant: meant.length > 0,
    mayBeMeant,
    strange: Math.min(ofLeft.length, ofRight.length),
    strangeWords: [...ofLeft, ...ofRight].filter((key) => !isName(key)).length,
    strangeOfBoth: ofLeft.length + ofRight.length,
  };
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
