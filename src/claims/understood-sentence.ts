import type { Quotation } from "../domain/statements/quotation.ts";
import type { Span } from "../domain/text/span.ts";
import { getDeterminer } from "../grammar/find-in-reading.ts";
import type { Clause } from "../grammar/reading/clause.ts";
import type { SentenceReading } from "../grammar/reading/sentence-reading.ts";
import type { Word } from "../grammar/reading/word.ts";
import type { Language } from "../language/language.ts";
import { findLinkAt, type ArticleContext } from "../resolve/article-context.ts";
import type { DateContext } from "../resolve/time/dates.ts";
import { findPlacedAmounts, type PlacedAmount } from "./words/amounts.ts";
import { isInHeadline } from "./who/settings.ts";
import { isNounAtStart } from "./words/capitals.ts";
import { readMeanings, type MeaningWords, type WordMeaning } from "./words/word-meanings.ts";

/** A sentence of a content with what its words mean, and all that is known beside it. */
export interface UnderstoodSentence extends SentenceMeaning {
  readonly context: ArticleContext;
  readonly lexicon: MeaningWords;
  readonly language: Language;
  readonly dates: DateContext;
  readonly quotation: Quotation;
  /** Keys of the names of what the content is about. */
  readonly about: readonly string[];
  /** Keys of who speaks. */
  readonly speaker: readonly string[];
  /** The one by which others tell of him; `null` where nobody is told. */
  readonly speakerKey: string | null;
  readonly reading: SentenceReading;
  /** The content. */
  readonly within: Span;
  /** Whom its pronouns mean, as far as that was asked. */
  readonly pronouns: Map<Word, readonly string[]>;
}

/** What the words of a sentence mean, by their index, and the amounts that it tells. */
export interface SentenceMeaning {
  readonly meanings: ReadonlyMap<number, WordMeaning>;
  readonly amounts: readonly PlacedAmount[];
}

/** Reads what the words of a sentence of an article mean: each once, however many quote from it. */
export function buildMeaningReader(
  context: ArticleContext,
  lexicon: MeaningWords,
): (reading: SentenceReading) => SentenceMeaning {
  const known = new Map<SentenceReading, SentenceMeaning>();
  return (reading) => {
    const before = known.get(reading);
    if (before !== undefined) return before;
    const meanings = readMeanings(reading, lexicon, (words, index) =>
      isOnlyCapital(words, index, context),
    );
    const meaning = { meanings, amounts: findPlacedAmounts(reading, meanings, lexicon) };
    known.set(reading, meaning);
    return meaning;
  };
}

/** The first word of a sentence, and words of a headline that are no known name. */
function isOnlyCapital(words: readonly Word[], index: number, context: ArticleContext): boolean {
  if (isNounAtStart(words, index)) return true;
  const word = words[index]!;
  const { tag, form, start } = word;
  if (tag !== "NAME" || !form.isCommon || (form.noun < 0 && form.verb < 0)) return false;
  return isInHeadline(context, start) && findLinkAt(context, word) === undefined;
}

/** What a clause says of the truth of the one inside it: "it is not true that"; `null` if nothing. */
export function readTruth(
  { predicate, objects, group, subject }: Clause,
  { meanings, lexicon: { claims } }: SentenceMeaning & { readonly lexicon: MeaningWords },
): { readonly isFalse: boolean } | null {
  // "there is no evidence that it fell", "he has no proof that it fell"
  const phrases = subject.kind === "own" ? [subject.phrase, ...objects] : objects;
  const sign = phrases.find(({ head }) => claims.signs.has(head.lemma));
  if (sign !== undefined) {
    const isNone = claims.no.has(getDeterminer(sign)?.normal ?? "");
    return { isFalse: isNone !== (group.negation !== null) };
  }
  const words = [predicate, ...objects.map(({ head }) => head)];
  const told = words
    .map((word) => (word === null ? undefined : meanings.get(word.index)))
    .find((meaning) => meaning?.key === "true");
  return told === undefined ? null : { isFalse: told.isContrary !== (group.negation !== null) };
}
