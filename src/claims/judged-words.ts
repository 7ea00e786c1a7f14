import { buildSpellingKey } from "../domain/names/name-key.ts";
import type { Judged } from "../domain/claims/claim.ts";
import type { Mode } from "../domain/statements/mode.ts";
import { contains, type Span } from "../domain/text/span.ts";
import type { NounPhrase } from "../grammar/reading/noun-phrase.ts";
import type { SentenceReading } from "../grammar/reading/sentence-reading.ts";
import type { Said } from "../resolve/assertions/said.ts";
import type { MeaningWords, WordMeaning } from "./words/word-meanings.ts";

type Meanings = ReadonlyMap<number, WordMeaning>;

/** What a content says of the words of others: "the president's claims about reprisals are unfounded". */
export function readJudged(
  said: readonly Said[],
  mode: Mode,
  lexicon: MeaningWords,
  understand: (reading: SentenceReading) => { readonly meanings: Meanings },
): Judged | null {
  for (const { span, readings } of said) {
    for (const reading of readings) {
      const { meanings } = understand(reading);
      const judged = readInSentence(reading, span, mode, lexicon, meanings);
      if (judged !== null) return judged;
    }
  }
  return null;
}

function readInSentence(
  reading: SentenceReading,
  within: Span,
  mode: Mode,
  lexicon: MeaningWords,
  meanings: Meanings,
): Judged | null {
  const verdict = reading.words.find(
    (word) => contains(within, word) && meanings.get(word.index)?.key === "true",
  );
  const isFalse = verdict === undefined || meanings.get(verdict.index)!.isContrary;
  const saying = reading.nounPhrases.find(
    (phrase) => contains(within, phrase) && lexicon.claims.sayings.has(phrase.head.lemma),
  );
  if (saying !== undefined && (verdict !== undefined || mode === "DENIED")) {
    const isTold = lexicon.claims.matterMarks.has(reading.words[saying.endWord]?.normal ?? "");
    const end = isTold ? (verdict?.index ?? Infinity) : saying.endWord;
    return {
      isRejected: isFalse,
      isAccusation: lexicon.claims.accusations.has(saying.head.lemma),
      whose: listOwner(saying, reading),
      about: listKeys(meanings, reading, within, saying.endWord, end),
    };
  }
  // "Okoye is right about the bridge", "Okoye lies about it"
  const clause = reading.clauses.find(
    ({ predicate, group }) =>
      verdict !== undefined && (predicate === verdict || group.verb === verdict),
  );
  if (clause?.subject.kind !== "own" || clause.subject.phrase.kind !== "name") return null;
  return {
    isAccusation: false,
    isRejected: isFalse !== (clause.group.negation !== null),
    whose: listNames(clause.subject.phrase, reading),
    about: listKeys(meanings, reading, within, verdict!.index + 1, Infinity),
  };
}

/** Keys of the name of whose words they are, or of what he is called; of "those reports" what told them. */
function listOwner(saying: NounPhrase, reading: SentenceReading): string[] {
  const owner = "possessor" in saying ? saying.possessor : null;
  return owner === null ? [`n:${buildSpellingKey(saying.head.normal)}`] : listNames(owner, reading);
}

function listNames({ firstWord, endWord }: NounPhrase, { words }: SentenceReading): string[] {
  return words
    .slice(firstWord, endWord)
    .filter(({ tag }) => tag === "NOUN" || tag === "NAME")
    .map(({ normal }) => `n:${buildSpellingKey(normal)}`);
}

/** Keys of the words `[first, end)` that lie in a content. */
function listKeys(
  meanings: ReadonlyMap<number, WordMeaning>,
  { words }: SentenceReading,
  within: Span,
  first: number,
  end: number,
): string[] {
  return [...meanings].flatMap(([index, { key }]) =>
    index >= first && index < end && contains(within, words[index]!) && key !== "true" ? [key] : [],
  );
}
