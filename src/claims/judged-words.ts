import type { Judged } from "../domain/claims/claim.ts";
import { buildSpellingKey } from "../domain/names/name-key.ts";
import type { Mode } from "../domain/statements/mode.ts";
import { contains } from "../domain/text/span.ts";
import type { NounPhrase } from "../grammar/reading/noun-phrase.ts";
import type { SentenceReading } from "../grammar/reading/sentence-reading.ts";
import type { Said } from "../resolve/assertions/said.ts";
import { readMeanings, type MeaningWords } from "./word-meanings.ts";

/** What a content says of the words of others: "the president's claims about reprisals are unfounded". */
export function readJudged(
  said: readonly Said[],
  mode: Mode,
  lexicon: MeaningWords,
): Judged | null {
  for (const { span, readings } of said) {
    for (const reading of readings) {
      const meanings = readMeanings(reading, lexicon);
      const inside = reading.nounPhrases.filter((phrase) => contains(span, phrase));
      const saying = inside.find(({ head }) => lexicon.claims.sayings.has(head.lemma));
      if (saying === undefined) continue;
      const verdict = reading.words.find(
        (word) => contains(span, word) && meanings.get(word.index)?.key === "true",
      );
      if (verdict === undefined && mode !== "DENIED") continue;
      const isFalse = verdict === undefined ? true : meanings.get(verdict.index)!.isContrary;
      return {
        isRejected: isFalse,
        whose: listOwner(saying, reading),
        about: listAbout(saying, verdict?.index ?? Infinity, reading, lexicon, span),
      };
    }
  }
  return null;
}

/** Keys of the name of whose words they are, or of what he is called. */
function listOwner(saying: NounPhrase, { words }: SentenceReading): string[] {
  const owner = "possessor" in saying ? saying.possessor : null;
  if (owner === null) return [];
  return words
    .slice(owner.firstWord, owner.endWord)
    .filter(({ tag }) => tag === "NOUN" || tag === "NAME")
    .map(({ normal }) => `n:${buildSpellingKey(normal)}`);
}

function listAbout(
  saying: NounPhrase,
  verdict: number,
  reading: SentenceReading,
  lexicon: MeaningWords,
  within: { readonly start: number; readonly end: number },
): string[] {
  const meanings = readMeanings(reading, lexicon);
  return [...meanings].flatMap(([index, { key }]) =>
    index >= saying.endWord &&
    index < verdict &&
    contains(within, reading.words[index]!) &&
    key !== "true"
      ? [key]
      : [],
  );
}
