import type { Claim } from "./claim.ts";
import type { ClaimRelation } from "./claim-relation.ts";
import { isOnce, type ClaimComparison } from "./compare-claims.ts";
import type { ComparedClaims } from "./compared-claims.ts";
import type { Situation } from "./situation.ts";

/** Words of meaning, no names, that two must share to tell of one thing. */
const LEAST_WORDS = 2;
/** What these must tell, where those that everybody uses count less. */
const LEAST_WEIGHT = 1.5;
/** What must speak for it in all: words, names, numbers, the day, and across articles the story. */
const LEAST_EVIDENCE = 3;
/** That both are of one article, or of one story, is evidence. */
const ONE_STORY = 1;
/** Of the keys of the longer claim, the part that the shorter must share. */
const LEAST_OF_LONGER = 0.25;
/** Days within which what is said of the present is of one time. */
const ONE_TIME = 1;
const NEAR_TIME = 7;

/** Of the keys of the shorter claim, the part that both share where one tells another again. */
const AGAIN_IN_ARTICLE = 0.5;
/** A headline tells shortly, and in other words, what stands below. */
const AGAIN_BY_HEADLINE = 0.5;
const AGAIN_ELSEWHERE = 0.8;

/** Whether what one speaker says is told again. */
export function decideAgain(
  { left, right, words, weight, names, amounts, isOnePredicate, reason }: ClaimComparison,
  a: ComparedClaims,
  b: ComparedClaims,
  situation: Situation,
): ClaimRelation[] {
  const isByHeadline = situation.isSameArticle && a.claimed.isHeadline !== b.claimed.isHeadline;
  if (
    isByHeadline
      ? (left.modality === "OPEN") !== (right.modality === "OPEN")
      : left.modality !== right.modality
  )
    return [];
  if (!isOnePredicate && !isByHeadline) return [];
  if (words.length < LEAST_WORDS || weight < LEAST_WEIGHT) return [];
  const shorter = Math.min(left.keys.length, right.keys.length);
  const own = new Set([...a.claimed.speaker, ...b.claimed.speaker]);
  const others = names.filter((name) => !own.has(name)).length;
  if (words.length + others < getLeastAgain(left, right, situation, isByHeadline) * shorter)
    return [];
  const wholes = [a, b].map(({ claimed }) => claimed.claims.at(-1)!.keys.length);
  // The speaker's own words in two ways are two sayings, unless nearly all are the same.
  const isOwn = isAllMarked(a) && isAllMarked(b);
  if (isOwn && words.length + others < AGAIN_IN_ARTICLE * Math.max(...wholes)) return [];
  if (situation.speakers === "maybe" && words.length < LEAST_EVIDENCE) return [];
  const all = Math.min(...wholes);
  const evidence =
    weight + others + (amounts === null ? 0 : 1) + (situation.isSameArticle ? ONE_STORY : 0);
  if (evidence < LEAST_EVIDENCE && evidence < all * AGAIN_IN_ARTICLE) return [];
  return [{ type: "REPEATS", rule: "same-claim", reason }];
}

function isAllMarked({ claimed: { marked, words } }: ComparedClaims): boolean {
  return marked.reduce((sum, [first, end]) => sum + end - first, 0) === words.length;
}

function getLeastAgain(
  left: Claim,
  right: Claim,
  { isSameArticle, speakers }: Situation,
  isByHeadline: boolean,
): number {
  if (isByHeadline) return AGAIN_BY_HEADLINE;
  const areClauses = !left.isWhole && !right.isWhole;
  return isSameArticle && areClauses && speakers === "same" ? AGAIN_IN_ARTICLE : AGAIN_ELSEWHERE;
}

