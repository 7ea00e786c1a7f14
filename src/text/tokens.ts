import { remember } from "../domain/remember.ts";
import { type PartOfSpeech, Token } from "../domain/text/document.ts";
import type { Language } from "../language/language.ts";
import type { Span } from "../domain/text/span.ts";
import type { AbbreviationLexicon, TextLexicon } from "../language/text-lexicon.ts";
import { cutIntoStretches } from "./stretches.ts";

/**
 * Splits one paragraph of `text` into tokens with part of speech and lemma.
 *
 * Contractions and possessive endings are tokens of their own ("has", "n't"); an abbreviation keeps
 * its stop ("Maj.").
 */
export function buildTokens(
  text: string,
  paragraph: Span,
  { tag, text: lexicon }: Pick<Language, "tag" | "text">,
): Token[] {
  const tokens: Token[] = [];
  for (const stretch of cutIntoStretches(text, paragraph, LONGEST_STRETCH)) {
    addTokens(tokens, text, stretch, lexicon, tag);
  }
  return tokens;
}

/** Longer than any paragraph; the memory that tagging one stretch takes is free again for the next. */
const LONGEST_STRETCH = 100_000;

function addTokens(
  tokens: Token[],
  text: string,
  { start, end }: Span,
  lexicon: TextLexicon,
  tag: Language["tag"],
): void {
  const chunks = findChunks(text.slice(start, end), lexicon);
  const tagged = tag(chunks.map(({ word }) => word));
  let next = 0;
  for (const chunk of chunks) {
    let from = 0;
    // The tagger may split a chunk further, and gives the pieces in order.
    for (let word = tagged[next]; word !== undefined; word = tagged[next]) {
      const at = chunk.word.indexOf(word.text, from);
      if (at < 0) break;
      from = at + word.text.length;
      next++;
      addToken(tokens, text, start + chunk.start + at, word, lexicon.abbreviations);
      if (from === chunk.word.length) break;
    }
  }
}

/** Words that are kept, since a text has the same again and again; equal ones share one string. */
const MOST_WORDS = 50_000;

/** Words that are normal as they are. */
const IS_SMALL = /^[a-z]+$/;

const normalize = remember(
  (text) => text.toLowerCase().replace(/[\u2018\u2019]/gu, "'"),
  MOST_WORDS,
);

function addToken(
  tokens: Token[],
  text: string,
  start: number,
  word: { readonly text: string; readonly lemma: string; readonly pos: PartOfSpeech },
  { leading, numbered }: AbbreviationLexicon,
): void {
  const end = start + word.text.length;
  const last = tokens.at(-1);
  if (
    word.text === "." &&
    last?.end === start &&
    (leading.has(last.normal) ||
      (numbered.has(last.normal) && /^.\s?\d/u.test(text.slice(start, start + 3))))
  ) {
    const written = text.slice(last.start, end);
    const normal = `${last.normal}.`;
    tokens[tokens.length - 1] = new Token(last.start, end, written, normal, last.lemma, "PROPN");
    return;
  }
  const normal = IS_SMALL.test(word.text) ? word.text : normalize(word.text);
  tokens.push(new Token(start, end, word.text, normal, word.lemma, word.pos));
}

interface Chunk {
  readonly word: string;
  /** From the start of the paragraph. */
  readonly start: number;
}

/** Initials, numbers, words with their apostrophes, and marks of one or more equal signs. */
const CHUNK =
  /(?:\p{L}\.){2,10}|\b\p{Lu}\.(?!\p{L})|\p{N}{1,30}(?:[.,:]\p{N}{1,30}){0,8}|[\p{L}\p{M}\p{N}]{1,60}(?:['\u2019]\p{L}{1,60})?|-{2,60}|\.{2,60}|''|``|[^\s\u200b\u2060\ufeff]/gu;

/** The same for text whose only letters are those of English, which is read twice as fast. */
const PLAIN_CHUNK =
  /(?:[A-Za-z]\.){2,10}|\b[A-Z]\.(?![A-Za-z])|\d{1,30}(?:[.,:]\d{1,30}){0,8}|[A-Za-z\d]{1,60}(?:['\u2019][A-Za-z]{1,60})?|-{2,60}|\.{2,60}|''|``|\S/g;
const IS_PLAIN = /^[\t -~\u2013\u2014\u2018\u2019\u201c\u201d\u2026]*$/;

/**
 * The smallest pieces of a paragraph that stand for themselves.
 *
 * The tagger remembers every piece it has met and splits a longer one or not by what it remembers.
 * Pieces that cannot be split in two ways keep the reading of one article free of those before it.
 */
function findChunks(words: string, { abbreviations, findOwnerEnding }: TextLexicon): Chunk[] {
  const chunks: Chunk[] = [];
  let behind = 0;
  // Between two pieces there is white space alone, so that each is found where it stands.
  for (const word of words.match(IS_PLAIN.test(words) ? PLAIN_CHUNK : CHUNK) ?? []) {
    const start = words.indexOf(word, behind);
    behind = start + word.length;
    const last = chunks.at(-1);
    if (
      word === "." &&
      last !== undefined &&
      last.start + last.word.length === start &&
      keepsStop(last.word.toLowerCase(), words.slice(behind, behind + 2), abbreviations)
    ) {
      chunks[chunks.length - 1] = { word: `${last.word}.`, start: last.start };
      continue;
    }
    const ending = findOwnerEnding(word);
    if (ending > 0) chunks.push({ word: word.slice(0, ending), start });
    chunks.push({ word: ending > 0 ? word.slice(ending) : word, start: start + ending });
  }
  return chunks;
}

/** Whether the stop behind an abbreviation belongs to it; `next` is what follows the stop. */
function keepsStop(
  abbreviation: string,
  next: string,
  { leading, numbered, trailing }: AbbreviationLexicon,
): boolean {
  if (leading.has(abbreviation) || trailing.has(abbreviation)) return true;
  return numbered.has(abbreviation) && /^\s?\d/u.test(next);
}
