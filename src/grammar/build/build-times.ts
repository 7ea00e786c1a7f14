import type { GrammarLexicon, TimeWords } from "../../language/grammar-lexicon.ts";
import type { Chunk, NounChunk, VerbChunk } from "../phrases/chunk.ts";
import type { Clause } from "../reading/clause.ts";
import type { NounPhrase } from "../reading/noun-phrase.ts";
import type { PrepositionalPhrase } from "../reading/prepositional-phrase.ts";
import type { TimeExpression } from "../reading/time-expression.ts";
import type { Word } from "../reading/word.ts";
import { isDay } from "../phrases/dates.ts";
import { isYear } from "../words/amount-rules.ts";

/**
 * The phrases that tell when, each with the words before it and "ago" behind it; those that follow each
 * other are one.
 */
export function buildTimes(
  words: readonly Word[],
  chunks: readonly Chunk[],
  phrases: ReadonlyMap<NounChunk, NounPhrase>,
  governing: readonly PrepositionalPhrase[],
  clauses: ReadonlyMap<VerbChunk, Clause>,
  { times }: GrammarLexicon,
): TimeExpression[] {
  const found: DraftTime[] = [];
  let clause: Clause | null = null;
  let next = 0;
  chunks.forEach((chunk, index) => {
    if (chunk.type === "verb") clause = clauses.get(chunk) ?? clause;
    if (chunk.type !== "noun") return;
    const phrase = phrases.get(chunk)!;
    const inner = findInnerTime(words, chunk, times);
    if (inner !== null)
      found.push({ ...inner, phrases: [phrase], preposition: null, hangsOn: phrase });
    while ((governing[next]?.object.firstWord ?? Infinity) < chunk.first) next++;
    const governor = governing[next]?.object === phrase ? governing[next]! : null;
    const before = found.at(-1);
    if (!chunk.isTime) {
      const isBehindTime = governor !== null && before?.end === governor.firstWord;
      if (governor === null || !isTimeBehind(words, chunk, governor, isBehindTime, times)) return;
    }
    const { first, end } = findStretch(words, chunks, index, governor, times);
    if (before !== undefined && goesOn(words, before.end, first, chunk)) {
      before.end = end;
      before.phrases.push(phrase);
      return;
    }
    const { preposition, hangsOn } = governor ?? { preposition: null, hangsOn: clause };
    found.push({ first, end, phrases: [phrase], preposition, hangsOn });
  });
  // Written out, since objects made by spreading take several times as long.
  return found.map(({ first, end, phrases: told, preposition, hangsOn }) => ({
    start: words[first]!.start,
    end: words[end - 1]!.end,
    firstWord: first,
    endWord: end,
    phrases: told,
    preposition,
    hangsOn,
  }));
}

/** A time while it may still go on; numbers count words. */
interface DraftTime extends Pick<TimeExpression, "preposition" | "hangsOn"> {
  readonly first: number;
  end: number;
  readonly phrases: NounPhrase[];
}

/** A phrase with the words that belong to it: "late on | Monday", "two years | ago". */
function findStretch(
  words: readonly Word[],
  chunks: readonly Chunk[],
  index: number,
  governor: PrepositionalPhrase | null,
  { leads, behind }: TimeWords,
): Pick<DraftTime, "first" | "end"> {
  const { first, end } = chunks[index]!;
  const lead = chunks[governor === null ? index - 1 : index - 2];
  const isLed = lead?.type === "word" && leads.has(words[lead.first]!.normal);
  const next = words[end];
  // "a day | before the flood" counts from something else.
  const isClosed = next !== undefined && next.tag !== "PREPOSITION" && behind.has(next.normal);
  return {
    first: isLed ? lead.first : (governor?.firstWord ?? first),
    end: isClosed ? end + 1 : end,
  };
}

/** "Friday evening" in "a Friday evening rally", "last week" in "last week’s rally" */
function findInnerTime(
  words: readonly Word[],
  { kind, first, head, isTime, possessor }: NounChunk,
  { whole, months, units }: TimeWords,
): Pick<DraftTime, "first" | "end"> | null {
  if (isTime || kind !== "common") return null;
  if (possessor?.isTime === true) return { first: possessor.first, end: possessor.end };
  const isDay = ({ normal, tag }: Word): boolean =>
    whole.has(normal) || (tag === "NAME" && months.has(normal));
  for (let start = first; start < head; start++) {
    if (!isDay(words[start]!)) continue;
    let end = start + 1;
    while (end < head && (units.has(words[end]!.normal) || words[end]!.tag === "NUMBER")) end++;
    // "a Sunday Times report"
    return words[end]!.tag === "NAME" ? null : { first: start, end };
  }
  return null;
}

/** "in 2024", "on the 5th", "on 9/10", "the morning | of the 5th": numbers that a preposition makes a time. */
function isTimeBehind(
  words: readonly Word[],
  { first, end, determiner }: NounChunk,
  { preposition }: PrepositionalPhrase,
  isBehindTime: boolean,
  times: TimeWords,
): boolean {
  const { normal, tag } = words[end - 1]!;
  if (end === first + 1 && isYear(normal)) return true;
  if (!isBehindTime && !times.beforeDays.has(preposition.normal)) return false;
  if (tag === "ADJECTIVE") return determiner === first && end === first + 2 && isDay(normal, times);
  return end === first + 1 && /^[01]?\d\/[0-3]?\d$/u.test(normal);
}

/** Right behind the time before, or behind its comma where a day of a month follows. */
function goesOn(words: readonly Word[], end: number, first: number, chunk: NounChunk): boolean {
  if (end === first) return true;
  const isDay = chunk.kind === "quantity" && chunk.first === first;
  return isDay && end === first - 1 && words[end]!.normal === ",";
}
