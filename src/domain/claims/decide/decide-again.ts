import type { Mode } from "../../statements/mode.ts";
import type { Claim } from "../claim.ts";
import { buildRelation, type ClaimRelation } from "../claim-relation.ts";
import type { ClaimComparison } from "../compare/compare-claims.ts";
import type { ComparedClaims } from "../compared-claims.ts";
import type { Situation } from "./situation.ts";
import { tellComparison } from "./told-comparison.ts";

/** Words of meaning, no names, that two tellings of one saying share. */
const LEAST_WORDS = 2;
/** What these must tell, where words that everybody uses count less. */
const LEAST_WEIGHT = 1.5;
/** What must speak for it in all: words, names, numbers, and that both stand in one article. */
const LEAST_EVIDENCE = 3;
/** Of the keys of the shorter claim, the part that both share. */
const PART_IN_ARTICLE = 0.5;
const PART_ELSEWHERE = 0.8;
/** Of those of the longer one: a long content has a few words of any other. */
const LEAST_OF_LONGER = 0.25;
const LEAST_OF_LONGER_ELSEWHERE = 0.4;

/** Whether a claim of one speaker tells again what another of his tells. */
export function decideAgain(
  comparison: ClaimComparison,
  a: ComparedClaims,
  b: ComparedClaims,
  situation: Situation,
): ClaimRelation[] {
  const { left, right, words, weight, names, amounts, isOnePredicate } = comparison;
  // A headline tells shortly, and in other words, what stands below.
  const isByHeadline = situation.isSameArticle && a.claimed.isHeadline !== b.claimed.isHeadline;
  if (!areAsSure(comparison, [a.mode, b.mode], isByHeadline)) return [];
  if (!isOnePredicate && !isByHeadline) return [];
  const own = new Set([...a.claimed.speaker, ...b.claimed.speaker]);
  const others = names.filter((name) => !own.has(name)).length;
  const told = words.length + others;
  // "It will cost us 3 million": the measure tells as much as a word.
  const measured = amounts !== null && amounts[0].unit !== "" ? 1 : 0;
  const areWords = words.length + measured >= LEAST_WORDS && weight + measured >= LEAST_WEIGHT;
  if (!areWords && !isAllInShort(comparison, situation, others)) return [];
  if (!isPartOfBoth(told, comparison, situation, isByHeadline)) return [];
  const longer = Math.max(left.keys.length, right.keys.length);
  const wholes = [a, b].map(countKeys);
  // The speaker's own words in two ways are two sayings, unless most of them are the same.
  if (isAllMarked(a) && isAllMarked(b) && told < PART_IN_ARTICLE * Math.max(...wholes)) return [];
  if (!isEnough(comparison, situation, told, longer, isByHeadline)) return [];
  const around = (amounts === null ? 0 : 1) + (situation.isSameArticle ? 1 : 0);
  const evidence = weight + others + around;
  const isMost = evidence >= PART_IN_ARTICLE * Math.min(...wholes);
  return evidence >= LEAST_EVIDENCE || isMost
    ? [buildRelation({ type: "REPEATS", rule: "same-claim", ...tellComparison(comparison) })]
    : [];
}

/** Whether a rare word and a name are all that one tells, and half of the other: "posed a dilemma for Putin". */
function isAllInShort(
  { left, right, words, weight }: ClaimComparison,
  { speakers, isSameArticle }: Situation,
  others: number,
): boolean {
  const sizes = [left.keys.length, right.keys.length];
  const told = words.length + others;
  return (
    isSameArticle &&
    speakers === "same" &&
    weight >= 1 &&
    others > 0 &&
    told === Math.min(...sizes) &&
    told >= PART_IN_ARTICLE * Math.max(...sizes)
  );
}

/** Whether what is told alike is much of the shorter claim, and something of the longer. */
function isPartOfBoth(
  told: number,
  { left, right, amounts }: ClaimComparison,
  situation: Situation,
  isByHeadline: boolean,
): boolean {
  const [shorter, longer] = [left.keys.length, right.keys.length].toSorted((a, b) => a - b);
  // The same number of the same things stands for much.
  const isAside = left.isAside || right.isAside;
  const isSure = !isAside && (isByHeadline || amounts !== null);
  const part = isSure ? PART_IN_ARTICLE : findLeastPart(left, right, situation);
  const least = situation.isSameArticle ? LEAST_OF_LONGER : LEAST_OF_LONGER_ELSEWHERE;
  return told >= part * shorter! && told >= least * longer!;
}

/** Whether enough is told alike: two words only where they are most of what either tells. */
function isEnough(
  { words, amounts, strange }: ClaimComparison,
  { speakers, isSameArticle }: Situation,
  told: number,
  longer: number,
  isByHeadline: boolean,
): boolean {
  if (words.length >= LEAST_EVIDENCE || amounts !== null) return true;
  if (isByHeadline) return told > words.length || strange === 0;
  const part = speakers === "same" && isSameArticle ? PART_IN_ARTICLE : PART_ELSEWHERE;
  return told >= part * longer;
}

/** Whether both tell it as a fact, as to come, or as open; a headline says "stays" of what will stay. */
function areAsSure(
  { left, right }: ClaimComparison,
  modes: readonly Mode[],
  isByHeadline: boolean,
): boolean {
  const modalities = [left.modality, right.modality];
  // "vowed to close it", "I will close it"; "urged them to reject it", "they should reject it"
  if (modes.includes("PROMISED") && modalities.includes("FUTURE")) return true;
  if (modes.includes("DEMANDED") && modalities.includes("OPINION")) return true;
  if (!isByHeadline) return left.modality === right.modality;
  return (left.modality === "OPEN") === (right.modality === "OPEN");
}

function findLeastPart(left: Claim, right: Claim, { isSameArticle, speakers }: Situation): number {
  const areClauses = !left.isWhole && !right.isWhole && !left.isAside && !right.isAside;
  return isSameArticle && areClauses && speakers === "same" ? PART_IN_ARTICLE : PART_ELSEWHERE;
}

/** How many keys all of a content has. */
function countKeys({ claimed: { claims } }: ComparedClaims): number {
  return claims.at(-1)!.keys.length;
}

/** Whether the speaker's own words are all that is told. */
function isAllMarked({ claimed: { marked, words } }: ComparedClaims): boolean {
  return marked.reduce((sum, [first, end]) => sum + end - first, 0) === words.length;
}
