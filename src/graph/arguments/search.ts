import { AppError } from "../../errors/app-error.ts";
import { type WrittenWord, readWords } from "../../domain/text/read-words.ts";
import { markWhole } from "../../domain/text/search-text.ts";
import type { WordForms } from "../../domain/text/word-forms.ts";

/** Lucene takes 1,024 clauses at most, and the shortest part that makes two of them is "x-y ". */
const LONGEST = 500;

/** The property that holds what `buildSearchText` makes of a statement's text. */
const PROPERTY = "_searchText";

/** Double quotation marks of all languages. */
const DOUBLE_MARKS = /[“”„‟«»〝〞〟＂「」『』]/gu;

/** Single ones around words. The same signs are apostrophes, so they have to stand before and after words. */
const SINGLE_MARKS = /(?<![\p{L}\p{N}])[‚‘‹›](.{1,500}?)[’‘›‹](?![\p{L}\p{N}])/gu;

/** A word's beginning, which a star ends. */
const BEGINNING = /(?<!\S)(\S*[\p{L}\p{N}])\*(?!\S)/gu;

/**
 * Makes a full-text query that wants every word of a person's search, in any order and any form: words
 * in quotation marks side by side, and of a word that ends in a star its beginning. Very common words
 * count where there are no others.
 *
 * No character that a person types is syntax: words of letters and digits are all that is kept.
 *
 * @throws AppError SEARCH_TOO_LONG, SEARCH_EMPTY
 */
export function buildSearch(search: string, forms: WordForms): string {
  const { length } = search;
  if (length > LONGEST) throw new AppError("SEARCH_TOO_LONG", { length, longest: LONGEST });
  const { phrases, beginnings, words } = splitSearch(search, forms);
  const chosen = [
    ...phrases.map((phrase) => writePhrase(readWords(phrase, forms), forms)),
    ...beginnings.map((beginning) => writeBeginning(beginning, forms)),
    ...words.filter((word) => !isCommon(word, forms)).map((word) => writePhrase([word], forms)),
  ].filter((part) => part !== "");
  const parts = chosen.length > 0 ? chosen : words.map((word) => writePhrase([word], forms));
  if (parts.length === 0) throw new AppError("SEARCH_EMPTY", { search });
  return [...new Set(parts)].join(" AND ");
}

/** Of words by which the most alike are sought; more would tell nothing more. */
const MOST_WORDS = 60;

/** What has words side by side comes before what has them anywhere. */
const SIDE_BY_SIDE = 20;

/**
 * Makes a full-text query for the statements that have most of some words, in any form: those first that
 * have the words of a piece side by side, then those that have the rarer words; `null` where there are
 * none but very common words.
 */
export function buildLikeSearch(pieces: readonly string[], forms: WordForms): string | null {
  const phrases = pieces.map((piece) => readWords(piece, forms).slice(0, MOST_WORDS));
  const words = phrases.flat().slice(0, MOST_WORDS);
  const rare = words.filter((word) => !isCommon(word, forms));
  const parts = [
    ...phrases
      .filter((phrase) => phrase.length > 1)
      .map((phrase) => `${writePhrase(phrase, forms)}^${String(SIDE_BY_SIDE)}`),
    ...(rare.length > 0 ? rare : words).map((word) => writePhrase([word], forms)),
  ];
  const distinct = [...new Set(parts.filter((part) => part !== ""))];
  return distinct.length === 0 ? null : distinct.slice(0, MOST_PARTS).join(" OR ");
}

/** Lucene takes 1,024 clauses at most, and some parts make several of them. */
const MOST_PARTS = 80;

/** What stands in quotation marks, what a star ends, and the rest. */
function splitSearch(
  search: string,
  forms: WordForms,
): {
  readonly phrases: readonly string[];
  readonly beginnings: readonly string[];
  readonly words: readonly WrittenWord[];
} {
  const phrases: string[] = [];
  const beginnings: string[] = [];
  const unquoted = search
    .replace(DOUBLE_MARKS, '"')
    .replace(SINGLE_MARKS, '"$1"')
    .replace(/"([^"]*)"/gu, (_marked, phrase: string) => {
      phrases.push(phrase);
      return " ";
    });
  const rest = unquoted.replace(BEGINNING, (_marked, beginning: string) => {
    beginnings.push(beginning);
    return " ";
  });
  return { phrases, beginnings, words: readWords(rest, forms) };
}

/** Very common words do not count beside others, as nobody chose them. */
function isCommon({ words }: WrittenWord, { common }: WordForms): boolean {
  return words.every((word) => common.has(word));
}

/** Words side by side, by their stems; where some are joined by a hyphen, as one word, too. */
function writePhrase(phrase: readonly WrittenWord[], { findStem }: WordForms): string {
  const apart = phrase.flatMap(({ words }) => words);
  const joined = phrase.flatMap(({ words, joined }) => joined ?? words);
  const written = [apart, joined].map((words) => words.map(findStem).join(" "));
  return apart.length === 0 ? "" : anyOf(written.map((stems) => `"${stems}"`));
}

/** Whole words that begin so, in its one spelling or as it is written. */
function writeBeginning(beginning: string, forms: WordForms): string {
  const words = readWords(beginning, forms).flatMap(({ words }) => words);
  const last = words.pop()!;
  const spellings = [last, forms.level(last), forms.levelBeginning(last)];
  const before = words.map((word) => anyOf([`"${forms.findStem(word)}"`]));
  return [...before, anyOf(spellings.map((form) => `${markWhole(form)}*`))].join(" AND ");
}

function anyOf(terms: readonly string[]): string {
  const named = [...new Set(terms)].map((term) => `${PROPERTY}:${term}`);
  return named.length === 1 ? named[0]! : `(${named.join(" OR ")})`;
}
