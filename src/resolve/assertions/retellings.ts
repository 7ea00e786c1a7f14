import { groupBy } from "../../domain/group-by.ts";
import type { Assertion } from "../../domain/statements/assertion.ts";
import { mayBeOneAct } from "../../domain/statements/mode.ts";
import type { Quotation } from "../../domain/statements/quotation.ts";
import { splitWords } from "../../domain/text/split-words.ts";
import { overlaps } from "../../domain/text/span.ts";

/** Words of meaning that a short telling must share with a longer one to be the same. */
const FEWEST_SHARED_WORDS = 3;

/**
 * Gives quotations of one article that tell the same saying in other words one key.
 *
 * A speaker's words are the same where the shorter telling says nothing that the longer does not:
 * its words of meaning, names and numbers all stand in the other, both deny and both leave open the
 * same, and neither was denied or left unsaid alone. Few words join only where they are all, and a name is shared; numbers alone join nothing.
 * The telling with the most words gives the key, since copies of the article carry it, too.
 */
export function joinRetellings(quotations: readonly Quotation[]): Quotation[] {
  const groups = quotations.map((_, index) => index);
  const find = (index: number): number => (groups[index] === index ? index : find(groups[index]!));
  for (const indices of listBySpeaker(quotations)) {
    for (const [position, later] of indices.entries()) {
      // Tellings of one saying stand near each other in the order of a speaker's quotations.
      for (const earlier of indices.slice(Math.max(0, position - MOST_COMPARED), position)) {
        if (isRetold(quotations[earlier]!, quotations[later]!)) groups[find(later)] = find(earlier);
      }
    }
  }
  const longest = new Map<number, Quotation>();
  quotations.forEach((quotation, index) => {
    const best = longest.get(find(index));
    if (best === undefined || countWords(quotation) > countWords(best)) {
      longest.set(find(index), quotation);
    }
  });
  return quotations.map((quotation, index) => ({
    ...quotation,
    statementKey: longest.get(find(index))!.statementKey,
  }));
}

const MOST_COMPARED = 50;

/** The indices of each speaker's quotations. */
function listBySpeaker(quotations: readonly Quotation[]): Iterable<readonly number[]> {
  const spoken = quotations.flatMap(({ speaker }, index) =>
    speaker === null ? [] : [{ index, speakerId: speaker.id }],
  );
  const bySpeaker = groupBy(spoken, ({ speakerId }) => [speakerId]);
  return Array.from(bySpeaker.values(), (group) => group.map(({ index }) => index));
}

function countWords({ content }: Quotation): number {
  return content.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
}

function isRetold(a: Quotation, b: Quotation): boolean {
  if (!mayBeOneAct(a.mode, b.mode)) return false;
  if (a.content.some((span) => b.content.some((other) => overlaps(span, other)))) return false;
  if (a.saidOn !== null && b.saidOn !== null && a.saidOn.from !== b.saidOn.from) return false;
  const [short, long] =
    a.assertion.words.length <= b.assertion.words.length
      ? [a.assertion, b.assertion]
      : [b.assertion, a.assertion];
  if (short.isDenied !== long.isDenied || short.isPossible !== long.isPossible) return false;
  if (short.numbers.join() !== long.numbers.join()) return false;
  if (!isSameInShort(short, long) && !isPartOf(short, long)) return false;
  // The speaker's own words in two ways are two sayings, however alike.
  return a.kind !== "DIRECT" || b.kind !== "DIRECT" || isWithinWords(a, b);
}

/** "posed a dilemma for Putin", "created a real dilemma for Putin". */
function isSameInShort(a: Assertion, b: Assertion): boolean {
  const names = a.names.filter((name) => b.names.includes(name));
  return (
    a.words.length > 0 &&
    a.words.length === b.words.length &&
    isWithin(a.words, b.words) &&
    names.length > 0 &&
    (isWithin(a.names, b.names) || isWithin(b.names, a.names))
  );
}

function isPartOf(short: Assertion, long: Assertion): boolean {
  return (
    short.words.length >= FEWEST_SHARED_WORDS &&
    isWithin(short.words, long.words) &&
    isWithin(short.names, long.names)
  );
}

/** Whether one repeats a part of the other to the letter. */
function isWithinWords(a: Quotation, b: Quotation): boolean {
  const [left, right] = [joinWords(a), joinWords(b)];
  return left.includes(right) || right.includes(left);
}

function joinWords({ content }: Quotation): string {
  return ` ${content.flatMap(({ text }) => splitWords(text)).join(" ")} `;
}

function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  return part.every((item) => whole.includes(item));
}