/** How what two speakers claim stands to each other; nothing where too little is told alike. */
export function decideBetweenTwo(
  comparison: ClaimComparison,
  situation: Situation,
): ClaimRelation[] {
  if (!isOnOneThing(comparison)) return [];
  const { stands, left, right, words, areAmountsOpen, reason } = comparison;
  // "I was there", and so says another of himself.
  if (left.isOfSpeaker && right.isOfSpeaker) return [];
  if (stands === "same" && areAmountsOpen) return [];
  if (stands === "same") {
    const isNear = isNearInTime(comparison, situation, NEAR_TIME);
    // Where no day is known, much must be told alike.
    return isNear === true || (isNear === null && words.length >= LEAST_EVIDENCE)
      ? [{ type: "CORROBORATES", rule: "same-claim", reason }]
      : [];
  }
  if (stands === "other time" && !isOnce(left, right)) return [];
  if (stands === "other number" && left.isSoFar !== right.isSoFar) return [];
  const isOneTime = isNearInTime(
    comparison,
    situation,
    stands === "other number" && !(left.isUnique && right.isUnique) ? 0 : ONE_TIME,
  );
  if (isOneTime === null && stands === "contrary" && words.length >= LEAST_EVIDENCE) {
    return [{ type: "UNDETERMINED", rule: "contrary-claim", reason: "time unknown" }];
  }
  if (isOneTime !== true && (stands === "contrary" || stands === "other number")) return [];
  const isDenial = stands === "contrary" && left.isNegated !== right.isNegated;
  return [{ type: isDenial ? "DENIES" : "CONTRADICTS", rule: RULES[stands], reason }];
}

const RULES = {
  contrary: "contrary-claim",
  "other number": "other-number",
  "other doer": "other-doer",
  "other sides": "other-sides",
  "other share": "other-share",
  "other time": "other-time",
  "other place": "other-place",
} as const satisfies Record<Exclude<ClaimComparison["stands"], "same">, string>;

function isOnOneThing({
  isSamePredicate,
  isMeant,
  left,
  right,
  words,
  weight,
  names,
  amounts,
  isSameDay,
  isOnePredicate,
  strange,
  strangeOfBoth,
  stands,
}: ClaimComparison): boolean {
  const areOne = left.modality === right.modality;
  if (!areOne || (left.modality !== "FACT" && left.modality !== "FUTURE")) return false;
  if (
    stands === "contrary" &&
    !isSamePredicate &&
    words.length + (isMeant ? 1 : 0) < LEAST_EVIDENCE
  ) {
    return false;
  }
  if (!isOnePredicate || (strange > 0 && !ALLOWED_STRANGE.has(stands))) return false;
  const isOnce = stands === "other place" || stands === "other time";
  const evidence =
    weight + names.length + (amounts === null ? 0 : 1) + (isSameDay ? 1 : 0) + ONE_STORY;
  const longer = Math.max(left.keys.length, right.keys.length);
  const isUnique = left.isUnique && right.isUnique;
  const isShort = words.length === 1 && names.length > 0 && (strangeOfBoth === 0 || isSameDay);
  return (
    (words.length >= LEAST_WORDS || isShort || stands === "other share") &&
    weight >= (stands === "same" ? LEAST_WEIGHT : 1) &&
    evidence >=
      LEAST_EVIDENCE + (stands === "other doer" && !isUnique ? 0.5 : 0) - (isOnce ? 1 : 0) &&
    (stands !== "other doer" || (left.isDefinite && right.isDefinite)) &&
    words.length + names.length >= LEAST_OF_LONGER * longer
  );
}

/** Of these what the claims do not share is what they differ in. */
const ALLOWED_STRANGE: ReadonlySet<ClaimComparison["stands"]> = new Set([
  "other doer",
  "other share",
  "other place",
]);

/** Whether both are of one time: by the days that both tell, else by those on which they were said; `null` if unknown. */
function isNearInTime(
  { left, right }: ClaimComparison,
  { days }: Situation,
  most: number,
): boolean | null {
  if (left.on !== null && right.on !== null) return true;
  return days === null ? null : days <= most;
}
