import type { GrammarLexicon, TimeWords } from "../../language/grammar-lexicon.ts";
import type { DraftClause } from "../clauses/draft-clause.ts";
import type { Chunk, NounChunk } from "../phrases/chunk.ts";
import type { Clause } from "../reading/clause.ts";
import type { NounPhrase } from "../reading/noun-phrase.ts";
import type { PrepositionalPhrase } from "../reading/prepositional-phrase.ts";
import type { TimeExpression } from "../reading/time-expression.ts";
import type { Stretch, Word } from "../reading/word.ts";
import { isYear } from "../words/amount-rules.ts";
import { buildStretch } from "./stretch.ts";

/**
 * The phrases that tell when, each with the words before it and "ago" behind it; those that follow each
 * other are one.
 */
export function buildTimes(
  words: readonly Word[],
  chunks: readonly Chunk[],
  phrases: ReadonlyMap<NounChunk, NounPhrase>,
  governing: readonly PrepositionalPhrase[],
  clauses: ReadonlyMap<DraftClause, Clause>,
  { times }: GrammarLexicon,
): TimeExpression[] {
  const found: TimeExpression[] = [];
  chunks.forEach((chunk, index) => {
    if (chunk.type !== "noun") return;
    const phrase = phrases.get(chunk)!;
    const inner = findInnerTime(words, chunk, times);
    if (inner !== null)
      found.push({ ...inner, phrases: [phrase], preposition: null, hangsOn: phrase });
    if (!chunk.isTime && !isYearAlone(words, chunk)) return;
    const governor = governing.find(({ object }) => object === phrase);
    if (!chunk.isTime && governor === undefined) return;
    const opening = governor?.firstWord ?? chunk.first;
    const lead = chunks[governor === undefined ? index - 1 : index - 2];
    const isLed = lead?.type === "word" && times.leads.has(words[lead.first]!.normal);
    const first = isLed ? lead.first : opening;
    const end = chunk.end + (isClosed(words[chunk.end], times) ? 1 : 0);
    const before = found.at(-1);
    if (before !== undefined && goesOn(words, before, first, chunk)) {
      found[found.length - 1] = {
        ...before,
        ...buildStretch(words, before.firstWord, end),
        phrases: [...before.phrases, phrase],
      };
      return;
    }
    found.push({
      ...buildStretch(words, first, end),
      phrases: [phrase],
      preposition: governor?.preposition ?? null,
      hangsOn: governor === undefined ? findClauseBefore(chunks, index, clauses) : governor.hangsOn,
    });
  });
  return found;
}

/** "Friday evening" in "a Friday evening rally", "last week" in "last week’s rally" */
function findInnerTime(
  words: readonly Word[],
  { kind, first, head, isTime, possessor }: NounChunk,
  { whole, months, units }: TimeWords,
): Stretch | null {
  if (isTime || kind !== "common") return null;
  if (possessor?.isTime === true) return buildStretch(words, possessor.first, possessor.end);
  const isDay = ({ normal, tag }: Word): boolean =>
    whole.has(normal) || (tag === "NAME" && months.has(normal));
  for (let start = first; start < head; start++) {
    if (!isDay(words[start]!)) continue;
    let end = start + 1;
    while (end < head && (units.has(words[end]!.normal) || words[end]!.tag === "NUMBER")) end++;
    // "a Sunday Times report"
    return words[end]!.tag === "NAME" ? null : buildStretch(words, start, end);
  }
  return null;
}

/** The clause of the last verb before a chunk. */
function findClauseBefore(
  chunks: readonly Chunk[],
  index: number,
  clauses: ReadonlyMap<DraftClause, Clause>,
): Clause | null {
  const verb = chunks.slice(0, index).findLast(({ type }) => type === "verb");
  for (const [{ group }, clause] of clauses) if (group === verb) return clause;
  return null;
}

/** "in 2024" */
function isYearAlone(words: readonly Word[], { first, end }: NounChunk): boolean {
  return end === first + 1 && isYear(words[first]!.normal);
}

/** "two years | ago", but not "a day | before the flood" */
function isClosed(word: Word | undefined, { behind }: TimeWords): boolean {
  return word !== undefined && word.tag !== "PREPOSITION" && behind.has(word.normal);
}

/** Right behind the time before, or behind its comma where a day of a month follows. */
function goesOn(
  words: readonly Word[],
  { endWord }: TimeExpression,
  first: number,
  chunk: NounChunk,
): boolean {
  if (endWord === first) return true;
  const isDay = chunk.kind === "quantity" && chunk.first === first;
  return isDay && endWord === first - 1 && words[endWord]!.normal === ",";
}
