import { buildSpellingKey } from "../domain/names/name-key.ts";
import type { Key } from "../domain/claims/claim.ts";
import { startsWithCapital } from "../domain/text/letters.ts";
import type { SentenceReading } from "../grammar/reading/sentence-reading.ts";
import type { Word } from "../grammar/reading/word.ts";
import type { AssertionLexicon } from "../language/assertion-lexicon.ts";
import type { ClaimLexicon, MeaningEntry } from "../language/claim-lexicon.ts";

/** What a word means, with the words behind it that belong to it. */
export interface WordMeaning extends Key {
  /** Index of the last word that belongs to it. */
  readonly last: number;
  readonly isName: boolean;
}

export interface MeaningWords {
  readonly claims: ClaimLexicon;
  readonly assertions: AssertionLexicon;
}

/** What the words of a sentence mean, by the index of each; those that carry no meaning by themselves have none. */
export function readMeanings(
  { words, times }: SentenceReading,
  lexicon: MeaningWords,
): ReadonlyMap<number, WordMeaning> {
  const meanings = new Map<number, WordMeaning>();
  const told = new Set<number>();
  for (const { firstWord, endWord } of times)
    for (let index = firstWord; index < endWord; index++) told.add(index);
  for (let index = 0; index < words.length; index++) {
    if (told.has(index)) continue;
    const meaning = findEntry(words, index, lexicon.claims) ?? readAlone(words[index]!, lexicon);
    if (meaning === null) continue;
    meanings.set(index, meaning);
    index = meaning.last;
  }
  return meanings;
}

/** Words that may stand between two of a phrase: "took an active part", "in the hands". */
const LONGEST_GAP = 2;

function findEntry(
  words: readonly Word[],
  index: number,
  { meanings }: ClaimLexicon,
): WordMeaning | null {
  const word = words[index]!;
  const forms = new Set([word.lemma, word.normal, word.form.nounLemma ?? word.lemma]);
  for (const form of forms) {
    for (const entry of meanings.get(form) ?? []) {
      const last = isAs(word, entry) ? findLast(words, index, entry) : null;
      if (last !== null) return { ...entry.meaning, last, isName: false };
    }
  }
  return null;
}

function isAs({ tag }: Word, { as, words }: MeaningEntry): boolean {
  if (as === "verb") return tag === "VERB" || (tag === "AUXILIARY" && words.length > 1);
  if (as === "noun") return tag === "NOUN" || tag === "NAME";
  return tag !== "NAME" || words.length > 1;
}

function findLast(
  words: readonly Word[],
  index: number,
  { words: wanted }: MeaningEntry,
): number | null {
  let at = index;
  for (const part of wanted.slice(1)) {
    let next = at + 1;
    while (
      next - at <= LONGEST_GAP &&
      isBetween(words[next]) &&
      !isWord(words[next], part)
    )
      next++;
    if (!isWord(words[next], part)) return null;
    at = next;
  }
  return at;
}

const BETWEEN: ReadonlySet<Word["tag"]> = new Set([
  "DETERMINER",
  "POSSESSIVE",
  "ADVERB",
  "ADJECTIVE",
  "PREPOSITION",
  "PRONOUN",
  "INFINITIVE_MARK",
]);

function isBetween(word: Word | undefined): boolean {
  return word !== undefined && BETWEEN.has(word.tag);
}

function isWord(word: Word | undefined, part: string): boolean {
  return word !== undefined && (word.lemma === part || word.normal === part);
}

const MEANINGFUL: ReadonlySet<Word["tag"]> = new Set(["NOUN", "VERB", "ADJECTIVE"]);

function readAlone(word: Word, { claims, assertions }: MeaningWords): WordMeaning | null {
  const { tag, lemma, text, normal, index } = word;
  if (!/^\p{L}\p{L}|^\p{L}\.\p{L}/u.test(text)) return null;
  const plain = { isContrary: false, isComplement: false, side: null, last: index };
  if (tag === "NAME" || (tag === "ADJECTIVE" && index > 0 && startsWithCapital(text))) {
    return { ...plain, key: `n:${buildSpellingKey(text)}`, isName: true };
  }
  if (!MEANINGFUL.has(tag)) return null;
  if (assertions.light.has(lemma) || assertions.degrees.has(lemma)) return null;
  if (assertions.numbers.has(lemma) || claims.units.has(lemma) || claims.many.has(normal)) return null;
  if (claims.fractions.has(lemma)) return null;
  return { ...plain, key: claims.findStem(lemma), isName: false };
}
