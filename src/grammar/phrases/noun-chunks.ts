import type { GrammarLexicon } from "../../language/grammar-lexicon.ts";
import { endsSpeech } from "./ends-speech.ts";
import type { Tag } from "../reading/word.ts";
import type { DraftWord } from "../words/draft-word.ts";
import { buildNamedChunk, buildQuantity, buildWordChunk } from "./build-noun-chunk.ts";
import type { NounChunk } from "./chunk.ts";
import {
  isModifier,
  isNominal,
  type OpenPhrase,
  takesAdjective,
  takesAdverb,
  takesCoordinator,
  takesDeterminer,
  takesMark,
  takesNoun,
} from "./noun-joints.ts";

/** The noun phrase that begins at `first`, up to its head; `null` where none does. */
export function readNounChunk(
  words: readonly DraftWord[],
  first: number,
  language: GrammarLexicon,
): NounChunk | null {
  const opening = words[first];
  if (opening?.tag === "QUOTE") return readQuote(words, first, language);
  let possessor: NounChunk | null = null;
  let index = first;
  if (opening?.tag === "PRONOUN") {
    possessor = buildWordChunk(words, first, "pronoun", language);
    if (words[first + 1]?.tag !== "OWNER_ENDING") return possessor;
    index = first + 2;
  }
  const phrase: OpenPhrase = {
    first,
    determiner: -1,
    quality: -1,
    head: -1,
    isOwned: possessor !== null,
  };
  for (; index < words.length; index++) {
    if (words[index]!.tag === "OWNER_ENDING" && phrase.head >= 0) {
      possessor = finish(words, phrase, null, possessor, language);
      phrase.head = -1;
      phrase.quality = -1;
      phrase.isOwned = true;
    } else if (!takeWord(words, phrase, index, language)) break;
  }
  return finish(words, phrase, phrase.head < 0 ? possessor : null, possessor, language);
}

/** Goes on with a phrase if the word at `index` is a part of it. */
function takeWord(
  words: readonly DraftWord[],
  phrase: OpenPhrase,
  index: number,
  language: GrammarLexicon,
): boolean {
  const take = TAKERS[words[index]!.tag];
  return take !== undefined && take(words, phrase, index, language);
}

type Taker = (
  words: readonly DraftWord[],
  phrase: OpenPhrase,
  index: number,
  language: GrammarLexicon,
) => boolean;

const TAKERS: Readonly<Partial<Record<Tag, Taker>>> = {
  DETERMINER: takeDeterminer,
  POSSESSIVE: takeDeterminer,
  ADVERB: takesAdverb,
  ADJECTIVE: (words, phrase, index, language) => {
    if (!takesAdjective(words, phrase, index, language)) return false;
    phrase.head = -1;
    phrase.quality = index;
    return true;
  },
  NUMBER: (words, phrase, index, language) => {
    if (phrase.head >= 0 && !goesOnFromMonth(words, phrase, index, language)) return false;
    phrase.head = -1;
    phrase.quality = index;
    return true;
  },
  // "the “slow” bridge"
  QUOTE: (words, phrase, index) =>
    phrase.head < 0 && words[index + 1]?.tag === "NOUN" && !endsSpeech(words[index]!),
  VERB: (words, phrase, index) => {
    if (phrase.head >= 0 || !isModifier(words, index)) return false;
    phrase.quality = index;
    return true;
  },
  NOUN: takeNoun,
  NAME: takeNoun,
  COORDINATOR: takesCoordinator,
  MARK: takesMark,
};

/** "the May 5 meeting", "a May 2026 meeting" */
function goesOnFromMonth(
  words: readonly DraftWord[],
  { head }: OpenPhrase,
  index: number,
  { times }: GrammarLexicon,
): boolean {
  return (
    head === index - 1 &&
    words[head]!.tag === "NAME" &&
    times.months.has(words[head]!.normal) &&
    isNominal(words[index + 1])
  );
}

function takeDeterminer(words: readonly DraftWord[], phrase: OpenPhrase, index: number): boolean {
  if (!takesDeterminer(words, phrase, index)) return false;
  phrase.determiner = index;
  return true;
}

function takeNoun(
  words: readonly DraftWord[],
  phrase: OpenPhrase,
  index: number,
  language: GrammarLexicon,
): boolean {
  if (!takesNoun(words, phrase, index, language)) return false;
  phrase.head = index;
  return true;
}

/**
 * The phrase that was read.
 *
 * @param rest  what there is if it has neither noun nor quality: an owner of nothing
 */
function finish(
  words: readonly DraftWord[],
  { first, head, quality, determiner }: OpenPhrase,
  rest: NounChunk | null,
  possessor: NounChunk | null,
  language: GrammarLexicon,
): NounChunk | null {
  const opening = determiner < 0 ? null : determiner;
  if (head >= 0)
    return buildNamedChunk(
      words,
      { first, end: head + 1, head, determiner: opening, possessor },
      language,
    );
  if (quality < 0) return rest;
  const stands = determiner >= 0 || possessor !== null || words[quality]!.tag === "NUMBER";
  if (!stands) return null;
  const parts = { first, end: quality + 1, head: quality, determiner: opening, possessor };
  return buildQuantity(words, parts, language);
}

/** Words in marks, alone or before the noun that they modify. */
function readQuote(
  words: readonly DraftWord[],
  first: number,
  language: GrammarLexicon,
): NounChunk {
  const mayModify = isNominal(words[first + 1]) && !endsSpeech(words[first]!);
  const rest = mayModify ? readNounChunk(words, first + 1, language) : null;
  const isModified = rest !== null && words[first + 1]!.tag === "NOUN";
  return isModified ? { ...rest, first } : buildWordChunk(words, first, "quote", language);
}
