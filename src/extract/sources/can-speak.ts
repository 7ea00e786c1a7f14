import { findPhraseOf } from "../../grammar/find-by-word.ts";
import type { SentenceReading } from "../../grammar/reading/sentence-reading.ts";
import type { Stretch } from "../../grammar/reading/word.ts";
import type { CueLexicon, ExtractLexicon } from "../../language/extract-lexicon.ts";
import type { Source } from "./subjects.ts";

/**
 * Whether a source can say something, rather than show it: people, bodies, and what they write; not "the
 * crisis", nor "it", which may be any thing.
 */
export function canSpeak(
  reading: SentenceReading,
  source: Source,
  lexicon: ExtractLexicon,
): boolean {
  const phrase = findPhraseOf(reading, source.antecedent?.firstWord ?? source.firstWord);
  if (phrase === null) return true;
  switch (phrase.kind) {
    case "pronoun":
      return !lexicon.cues.pointing.has(phrase.head.normal);
    case "common":
      return (
        phrase.things.length > 0 ||
        isFinding(reading, source, lexicon.cues) ||
        namesSpeakers(reading, phrase, lexicon)
      );
    case "quantity":
    case "name":
      return true;
    case "quote":
      return false;
  }
}

/** Whether a source is what was found out or recorded: "the poll", "video of the fire". */
export function isFinding(
  reading: SentenceReading,
  { firstWord, antecedent }: Source,
  { findings, recordings }: CueLexicon,
): boolean {
  const head = findPhraseOf(reading, antecedent?.firstWord ?? firstWord)?.head;
  // "Polls show": a sentence's first word may be taken for a name.
  const noun = head?.form.nounLemma ?? head?.lemma ?? "";
  return findings.has(noun) || recordings.has(noun);
}

/** Whether one of some words is a name, a pronoun, or a noun of people and bodies. */
export function namesSpeakers(
  { words }: SentenceReading,
  { firstWord, endWord }: Stretch,
  { names: { groups, hidden, roles, organizations } }: ExtractLexicon,
): boolean {
  return words
    .slice(firstWord, endWord)
    .some(
      ({ tag, normal, lemma }) =>
        tag === "NAME" ||
        tag === "PRONOUN" ||
        [groups, hidden, roles, organizations].some(
          (nouns) => nouns.has(normal) || nouns.has(lemma),
        ),
    );
}
