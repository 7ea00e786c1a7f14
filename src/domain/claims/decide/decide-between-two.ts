import type { ClaimRule } from "../../rules/claim-rules.ts";
import type { Claim } from "../claim.ts";
import { buildRelation, type ClaimRelation } from "../claim-relation.ts";
import { isOnce, type ClaimComparison } from "../compare/compare-claims.ts";
import { isNearInTime, leaveOpen } from "./leave-open.ts";
import type { Situation } from "./situation.ts";
import { tellComparison } from "./told-comparison.ts";

/** Words of meaning, no names, that two must share to tell of one thing. */
const LEAST_WORDS = 2;
/** What these must tell where two agree, words that everybody uses counting less. */
const LEAST_WEIGHT = 1.5;
/** Where who is said to have done it denies that. */
const WEIGHT_OF_DENIAL = 0.5;
/** What must speak for it in all: words, names, numbers, the day, and that both are of one story. */
const LEAST_EVIDENCE = 3;
/** Of a deed that each says another did, a little more. */
const EVIDENCE_OF_DEED = 3.5;
/** Of contraries of which nothing else is told, a little less. */
const EVIDENCE_OF_ALL = 2.5;
/** Of what happens but once to anybody, less. */
const EVIDENCE_OF_ONCE = 2;
/** Of the keys of the longer claim, the part that the shorter must share. */
const LEAST_OF_LONGER = 0.25;
/** Days within which what is said of the present is of one time. */
const ONE_TIME = 1;
const NEAR_TIME = 7;

/** How what two speakers claim stands to each other; nothing where too little is told alike. */
export function decideBetweenTwo(found: ClaimComparison, situation: Situation): ClaimRelation[] {
  const comparison = addMeant(found, situation);
  if (!areOfOneMind(comparison) || !isOnOneThing(comparison)) return [];
  return decide(comparison, situation).map((relation) =>
    leaveOpen(relation, comparison, situation),
  );
}

function decide(comparison: ClaimComparison, situation: Situation): ClaimRelation[] {
  const { stands, left, right } = comparison;
  switch (stands) {
    case "same":
      return decideSame(comparison, situation);
    case "contrary":
      return decideContrary(comparison, situation);
    case "other number": {
      // "so far 16": it may be 53 by now, also on the next day unless both are final.
      const most = left.isUnique && right.isUnique ? ONE_TIME : 0;
      const isGrowing = left.isSoFar !== right.isSoFar;
      if (isGrowing || !isOfOneTime(comparison, situation, most)) return [];
      return [contradict("other-number", comparison)];
    }
    case "other holder":
      return isOfOneTime(comparison, situation, ONE_TIME)
        ? [contradict("other-holder", comparison)]
        : [];
    case "other time":
      return isOnce(left, right) ? [contradict("other-day", comparison)] : [];
    case "other doer":
      // Of what one alone does, each day may have its own: who won.
      return left.isUnique && isNearInTime(comparison, situation, NEAR_TIME) === false
        ? []
        : [contradict("other-doer", comparison)];
    case "other sides":
    case "other share":
    case "other place":
      return [contradict(RULES[stands], comparison)];
  }
}

/** "He has no weapon" against "Okoye had a gun", where all talk is of Okoye: the pronoun stands for the name. */
function addMeant(comparison: ClaimComparison, { names }: Situation): ClaimComparison {
  if (comparison.stands !== "contrary" || comparison.strangeOfBoth > 0) return comparison;
  const meant = comparison.mayBeMeant.filter((name) => names.includes(name));
  return { ...comparison, names: [...comparison.names, ...meant] };
}

function contradict(rule: ClaimRule, comparison: ClaimComparison): ClaimRelation {
  return buildRelation({ type: "CONTRADICTS", rule, ...tellComparison(comparison) });
}

const RULES = {
  "other sides": "other-sides",
  "other share": "other-share",
  "other place": "other-place",
} as const satisfies Partial<Record<ClaimComparison["stands"], ClaimRule>>;

function decideSame(comparison: ClaimComparison, situation: Situation): ClaimRelation[] {
  const { words, areAmountsOpen } = comparison;
  // Where no day is known, much must be told alike.
  const isSure = isNearInTime(comparison, situation, NEAR_TIME) ?? words.length >= LEAST_EVIDENCE;
  if (!isSure || areAmountsOpen || !isEnough(comparison)) return [];
  return [
    buildRelation({ type: "CORROBORATES", rule: "same-claim", ...tellComparison(comparison) }),
  ];
}

function decideContrary(comparison: ClaimComparison, situation: Situation): ClaimRelation[] {
  const { left, right } = comparison;
  const rule = "contrary-claim";
  if (!isOfOneTime(comparison, situation, ONE_TIME)) return [];
  if (left.isNegated === right.isNegated) return [contradict(rule, comparison)];
  const startsFrom = left.isNegated ? "left" : "right";
  return [buildRelation({ type: "DENIES", startsFrom, rule, ...tellComparison(comparison) })];
}

