import type { ClaimedContent } from "./claim.ts";

/** By what two contents of one speaker are told to be the same words. */
export interface ToldAgain {
  readonly rule: "same-run" | "same-marked";
  readonly words: string;
}

/** Words in a row that are hardly said twice by chance. */
const LEAST_RUN = 6;
/** Of the shorter content, the part that such a run makes. */
const MOST_OF_SHORT = 0.4;

/** Whether two contents have the same words in a row, or words in marks that stand in the other too. */
export function isToldAgain(
  a: ClaimedContent,
  b: ClaimedContent,
  isSameArticle: boolean,
): ToldAgain | null {
  const run = findLongestRun(a.words, b.words);
  const shorter = Math.min(a.words.length, b.words.length);
  const isLong = run.length >= LEAST_RUN && run.length >= MOST_OF_SHORT * shorter;
  const meaning = countMeaning(a, run);
  if (isLong && meaning >= 2) return { rule: "same-run", words: show(a, run) };
  if (isLong === false && run.length === shorter && meaning >= 2 && run.length >= 3)
    return { rule: "same-run", words: show(a, run) };
  if (!isSameArticle) return null;
  return findMarked(a, b) ?? findMarked(b, a);
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

function show({ words }: ClaimedContent, { start, length }: Run): string {
  return words.slice(start, start + length).join(" ");
}

/** Words in marks of one that stand in a row in the other. */
function findMarked(a: ClaimedContent, b: ClaimedContent): ToldAgain | null {
  for (const [first, end] of a.marked) {
    // All of it: "a long sentence in marks" is no fragment.
    if (end - first === a.words.length && a.words.length > 8) continue;
    const told = a.words.slice(first, end).filter((_, at) => !a.small.includes(first + at));
    if (told.length === 0) continue;
    const other = b.words.filter((_, at) => !b.small.includes(at));
    const isThere = other.some((_, at) => told.every((word, index) => other[at + index] === word));
    if (isThere && isMostShared(a, b)) return { rule: "same-marked", words: told.join(" ") };
  }
  return null;
}

/** Of the words of the shorter, the part that stands in the other too. */
const MOST_SHARED = 0.5;

function isMostShared(a: ClaimedContent, b: ClaimedContent): boolean {
  const [one, other] = [listMeaning(a), listMeaning(b)];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared >= 2 && shared >= MOST_SHARED * Math.min(one.size, other.size);
}

function listMeaning({ words, small }: ClaimedContent): Set<string> {
  return new Set(words.filter((_, at) => !small.includes(at)));
}
