import { opponentOf, type Exclusion, type Stance } from "./assertion.ts";
import { compareAmounts } from "./compare-amounts.ts";
import { RELATIONS, type ComparedQuotation, type Relation } from "./relation.ts";
import { overlaps } from "../text/span.ts";

/**
 * How two statements stand to each other, from the quotations that back them; `null` where nothing
 * is sure enough to be said.
 *
 * It depends on the two alone, so that relations are the same in whichever order articles come.
 * Words are compared within one article; across articles only sides taken on a topic at a place are,
 * since many things are said in the same words of different events.
 */
export function findRelation(
  left: readonly ComparedQuotation[],
  right: readonly ComparedQuotation[],
): Relation | null {
  const relations: Relation[] = [];
  for (const a of sortById(left)) {
    for (const b of sortById(right)) {
      if (a.speakerId === null || b.speakerId === null) continue;
      // Who contradicts himself, or reports what he then repeats, needs another word.
      if (a.speakerId === b.speakerId || isReport(a, b)) continue;
      const relation = compareStances(a, b) ?? compareInArticle(a, b);
      if (relation !== null) relations.push(relation);
    }
  }
  const ofEachType = Object.keys(RELATIONS).map((type) =>
    relations.find((relation) => relation.type === type),
  );
  return ofEachType.find((relation) => relation !== undefined) ?? null;
}

