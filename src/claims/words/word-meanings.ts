import { buildSpellingKey } from "../../domain/names/name-key.ts";
import type { Key } from "../../domain/claims/claim.ts";
import { startsWithCapital } from "../../domain/text/letters.ts";
import type { SentenceReading } from "../../grammar/reading/sentence-reading.ts";
import type { Word } from "../../grammar/reading/word.ts";
import type { AssertionLexicon } from "../../language/assertion-lexicon.ts";
import type { ClaimLexicon } from "../../language/claim-lexicon.ts";
import { isNounAtStart, type IsOnlyCapital } from "./capitals.ts";
import { findEntry, type FoundEntry } from "./meaning-entries.ts";
import { weighWord } from "./weigh-word.ts";

/** What a word means, with the words behind it that belong to it. */
export interface WordMeaning extends Key {
  /** Index of the last word that belongs to it. */
  readonly last: number;
  /** Whether the lexicon has a contrary for it. */
  readonly isPaired: boolean;
  /** Keys that its word has where it is no name: "plain" of "Gibber Plain". */
  readonly plain: readonly string[];
}

export interface MeaningWords {
  readonly claims: ClaimLexicon;
  readonly assertions: AssertionLexicon;
}

/** What the words of a sentence mean, by the index of each; those that carry no meaning by themselves have none. */
export function readMeanings(
  { words, times }: SentenceReading,
  lexicon: MeaningWords,
  isOnlyCapital: IsOnlyCapital = isNounAtStart,
): ReadonlyMap<number, WordMeaning> {
  const meanings = new Map<number, WordMeaning>();
  const told = new Set<number>();
  for (const { firstWord, endWord } of times)
    for (let index = firstWord; index < endWord; index++) told.add(index);
  for (let index = 0; index < words.length; index++) {
    if (told.has(index)) continue;
    const found = findEntry(words, index, lexicon.claims, isOnlyCapital);
    const meaning =
      found === null
        ? readAlone(words, index, lexicon, isOnlyCapital)
        : buildMeaning(found, words[index]!);
    if (meaning === null) continue;
    meanings.set(index, meaning);
    index = meaning.last;
  }
  return meanings;
}

const NONE: readonly string[] = [];

/** Of what has a contrary, and of several words, even common ones tell all. */
function buildMeaning({ entry: { meaning }, last }: FoundEntry, word: Word): WordMeaning {
  const isTelling = meaning.isPaired || last > word.index;
  return { ...meaning, last, plain: NONE, weight: isTelling ? 1 : weighWord(word) };
}

const MEANINGFUL: ReadonlySet<Word["tag"]> = new Set(["NOUN", "VERB", "ADJECTIVE"]);

/** What a word means that the lexicon has not: a name, or what it has in common with those made of it. */
function readAlone(
  words: readonly Word[],
  index: number,
  lexicon: MeaningWords,
  isOnlyCapital: IsOnlyCapital,
): WordMeaning | null {
  const word = words[index]!;
  const { tag, text, form } = word;
  if (tag !== "NAME" && !MEANINGFUL.has(tag)) return null;
  if (!/^\p{L}\p{L}|^\p{L}\.\p{L}/u.test(text)) return null;
  const alone = {
    isContrary: false,
    isComplement: false,
    side: null,
    isPaired: false,
    last: index,
    plain: NONE,
  };
  const isCommon = tag === "NAME" && isOnlyCapital(words, index);
  if (!isCommon && isName(word)) {
    const { nounLemma } = form;
    const plain = form.isCommon && nounLemma !== null ? [lexicon.claims.findStem(nounLemma)] : NONE;
    return { ...alone, key: `n:${buildSpellingKey(text)}`, plain, weight: 1 };
  }
  const lemma = isCommon ? findLikeliestLemma(word) : word.lemma;
  if (isEmpty(lemma, word, lexicon)) return null;
  return { ...alone, key: lexicon.claims.findStem(lemma), weight: weighWord(word) };
}

/** Names, and what is made of them: "Ukrainian". */
function isName({ tag, text, index }: Word): boolean {
  return tag === "NAME" || (tag === "ADJECTIVE" && index > 0 && startsWithCapital(text));
}

function findLikeliestLemma({ lemma, form }: Word): string {
  return (form.noun >= form.verb ? form.nounLemma : form.verbLemma) ?? lemma;
}

/** Words that mean little, or a number that is read elsewhere. */
function isEmpty(lemma: string, { normal }: Word, { claims, assertions }: MeaningWords): boolean {
  return (
    [assertions.light, assertions.degrees, assertions.numbers].some((words) => words.has(lemma)) ||
    [claims.units, claims.fractions].some((words) => words.has(lemma)) ||
    claims.many.has(normal)
  );
}
