import type { ClaimedContent } from "../claim.ts";
import { buildRelation, type ClaimRelation } from "../claim-relation.ts";
import { getWords } from "../compared-claims.ts";
import { quote } from "./quote.ts";

/** Words of a content that are compared: time must not grow with the square of its length. */
const MOST_WORDS = 300;
/** Words in a row that are hardly said twice by chance. */
const LEAST_RUN = 6;
/** Of the shorter content, the part that such a run makes. */
const LEAST_OF_SHORTER = 0.5;
/** Words in a row that are all of a content. */
const LEAST_WHOLE = 4;
/** Words in a row that tell enough, though everybody uses each. */
const SURE_RUN = 9;

/** Whether one speaker has the same words in a row in two contents, or words in marks that stand in the other too. */
export function findToldAgain(
  a: ClaimedContent,
  b: ClaimedContent,
  isSameArticle: boolean,
): ClaimRelation | null {
  const run = findLongestRun(a.words.slice(0, MOST_WORDS), b.words.slice(0, MOST_WORDS));
  const parts = [
    { part: "WORDS", left: getWords({ claimed: a }), right: getWords({ claimed: b }) },
  ] as const;
  const [{ left, right }] = parts;
  if (isTelling(run, a, b, isSameArticle)) {
    const reason = `The same words stand in a row in both: ${quote(left)} and ${quote(right)}.`;
    return buildRelation({ type: "REPEATS", rule: "same-run", reason, parts });
  }
  const isMarked = isSameArticle && (standsInMarks(a, b) || standsInMarks(b, a));
  if (!isMarked) return null;
  const reason = `What one has in quotation marks stands in the other: ${quote(left)} and ${quote(right)}.`;
  return buildRelation({ type: "REPEATS", rule: "same-marked", reason, parts });
}

function isTelling(
  run: Run,
  a: ClaimedContent,
  b: ClaimedContent,
  isSameArticle: boolean,
): boolean {
  const shorter = Math.min(a.words.length, b.words.length);
  const isLong = run.length >= LEAST_RUN && run.length >= LEAST_OF_SHORTER * shorter;
  const isWhole = run.length >= LEAST_WHOLE && run.length === shorter;
  if (isLong || isWhole) {
    return run.length >= SURE_RUN || countMeaning(a, run) >= 2 || (isWhole && isSameArticle);
  }
  return false;
}

interface Run {
  readonly start: number;
  readonly length: number;
}

function findLongestRun(a: readonly string[], b: readonly string[]): Run {
  let best: Run = { start: 0, length: 0 };
  let before = new Map<number, number>();
  const places = new Map<string, number[]>();
  b.forEach((word, index) => {
    const at = places.get(word);
    if (at === undefined) places.set(word, [index]);
    else at.push(index);
  });
  a.forEach((word, index) => {
    const now = new Map<number, number>();
    for (const at of places.get(word) ?? []) {
      const length = (before.get(at - 1) ?? 0) + 1;
      now.set(at, length);
      if (length > best.length) best = { start: index - length + 1, length };
    }
    before = now;
  });
  return best;
}

function countMeaning({ small }: ClaimedContent, { start, length }: Run): number {
  const without = small.filter((index) => index >= start && index < start + length).length;
  return length - without;
}

/** Whether words in marks of one stand in a row in the other. */
function standsInMarks(a: ClaimedContent, b: ClaimedContent): boolean {
  for (const [first, end] of a.marked) {
    // All of it: "a long sentence in marks" is no fragment.
    if (end - first === a.words.length && a.words.length > 8) continue;
    const told = a.words.slice(first, end).filter((_, at) => !a.small.includes(first + at));
    if (told.length === 0 || (told.length === 1 && !standsOut(a, first, end))) continue;
    const other = b.words.filter((_, at) => !b.small.includes(at));
    const isThere = other.some((_, at) => told.every((word, index) => other[at + index] === word));
    if (isThere && isMostShared(a, b)) return true;
  }
  return false;
}

/** Of the words of the shorter, the part that stands in the other too. */
const MOST_SHARED = 0.5;

function isMostShared(a: ClaimedContent, b: ClaimedContent): boolean {
  const [one, other] = [listMeaning(a), listMeaning(b)];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared >= MOST_SHARED * Math.min(one.size, other.size);
}

function listMeaning({ words, small }: ClaimedContent): Set<string> {
  return new Set(words.filter((_, at) => !small.includes(at)));
}

/** Whether the one word in marks that carries meaning is a rare one, and not all that is told. */
function standsOut({ words, small, common }: ClaimedContent, first: number, end: number): boolean {
  if (end - first === words.length) return false;
  for (let at = first; at < end; at++) if (!small.includes(at) && !common.includes(at)) return true;
  return false;
}
