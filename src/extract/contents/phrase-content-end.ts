import { findGroupFrom, findPrepositionalFrom, findTimeOf } from "../../grammar/find-by-word.ts";
import type { SentenceReading } from "../../grammar/reading/sentence-reading.ts";
import type { ExtractLexicon } from "../../language/extract-lexicon.ts";

/**
 * Where a noun phrase that was said ends within the words `[first, end)`: before an apposition, the
 * circumstances of saying, or a clause of the reporter's.
 */
export function findPhraseContentEnd(
  reading: SentenceReading,
  first: number,
  end: number,
  lexicon: ExtractLexicon,
): number {
  const { words } = reading;
  const { closingPhrases } = lexicon.cues;
  for (let index = first + 1; index < end; index++) {
    const { tag, normal } = words[index]!;
    if (["VERB", "AUXILIARY", "RELATIVE", "QUESTION"].includes(tag))
      return findNextSentence(reading, index, end);
    if (closingPhrases.has(normal) || opensAdverbial(reading, index))
      return trimComma(reading, index);
    if (tag === "SUBORDINATOR") return end;
    if (isTime(reading, index, end)) return index;
    if (normal === "," && (isApposition(reading, index, end) || isParticiple(reading, index + 1)))
      return index;
    if (tag === "COORDINATOR" && isPredicate(reading, index + 1)) return trimComma(reading, index);
    if (tag === "PREPOSITION" && isCircumstance(reading, index, lexicon)) return index;
  }
  return end;
}

/**
 * Where a main clause follows behind a comma, or goes on with the reporter's subject behind "and". A
 * clause inside the phrase has circumstances of its own: "the claim that it fell on Monday".
 */
function findNextSentence(reading: SentenceReading, first: number, end: number): number {
  const { clauses, words } = reading;
  const next = clauses.find(
    ({ kind, joinedTo, subject, firstWord }) =>
      kind === "main" &&
      firstWord > first &&
      firstWord < end &&
      (joinedTo === null
        ? words[firstWord - 1]!.normal === ","
        : subject.kind !== "own" && words[firstWord - 1]!.tag === "COORDINATOR"),
  );
  return next === undefined ? end : trimComma(reading, next.firstWord - 1);
}

/** "as others left", "after it fell" */
function opensAdverbial({ clauses }: SentenceReading, first: number): boolean {
  return clauses.some(({ kind, firstWord }) => kind === "adverbial" && firstWord === first);
}

function trimComma({ words }: SentenceReading, index: number): number {
  return words[index - 1]?.normal === "," ? index - 1 : index;
}

/** ", the latest chapter": a noun phrase behind a comma that no "and" joins. */
function isApposition({ words }: SentenceReading, comma: number, end: number): boolean {
  if (words[comma + 1]?.tag !== "DETERMINER") return false;
  return words.slice(comma, end).every(({ tag }) => tag !== "COORDINATOR");
}

/** "and attempted to", "but has been met": a verb that goes on with the reporter's subject. */
function isPredicate(reading: SentenceReading, first: number): boolean {
  const group = findGroupFrom(reading, first);
  return group?.form === "finite" && (group.auxiliaries.length > 0 || group.tense === "past");
}

/** ", dealing a blow" */
function isParticiple(reading: SentenceReading, first: number): boolean {
  const group = findGroupFrom(reading, first);
  return group?.form === "participle" && group.voice === "active";
}

/** A time that stands by itself: "on Friday, …", unlike "his early-morning tweets". */
function isTime(reading: SentenceReading, first: number, end: number): boolean {
  const time = findTimeOf(reading, first);
  if (time?.firstWord !== first) return false;
  const next = reading.words[time.endWord];
  if (time.endWord >= end || next === undefined) return true;
  return next.normal === "," || next.tag === "PREPOSITION" || next.tag === "SUBORDINATOR";
}

/** "in a statement", "on Twitter". */
function isCircumstance(
  reading: SentenceReading,
  preposition: number,
  { circumstances: { media, audiences, platforms }, cues: { beforeMedia } }: ExtractLexicon,
): boolean {
  const phrase = findPrepositionalFrom(reading, preposition);
  if (phrase === null || !beforeMedia.has(phrase.preposition.normal)) return false;
  return reading.words
    .slice(phrase.firstWord + 1, phrase.endWord)
    .some(({ normal }) => media.has(normal) || audiences.has(normal) || platforms.has(normal));
}
