import type { Span } from "../domain/text/span.ts";
import type { ReadUnits } from "./read-units.ts";
import { findPhraseAt } from "../grammar/find-in-reading.ts";
import type { NounPhrase } from "../grammar/reading/noun-phrase.ts";
import type { SentenceReading } from "../grammar/reading/sentence-reading.ts";

/** Where a name stands. */
export interface Around {
  readonly reading: SentenceReading;
  /** The phrase in which it begins. */
  readonly phrase: NounPhrase;
  /** The phrase in which it ends; another one where a preposition stands in it, as in "Ministry of Rivers". */
  readonly closing: NounPhrase;
}

/**
 * The sentence and the phrases in which a name stands; `null` outside of prose, and of phrases.
 *
 * Every step asks it of the same names, so that it keeps what it found as long as the article is read.
 */
export function findAround(read: ReadUnits, { start, end }: Span): Around | null {
  let found = kept.get(read);
  if (found === undefined) kept.set(read, (found = new Map()));
  const key = start * FARTHEST + end - start;
  let around = found.get(key);
  if (around === undefined) found.set(key, (around = lookAround(read, start, end)));
  return around;
}

const kept = new WeakMap<ReadUnits, Map<number, Around | null>>();

/** Characters that a span has at most; it stands for both of its ends with one number. */
const FARTHEST = 2 ** 24;

function lookAround({ findUnit }: ReadUnits, start: number, end: number): Around | null {
  const reading = findUnit(start)?.reading;
  if (reading === undefined) return null;
  const phrase = findPhraseAt(reading, start);
  if (phrase === null) return null;
  return { reading, phrase, closing: findPhraseAt(reading, end - 1) ?? phrase };
}
