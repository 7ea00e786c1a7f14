import type { Span } from "../domain/text/span.ts";
import { findPhraseAt } from "../grammar/find-in-reading.ts";
import type { NounPhrase } from "../grammar/reading/noun-phrase.ts";
import type { SentenceReading } from "../grammar/reading/sentence-reading.ts";

/** Where a name stands; a class for the reason that `Token` is one. */
export class Around {
  constructor(
    readonly reading: SentenceReading,
    /** The phrase in which it begins. */
    readonly phrase: NounPhrase,
    /** The phrase in which it ends; another one where a preposition stands in it, as in "Ministry of Rivers". */
    readonly closing: NounPhrase,
  ) {}
}

/** An article's prose, with what was found in it. */
interface Prose {
  readonly findUnit: (place: number) => { readonly reading: SentenceReading } | null;
  /** By a number for each span; no weak map outside, which would keep whole articles for long. */
  readonly arounds: Map<number, Around | null>;
}

/**
 * The sentence and the phrases in which a name stands; `null` outside of prose, and of phrases.
 *
 * Every step asks it of the same names, so that the prose keeps what was found.
 */
export function findAround(prose: Prose, { start, end }: Span): Around | null {
  const key = start * FARTHEST + end - start;
  let around = prose.arounds.get(key);
  if (around === undefined) prose.arounds.set(key, (around = lookAround(prose, start, end)));
  return around;
}

/** Characters that a span has at most; it stands for both of its ends with one number. */
const FARTHEST = 2 ** 24;

function lookAround({ findUnit }: Prose, start: number, end: number): Around | null {
  const reading = findUnit(start)?.reading;
  if (reading === undefined) return null;
  const phrase = findPhraseAt(reading, start);
  if (phrase === null) return null;
  return new Around(reading, phrase, findPhraseAt(reading, end - 1) ?? phrase);
}
