import { findFirstIndex } from "../domain/text/find-first-index.ts";
import type { Span } from "../domain/text/span.ts";
import type { Clause } from "./reading/clause.ts";
import type { NounPhrase } from "./reading/noun-phrase.ts";
import type { PrepositionalPhrase } from "./reading/prepositional-phrase.ts";
import type { SentenceReading } from "./reading/sentence-reading.ts";
import type { Word } from "./reading/word.ts";

/** The noun phrase in which a place of the text lies; an owner before the phrase that it owns. */
export function findPhraseAt({ nounPhrases }: SentenceReading, place: number): NounPhrase | null {
  let phrase = nounPhrases[findFirstIndex(nounPhrases, ({ end }) => end > place)];
  if (phrase === undefined || phrase.start > place) return null;
  for (;;) {
    const owner = getOwner(phrase);
    if (owner === null || place < owner.start || place >= owner.end) return phrase;
    phrase = owner;
  }
}

/** The owner that stands in a phrase: "Okoye" of "Okoye's old house". */
export function getOwner(phrase: NounPhrase): NounPhrase | null {
  return "possessor" in phrase ? phrase.possessor : null;
}

/** The words between the article of a phrase and its head: "old" of "the old bridge". */
export function getModifiers(phrase: NounPhrase): readonly Word[] {
  return "modifiers" in phrase ? phrase.modifiers : [];
}

/** "the", "this", "some" of a phrase. */
export function getDeterminer(phrase: NounPhrase): Word | null {
  return "determiner" in phrase ? phrase.determiner : null;
}

/** The preposition before a phrase, or before the list that it is in, with all that it governs. */
export function findGovernor(
  { prepositionalPhrases }: SentenceReading,
  phrase: NounPhrase,
): PrepositionalPhrase | null {
  return prepositionalPhrases.find(({ object }) => isSameOrListed(object, phrase)) ?? null;
}

/** The clauses of which a phrase, alone or in a list, is the subject; what opens a clause is none. */
export function findClausesOf({ clauses }: SentenceReading, phrase: NounPhrase): Clause[] {
  return clauses.filter(
    ({ subject }) =>
      (subject.kind === "own" || subject.kind === "shared") &&
      isSameOrListed(subject.phrase, phrase),
  );
}

/** The phrase that is renamed by another: "the mayor" by "Okoye" in "the mayor, Ada Okoye,". */
export function findRenamed({ nounPhrases }: SentenceReading, by: NounPhrase): NounPhrase | null {
  return nounPhrases.find(({ apposition }) => apposition === by) ?? null;
}

/** The phrase behind another with nothing but a comma or coordinator between: "Larne" of "Varn and Larne". */
export function findNextListed(
  { nounPhrases, words }: SentenceReading,
  phrase: NounPhrase,
): NounPhrase | null {
  const next = nounPhrases[findFirstIndex(nounPhrases, ({ start }) => start >= phrase.end)];
  if (next === undefined) return null;
  const between = words.slice(phrase.endWord, next.firstWord);
  const isJoined = between.every(({ tag, normal }) => tag === "COORDINATOR" || normal === ",");
  return isJoined && between.length > 0 && between.length < 3 ? next : null;
}

/** The first word that begins at a place of the text or behind it. */
export function findWordBehind({ words }: SentenceReading, place: number): Word | null {
  return words[findFirstIndex(words, ({ start }) => start >= place)] ?? null;
}

/** The words that lie in a span, in order. */
export function findWordsIn({ words }: SentenceReading, span: Span): readonly Word[] {
  const first = findFirstIndex(words, ({ start }) => start >= span.start);
  return words.slice(
    first,
    Math.max(
      first,
      findFirstIndex(words, ({ end }) => end > span.end),
    ),
  );
}

function isSameOrListed(one: NounPhrase, other: NounPhrase): boolean {
  return one === other || (one.list !== null && one.list === other.list);
}