/** Whether both are of one time, or may be, as nobody knows it, and much is told alike, or all of one place. */
function isOfOneTime(comparison: ClaimComparison, situation: Situation, most: number): boolean {
  const { words, names, strangeOfBoth, places, left } = comparison;
  const isOfOnePlace = places === "same" && left.places.length > 0 && strangeOfBoth === 0;
  const mayBe = isOfOnePlace || (words.length >= LEAST_EVIDENCE && names.length > 0);
  return isNearInTime(comparison, situation, most) ?? mayBe;
}

/** Whether two agree by more than a story and few words, unless these are all that is told. */
function isEnough({ weight, names, amounts, isSameDay, strangeWords }: ClaimComparison): boolean {
  const told = weight + names.length + (amounts === null ? 0 : 1) + (isSameDay ? 1 : 0);
  return told >= LEAST_EVIDENCE || strangeWords === 0;
}

/** Whether both tell what is so, or both what will be, and neither of himself alone: "I was there". */
function areOfOneMind({ left, right }: ClaimComparison): boolean {
  if (!areAsSure(left, right)) return false;
  if (left.isOfSpeaker && right.isOfSpeaker) return false;
  return !isOfHimself(left, right) && !isOfHimself(right, left);
}

/** Words without a verb, "the cost at $40 million", tell of any time. */
function areAsSure(left: Claim, right: Claim): boolean {
  const isSaid = [left, right].every(
    ({ modality }) => modality === "FACT" || modality === "FUTURE",
  );
  return isSaid && (left.modality === right.modality || left.isWhole || right.isWhole);
}

/** Whether one tells what he did or is, and the other does not speak of him. */
function isOfHimself({ isOfSpeaker, doer }: Claim, other: Claim): boolean {
  if (!isOfSpeaker || doer.length === 0) return false;
  const named = new Set([...other.doer, ...other.doerMayBe, ...other.partner, ...other.soft]);
  return !doer.some((key) => named.has(key) || other.keys.some((each) => each.key === key));
}

/** Whether enough is told alike, and nothing in each that the other has not. */
function isOnOneThing(comparison: ClaimComparison): boolean {
  const { stands, left, right, words, weight, names, amounts, strange } = comparison;
  if (!comparison.isOnePredicate || (strange > 0 && !DIFFERING.has(stands))) return false;
  // Who denies it may say more besides, but then much must be told alike.
  const isMoreTold = stands === "contrary" && isMoreThanDenied(comparison);
  if (isMoreTold && words.length + (comparison.isMeant ? 1 : 0) < LEAST_EVIDENCE) return false;
  if (stands === "other doer" && !(left.isDefinite && right.isDefinite)) return false;
  const around = (amounts === null ? 0 : 1) + (comparison.isSameDay ? 1 : 0) + 1;
  const longer = Math.max(left.keys.length, right.keys.length);
  return (
    (words.length >= LEAST_WORDS || isAllTold(comparison)) &&
    weight >= findLeastWeight(comparison) &&
    weight + names.length + around >= findLeastEvidence(comparison) &&
    words.length + names.length >= LEAST_OF_LONGER * longer
  );
}

/** Whether either says something of its own: "this is a key part of reform" against "it is no reform". */
function isMoreThanDenied({
  left,
  right,
  isSamePredicate,
  strangeOfBoth,
}: ClaimComparison): boolean {
  const untold = [left, right].filter(({ predicate }) => predicate === null);
  const isOneUntold = untold.length === 1 && !untold[0]!.isWhole;
  return !isSamePredicate || (isOneUntold && strangeOfBoth > 0);
}

/** Of these what the claims do not share is what they differ in. */
const DIFFERING: ReadonlySet<ClaimComparison["stands"]> = new Set([
  "other doer",
  "other holder",
  "other share",
  "other place",
]);

/** Whether one word with a name is all that is told: "Okoye resigned". */
function isAllTold(comparison: ClaimComparison): boolean {
  const { stands, words, names, strangeOfBoth, isSameDay } = comparison;
  if (stands === "other share") return true;
  if (stands === "other holder") return names.length > 0;
  const isAll = strangeOfBoth === 0 || isSameDay || isDeniedByDoer(comparison);
  return words.length === 1 && names.length > 0 && isAll;
}

/** Whether who is said to have done it denies that, and tells nothing that the other does not. */
function isDeniedByDoer({ stands, left, right }: ClaimComparison): boolean {
  const [said, denied] = left.isNegated ? [right, left] : [left, right];
  return stands === "contrary" && denied.isOwnDenial && denied.keys.length <= said.keys.length;
}

function findLeastWeight(comparison: ClaimComparison): number {
  if (comparison.stands === "same") return LEAST_WEIGHT;
  return isDeniedByDoer(comparison) ? WEIGHT_OF_DENIAL : 1;
}

function findLeastEvidence(comparison: ClaimComparison): number {
  const { stands, left, right, strangeOfBoth } = comparison;
  if (stands === "other place" || stands === "other time") return EVIDENCE_OF_ONCE;
  // Nothing else is told: "the strike is legal", "it is unlawful".
  if (stands === "contrary" && strangeOfBoth === 0) return EVIDENCE_OF_ALL;
  if (isDeniedByDoer(comparison)) return EVIDENCE_OF_ALL;
  const isUnique = left.isUnique && right.isUnique;
  return stands === "other doer" && !isUnique ? EVIDENCE_OF_DEED : LEAST_EVIDENCE;
}
