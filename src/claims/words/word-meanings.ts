import { buildSpellingKey } from "../../domain/names/name-key.ts";
import type { Key } from "../../domain/claims/claim.ts";
import { startsWithCapital } from "../../domain/text/letters.ts";
import type { SentenceReading } from "../../grammar/reading/sentence-reading.ts";
import type { Word } from "../../grammar/reading/word.ts";
import type { AssertionLexicon } from "../../language/assertion-lexicon.ts";
import type { ClaimLexicon, MeaningEntry } from "../../language/claim-lexicon.ts";

/** What a word means, with the words behind it that belong to it. */
export interface WordMeaning extends Key {
  /** Index of the last word that belongs to it. */
  readonly last: number;
  /** Keys that its word has where it is no name: "plain" of "Gibber Plain". */
  readonly plain: readonly string[];
}

export interface MeaningWords {
  readonly claims: ClaimLexicon;
  readonly assertions: AssertionLexicon;
}

/** Whether a word is written with a capital for where it stands, and not for being a name. */
export type IsOnlyCapital = (words: readonly Word[], index: number) => boolean;

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
    const meaning =
      findEntry(words, index, lexicon.claims, isOnlyCapital) ??
      readAlone(words, index, lexicon, isOnlyCapital);
    if (meaning === null) continue;
    meanings.set(index, meaning);
    index = meaning.last;
  }
  return meanings;
}

const NONE: readonly string[] = [];

/** Words that may stand between two of a phrase: "took an active part", "in the hands". */
const LONGEST_GAP = 2;

function findEntry(
  words: readonly Word[],
  index: number,
  { meanings }: ClaimLexicon,
  isOnlyCapital: IsOnlyCapital,
): WordMeaning | null {
  const word = words[index]!;
  const { lemma, normal, form } = word;
  for (const written of [lemma, normal, form.nounLemma ?? lemma]) {
    const entries = meanings.get(written);
    if (entries === undefined) continue;
    for (const entry of entries) {
      const last = isAs(words, index, entry, isOnlyCapital) ? findLast(words, index, entry) : null;
      if (last === null) continue;
      const isTelling = entry.meaning.isPaired || last > index;
      return { ...entry.meaning, last, plain: NONE, weight: isTelling ? 1 : weigh(word) };
    }
  }
  return null;
}

function isAs(
  words: readonly Word[],
  index: number,
  { as, words: wanted }: MeaningEntry,
  isOnlyCapital: IsOnlyCapital,
): boolean {
  const { tag, form } = words[index]!;
  if (as === "verb") {
    if (tag === "NAME" && form.verb >= 0 && isOnlyCapital(words, index)) return true;
    if (tag === "VERB" || (tag === "AUXILIARY" && wanted.length > 1)) return true;
    // "will not close": a tagger takes some for adjectives.
    return (
      tag === "ADJECTIVE" && form.verb >= 0 && BEFORE_VERBS.has(words[index - 1]?.tag ?? "MARK")
    );
  }
  if (as === "noun") return tag === "NOUN" || isOnlyCapital(words, index);
  // "their rights" are nothing that is right.
  if (tag === "NOUN" && wanted.length === 1 && form.isPlural) return false;
  // "a Democrat" is no name of anybody.
  const isAlone = words[index - 1]?.tag !== "NAME" && words[index + 1]?.tag !== "NAME";
  return tag !== "NAME" || wanted.length > 1 || isAlone || isOnlyCapital(words, index);
}

const BEFORE_VERBS: ReadonlySet<Word["tag"]> = new Set([
  "AUXILIARY",
  "NEGATION",
  "INFINITIVE_MARK",
]);

/** "Sales fell": the first word of a sentence has a capital, and is no name for it. */
export function isNounAtStart(words: readonly Word[], index: number): boolean {
  const { tag, form } = words[index]!;
  const isStart = words.slice(0, index).every(({ tag: before }) => before === "MARK");
  return (
    tag === "NAME" && isStart && form.isCommon && form.noun >= 0 && words[index + 1]?.tag !== "NAME"
  );
}

function findLast(
  words: readonly Word[],
  index: number,
  { words: wanted }: MeaningEntry,
): number | null {
  let at = index;
  for (const [number, part] of wanted.entries()) {
    if (number === 0) continue;
    // "out of" is one word.
    if (words[at + 1]?.normal === wanted.slice(number).join(" ")) return at + 1;
    let next = at + 1;
    while (next - at <= LONGEST_GAP && isBetween(words[next]) && !isWord(words[next], part)) next++;
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

function readAlone(
  words: readonly Word[],
  index: number,
  { claims, assertions }: MeaningWords,
  isOnlyCapital: IsOnlyCapital,
): WordMeaning | null {
  const { tag, lemma, text, normal, form } = words[index]!;
  if (tag !== "NAME" && !MEANINGFUL.has(tag)) return null;
  if (!/^\p{L}\p{L}|^\p{L}\.\p{L}/u.test(text)) return null;
  const alone = { isContrary: false, isComplement: false, side: null, last: index, plain: NONE };
  const isNoun = tag === "NAME" && isOnlyCapital(words, index);
  if (
    !isNoun &&
    (tag === "NAME" || (tag === "ADJECTIVE" && index > 0 && startsWithCapital(text)))
  ) {
    const plain = form.isCommon && form.nounLemma !== null ? [claims.findStem(form.nounLemma)] : [];
    return { ...alone, key: `n:${buildSpellingKey(text)}`, plain, weight: 1 };
  }
  const word = isNoun
    ? form.noun >= form.verb
      ? (form.nounLemma ?? lemma)
      : (form.verbLemma ?? lemma)
    : lemma;
  if (assertions.light.has(word) || assertions.degrees.has(word)) return null;
  if (assertions.numbers.has(word) || claims.units.has(word) || claims.many.has(normal))
    return null;
  if (claims.fractions.has(word)) return null;
  return { ...alone, key: claims.findStem(word), weight: weigh(words[index]!) };
}

/** Steps of how often a word is used from which on it tells half as much, and hardly anything. */
const OFTEN = 7;
const EVERYWHERE = 9;

/** How much a word tells, 0 to 1: little where everybody uses it. */
export function weigh({ tag, form }: Word): number {
  const often =
    tag === "VERB"
      ? form.verb
      : tag === "ADJECTIVE"
        ? form.adjective
        : Math.max(form.noun, form.verb);
  if (often >= EVERYWHERE) return 0.25;
  return often >= OFTEN ? 0.5 : 1;
}