function sortById(quotations: readonly ComparedQuotation[]): ComparedQuotation[] {
  return quotations.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** One quotation inside the words of the other. */
function isReport(a: ComparedQuotation, b: ComparedQuotation): boolean {
  return a.articleId === b.articleId && overlaps(a, b);
}

/** Days within which two statements are of one time: fronts move. */
const SAME_TIME_DAYS = 7;
const DAY_MS = 86_400_000;

/** Paragraphs within which words without a place may be about that of others. */
const NEIGHBORHOOD = 2;

function compareStances(a: ComparedQuotation, b: ComparedQuotation): Relation | null {
  let undetermined: Relation | null = null;
  for (const left of a.assertion.stances) {
    for (const right of b.assertion.stances) {
      if (left.topic !== right.topic || left.matter.join() !== right.matter.join()) continue;
      const exclusion = findExclusion(left, right, a, b);
      if (exclusion === null && !isSaidAlike(left, right, a, b)) continue;
      const place = comparePlaces(left, right, a, b);
      const time = compareTimes(a, b);
      if (place === "other" || time === "other") continue;
      if (place === "same" && time === "same") return relate(left, right, exclusion);
      if (exclusion === null) continue;
      const unknown = [
        ...(time === "same" ? [] : ["time"]),
        ...(place === "same" ? [] : ["place"]),
      ];
      undetermined = {
        type: "UNDETERMINED",
        rule: "opposite-sides",
        reason: `${unknown.join(" and ")} unknown`,
      };
    }
  }
  return undetermined;
}

function relate(left: Stance, right: Stance, exclusion: Exclusion | null): Relation {
  const of = left.places.length > 0 ? `${left.topic} at one place` : left.topic;
  const words = `“${left.text}” and “${right.text}”`;
  if (exclusion === null) {
    return { type: "CORROBORATES", rule: "same-side", reason: `The same side on ${of}: ${words}` };
  }
  return {
    type: "CONTRADICTS",
    rule: "opposite-sides",
    reason: `${EXCLUDING[exclusion]} on ${of}: ${words}`,
  };
}

const EXCLUDING = {
  "one party on both sides": "Opposite sides",
  "two parties on opposite sides": "Opposite sides",
  "two parties on the first side": "Two parties on one side",
} as const satisfies Record<Exclusion, string>;

/** Why two sides cannot both be true; `null` where they can. */
function findExclusion(
  left: Stance,
  right: Stance,
  a: ComparedQuotation,
  b: ComparedQuotation,
): Exclusion | null {
  const { exclusions } = left;
  const isKnown = left.party !== null && right.party !== null;
  const isOne = isKnown && isOneParty(left, right, a, b);
  const isTwo = isKnown && !isOne;
  const isOpposite = left.side !== right.side;
  // Where only one can win, who is not named may be another than who is.
  const mayBeOne = exclusions.includes("two parties on the first side")
    ? left.party === right.party
    : !isKnown;
  // "They have won" may mean others than who says so.
  const isOfOthers = left.party !== a.speakerId && right.party !== b.speakerId;
  const holds = {
    "one party on both sides": isOpposite && (isOne || mayBeOne),
    "two parties on opposite sides": isOpposite && isTwo,
    "two parties on the first side": !isOpposite && left.side === "FIRST" && isTwo && isOfOthers,
  } satisfies Record<Exclusion, boolean>;
  return exclusions.find((exclusion) => holds[exclusion]) ?? null;
}

/** Whether both say the same of one party, or of one matter that has none; in other numbers it is another thing. */
function isSaidAlike(
  left: Stance,
  right: Stance,
  a: ComparedQuotation,
  b: ComparedQuotation,
): boolean {
  if (left.side !== right.side) return false;
  const hasNone = left.party === null && right.party === null && left.matter.length > 0;
  if (!hasNone && !isOneParty(left, right, a, b)) return false;
  const [numbers, others] = [a.assertion.numbers, b.assertion.numbers];
  return (
    numbers.length === 0 || others.length === 0 || numbers.some((number) => others.includes(number))
  );
}

/** Whether both speak of the same party: by name, or one of his enemy and the other of his own. */
function isOneParty(
  left: Stance,
  right: Stance,
  a: ComparedQuotation,
  b: ComparedQuotation,
): boolean {
  if (left.party === null || right.party === null) return false;
  return (
    left.party === right.party ||
    (left.party === opponentOf(a.speakerId!) && right.party === b.speakerId) ||
    (right.party === opponentOf(b.speakerId!) && left.party === a.speakerId)
  );
}

type Comparison = "same" | "unknown" | "other";

function comparePlaces(
  left: Stance,
  right: Stance,
  a: ComparedQuotation,
  b: ComparedQuotation,
): Comparison {
  const [leftPlace] = left.places;
  const [rightPlace] = right.places;
  if (leftPlace === undefined && rightPlace === undefined && !left.needsPlace) {
    return a.articleId === b.articleId ? "same" : "other";
  }
  if (leftPlace === undefined || rightPlace === undefined) {
    const isNear = Math.abs(a.assertion.paragraph - b.assertion.paragraph) <= NEIGHBORHOOD;
    return a.articleId === b.articleId && isNear ? "unknown" : "other";
  }
  return left.places.includes(rightPlace) || right.places.includes(leftPlace) ? "same" : "other";
}

function compareTimes(a: ComparedQuotation, b: ComparedQuotation): Comparison {
  if (a.articleId === b.articleId) return "same";
  if (a.day === null || b.day === null) return "unknown";
  const days = Math.abs(Date.parse(a.day) - Date.parse(b.day)) / DAY_MS;
  return days <= SAME_TIME_DAYS ? "same" : "other";
}

function compareInArticle(a: ComparedQuotation, b: ComparedQuotation): Relation | null {
  if (a.articleId !== b.articleId || a.assertion.isPossible || b.assertion.isPossible) return null;
  return compareAmounts(a, b) ?? compareWords(a, b);
}

const FEWEST_SHARED_WORDS = 3;
/** Of all words of both, the part that is shared when they say the same. */
const SAME_WORDS = 0.6;

/** The same words, of the same names and numbers, told by one and told or denied by another. */
function compareWords(
  { assertion: a, isNamed }: ComparedQuotation,
  { assertion: b, isNamed: isOtherNamed }: ComparedQuotation,
): Relation | null {
  const shared = a.words.filter((word) => b.words.includes(word));
  const all = a.words.length + b.words.length - shared.length;
  if (shared.length < FEWEST_SHARED_WORDS || shared.length < SAME_WORDS * all) return null;
  if (!isWithin(a.names, b.names) && !isWithin(b.names, a.names)) return null;
  if (a.numbers.join() !== b.numbers.join()) return null;
  // "The nominee said the same": nobody confirms himself.
  if (a.isDenied === b.isDenied && !(isNamed && isOtherNamed)) return null;
  const words = `“${shared.join("”, “")}”`;
  return a.isDenied === b.isDenied
    ? { type: "CORROBORATES", rule: "same-words", reason: `Both tell of ${words}` }
    : {
        type: "CONTRADICTS",
        rule: "denied-words",
        reason: `One denies what the other tells: ${words}`,
      };
}

function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  return part.every((item) => whole.includes(item));
}
