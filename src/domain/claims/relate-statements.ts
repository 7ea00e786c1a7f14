import type { Claim, ClaimedContent } from "./claim.ts";
import { compareClaims, type ClaimComparison } from "./compare-claims.ts";
import { isToldAgain } from "./told-again.ts";
import { mayBeOneAct, type Mode } from "../statements/mode.ts";
import { overlaps } from "../text/span.ts";

/** A quotation as far as it is compared with those of other statements. */
export interface ComparedClaims {
  readonly id: string;
  readonly speakerId: string | null;
  readonly isNamed: boolean;
  readonly articleId: string;
  /** The day of saying, else that of the article; `null` while neither is known. */
  readonly day: string | null;
  readonly start: number;
  readonly end: number;
  readonly mode: Mode;
  readonly claimed: ClaimedContent;
}

export interface ClaimRelation {
  readonly type: "REPEATS" | "CORROBORATES" | "CONTRADICTS" | "DENIES" | "UNDETERMINED";
  readonly rule: string;
  readonly reason: string;
}

/** How two statements stand to each other, from the quotations that back them; `null` where nothing is sure enough. */
export function findRelation(
  left: readonly ComparedClaims[],
  right: readonly ComparedClaims[],
): ClaimRelation | null {
  const found: ClaimRelation[] = [];
  for (const a of sortById(left)) {
    for (const b of sortById(right)) {
      if (a.articleId === b.articleId && overlaps(a, b)) continue;
      const relation = relate(a, b);
      if (relation !== null) found.push(relation);
    }
  }
  for (const type of [
    "DENIES",
    "CONTRADICTS",
    "REPEATS",
    "CORROBORATES",
    "UNDETERMINED",
  ] as const) {
    const relation = found.find((each) => each.type === type);
    if (relation !== undefined) return relation;
  }
  return null;
}

