import type { GrammarLexicon } from "../language/grammar-lexicon.ts";
import { buildClauses } from "./build/build-clauses.ts";
import { buildNounPhrases } from "./build/build-noun-phrases.ts";
import { buildPrepositionalPhrases } from "./build/build-prepositional-phrases.ts";
import { buildSeparators } from "./build/build-separators.ts";
import { buildTimes } from "./build/build-times.ts";
import { readClauses } from "./clauses/read-clauses.ts";
import { chunkWords } from "./phrases/chunk-words.ts";
import { joinBrackets } from "./phrases/join-brackets.ts";
import type { Chunk, NounChunk } from "./phrases/chunk.ts";
import type { NounPhrase } from "./reading/noun-phrase.ts";
import type { SentenceReading } from "./reading/sentence-reading.ts";
import { joinWords, type Piece } from "./words/join-words.ts";
import { tagWords } from "./words/tag-words.ts";

/**
 * Reads a sentence: its words with their tags mended, its phrases and its clauses.
 *
 * Takes the tagger's tokens of one sentence, in order; words in quotation marks may stand among them as
 * one piece with the tag QUOTE. It never fails: of what is no sentence it gives what could be read, maybe
 * nothing but words. The time it takes grows with the words and no faster.
 */
export function readSentence(
  text: string,
  pieces: readonly Piece[],
  language: GrammarLexicon,
): SentenceReading {
  const words = joinWords(text, pieces, language);
  tagWords(words, language);
  const found = chunkWords(words, language);
  const chunks = language.order.verbLast ? joinBrackets(words, found) : found;
  const drafts = readClauses(words, chunks, language);
  const phrases = buildNounPhrases(words, chunks, drafts);
  const clauses = buildClauses(words, drafts, phrases);
  const built = [...clauses.values()];
  const hanging = buildPrepositionalPhrases(words, chunks, phrases, clauses, language);
  return {
    words,
    nounPhrases: listInOrder(chunks, phrases),
    verbGroups: built.map(({ group }) => group).sort((a, b) => a.firstWord - b.firstWord),
    prepositionalPhrases: hanging,
    times: buildTimes(words, chunks, phrases, hanging, clauses, language),
    separators: buildSeparators(words, chunks),
    clauses: built,
  };
}

function listInOrder(
  chunks: readonly Chunk[],
  phrases: ReadonlyMap<NounChunk, NounPhrase>,
): NounPhrase[] {
  const found: NounPhrase[] = [];
  for (const chunk of chunks) if (chunk.type === "noun") found.push(phrases.get(chunk)!);
  return found;
}
