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

/** The sentence and the phrases in which a name stands; `null` outside of prose, and of phrases. */
export function findAround({ findUnit }: ReadUnits, { start, end }: Span): Around | null {
  const reading = findUnit(start)?.reading;
  if (reading === undefined) return null;
  const phrase = findPhraseAt(reading, start);
  if (phrase === null) return null;
  return { reading, phrase, closing: findPhraseAt(reading, end - 1) ?? phrase };
}