function sortById(quotations: readonly ComparedClaims[]): ComparedClaims[] {
  return quotations.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

interface Situation {
  readonly isSameArticle: boolean;
  readonly isSameSpeaker: boolean;
  /** Days between the two; `null` where one is unknown. */
  readonly days: number | null;
  readonly isOneStory: boolean;
}

const DAY_MS = 86_400_000;

function readSituation(a: ComparedClaims, b: ComparedClaims): Situation {
  const isSameArticle = a.articleId === b.articleId;
  const days =
    a.day === null || b.day === null
      ? isSameArticle
        ? 0
        : null
      : Math.abs(Date.parse(a.day) - Date.parse(b.day)) / DAY_MS;
  return {
    isSameArticle,
    isSameSpeaker: isSameSpeaker(a, b),
    days,
    isOneStory: isSameArticle || a.claimed.setting.some((key) => b.claimed.setting.includes(key)),
  };
}

/** The same entity, or in one article one that is named with some of the words that name the other. */
function isSameSpeaker(a: ComparedClaims, b: ComparedClaims): boolean {
  if (a.speakerId !== null && a.speakerId === b.speakerId) return true;
  const [one, other] = [a.claimed.speaker, b.claimed.speaker];
  if (a.articleId !== b.articleId || one.length === 0 || other.length === 0) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.every((key) => long.includes(key));
}

function relate(a: ComparedClaims, b: ComparedClaims): ClaimRelation | null {
  const situation = readSituation(a, b);
  const judged = situation.isSameSpeaker
    ? null
    : (relateJudged(a, b, situation) ?? relateJudged(b, a, situation));
  if (judged !== null) return judged;
  let best: ClaimRelation | null = null;
  for (const left of a.claimed.claims) {
    for (const right of b.claimed.claims) {
      const comparison = compareClaims(left, right);
      if (comparison === null) continue;
      const relation = decide(comparison, situation, a, b);
      if (
        relation !== null &&
        (best === null || ORDER.indexOf(relation.type) < ORDER.indexOf(best.type))
      )
        best = relation;
    }
  }
  if (best === null || best.type === "UNDETERMINED" || best.type === "CORROBORATES") {
    if (situation.isSameSpeaker && mayBeOneAct(a.mode, b.mode)) {
      const told = isToldAgain(a.claimed, b.claimed, situation.isSameArticle);
      if (told !== null) return { type: "REPEATS", rule: told.rule, reason: told.words };
    }
  }
  return best;
}

const ORDER: readonly ClaimRelation["type"][] = [
  "DENIES",
  "CONTRADICTS",
  "REPEATS",
  "CORROBORATES",
  "UNDETERMINED",
];

/** How much both must have in common, in one article and in two. */
const LEAST_IN_ARTICLE = 2;
const LEAST_ACROSS = 3;
/** Days within which what is said of the present is of one time. */
const ONE_TIME = 1;
const NEAR_TIME = 7;
/** Of one deed that two have done this must be told alike. */
const LEAST_OF_DEED = 3;

function decide(
  comparison: ClaimComparison,
  situation: Situation,
  a: ComparedClaims,
  b: ComparedClaims,
): ClaimRelation | null {
  const { left, right } = comparison;
  const own = situation.isSameSpeaker ? [...a.claimed.speaker, ...b.claimed.speaker] : [];
  const told2 = comparison.evidence.filter((key) => !own.includes(key));
  const { isSameArticle, isOneStory } = situation;
  if (!isOneStory && !told2.some((key) => key.startsWith("n:"))) return null;
  const around = isSameArticle || !isOneStory ? [] : ["one story"];
  const evidence = [...told2, ...around];
  if (evidence.length < (isSameArticle ? LEAST_IN_ARTICLE : LEAST_ACROSS)) return null;
  if (
    (left.isWhole && a.claimed.claims.length > 1) ||
    (right.isWhole && b.claimed.claims.length > 1)
  ) {
    if (!situation.isSameSpeaker) return null;
  }
  const told = `“${left.text}” and “${right.text}”`;
  if (situation.isSameSpeaker) {
    const isAgain =
      comparison.stands === "same" &&
      mayBeOneAct(a.mode, b.mode) &&
      (left.modality === "OPEN") === (right.modality === "OPEN") &&
      isCovered(evidence.length, comparison.strange);
    return isAgain ? { type: "REPEATS", rule: "same-claim", reason: told } : null;
  }
  return decideBetweenTwo(comparison, evidence, situation, told);
}

function decideBetweenTwo(
  { stands, strange, isOnePredicate, left, right, amounts }: ClaimComparison,
  evidence: readonly string[],
  { days }: Situation,
  told: string,
): ClaimRelation | null {
  const areBoth = (modality: Claim["modality"]): boolean =>
    left.modality === modality && right.modality === modality;
  if (!areBoth("FACT") && !areBoth("FUTURE")) return null;
  if (!isOnePredicate) return null;
  const isDated = left.on !== null && right.on !== null;
  switch (stands) {
    case "same": {
      if (strange > 0 || evidence.length < LEAST_ACROSS) return null;
      if (!isDated && amounts === null && days !== null && days > NEAR_TIME) return null;
      return { type: "CORROBORATES", rule: "same-claim", reason: told };
    }
    case "contrary": {
      if (strange > 0) return null;
      if (!isDated && days === null)
        return { type: "UNDETERMINED", rule: "contrary-claim", reason: "time unknown" };
      if (!isDated && days! > ONE_TIME) return null;
      const isDenial = left.isNegated !== right.isNegated;
      return { type: isDenial ? "DENIES" : "CONTRADICTS", rule: "contrary-claim", reason: told };
    }
    case "other number": {
      if (left.isSoFar !== right.isSoFar) return null;
      if (!isDated && (days === null || days > 0)) return null;
      const [one, other] = amounts!;
      return {
        type: "CONTRADICTS",
        rule: "other-number",
        reason: `${one.text} and ${other.text}: ${told}`,
      };
    }
    case "other share":
      return { type: "CONTRADICTS", rule: "other-share", reason: told };
    case "other sides":
      return { type: "CONTRADICTS", rule: "other-sides", reason: told };
    case "other place":
      return { type: "CONTRADICTS", rule: "other-place", reason: told };
    case "other time":
      return { type: "CONTRADICTS", rule: "other-time", reason: told };
    case "other doer":
      return evidence.length >= LEAST_OF_DEED
        ? { type: "CONTRADICTS", rule: "other-doer", reason: told }
        : null;
  }
}

function isCovered(shared: number, strange: number): boolean {
  return strange === 0 || shared >= 3 * strange;
}

/** Whether one says of the other's words that they are false, or true. */
function relateJudged(
  judge: ComparedClaims,
  other: ComparedClaims,
  { isSameArticle }: Situation,
): ClaimRelation | null {
  const { judged } = judge.claimed;
  if (judged === null) return null;
  const isWhose =
    judged.whose.length > 0 &&
    judged.whose.some((key) =>
      other.claimed.speaker.includes(key.startsWith("n:") ? key : `n:${key}`),
    );
  const told = new Set(
    other.claimed.claims.flatMap(({ keys, soft }) => [...keys.map(({ key }) => key), ...soft]),
  );
  const shared = judged.about.filter((key) => told.has(key));
  if (!(isWhose && (judged.about.length === 0 || shared.length > 0)) && shared.length < 3)
    return null;
  return {
    type: judged.isRejected ? "DENIES" : "CORROBORATES",
    rule: "judged-words",
    reason: shared.join(", "),
  };
}
