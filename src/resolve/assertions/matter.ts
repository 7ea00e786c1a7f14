import { foldName } from "../../domain/names/name-key.ts";
import { contains, overlaps, type Span } from "../../domain/text/span.ts";
import type { NounPhrase } from "../../grammar/reading/noun-phrase.ts";
import type { SentenceReading } from "../../grammar/reading/sentence-reading.ts";
import type { Word } from "../../grammar/reading/word.ts";
import { listHanging } from "./parties.ts";
import type { Filler } from "../../language/topic-lexicon.ts";
import { getStanding, type PhraseMatch, type Searched } from "./match-phrase.ts";

/**
 * The words that tell of what exactly a phrase takes a side, sorted: "bread", "price". None where its
 * topic has but one thing of which sides are taken.
 *
 * `who` is whose side it is, where that is no known party. What is said of another time, or of another
 * place that nobody knows, is another matter.
 */
export function readMatter(
  { fillings, clause }: PhraseMatch,
  who: NounPhrase | null,
  { reading, places }: Pick<Searched, "reading" | "places">,
  degrees: ReadonlySet<string>,
): string[] {
  const tell = (phrase: NounPhrase, heads: Filler["heads"]): string[] =>
    listDescribing(phrase, reading)
      .filter((word) => isTelling(word, places, degrees))
      .map((word) => getStanding(heads ?? NONE, word) ?? foldName(word.lemma));
  const words = fillings.flatMap(({ filler, nounPhrase }) =>
    filler.isMatter || nounPhrase === who ? tell(nounPhrase, filler.heads) : [],
  );
  if (words.length === 0) return [];
  // Where it is said of, as far as that is no place that is known.
  const where = reading.prepositionalPhrases.flatMap(({ hangsOn, object }) =>
    hangsOn === clause && canBePlace(object) ? tell(object, null) : [],
  );
  const times = reading.times.filter((time) => contains(clause, time));
  const told = times.flatMap(({ firstWord, endWord }) =>
    reading.words
      .slice(firstWord, endWord)
      .filter(({ tag }) => tag !== "PREPOSITION" && tag !== "DETERMINER"),
  );
  return [...new Set([...words, ...where, ...told.map(({ normal }) => normal)])].sort();
}

function canBePlace(phrase: NounPhrase): boolean {
  return phrase.kind === "name" || (phrase.kind === "common" && phrase.things.includes("place"));
}

const NONE: ReadonlyMap<string, string> = new Map();

/** The words of a phrase, and of what hangs on it. */
function listDescribing(phrase: NounPhrase, reading: SentenceReading): Word[] {
  const phrases = [
    phrase,
    ...listHanging(phrase, reading).flatMap((each) => each.list?.members ?? [each]),
  ];
  return phrases.flatMap(({ firstWord, endWord }) => reading.words.slice(firstWord, endWord));
}

function isTelling(word: Word, places: readonly Span[], degrees: ReadonlySet<string>): boolean {
  return (
    ["NOUN", "NAME", "ADJECTIVE", "NUMBER", "VERB"].includes(word.tag) &&
    !degrees.has(word.lemma) &&
    !places.some((place) => overlaps(place, word))
  );
}
