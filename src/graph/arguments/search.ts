import { AppError } from "../../errors/app-error.ts";
import { type WrittenWord, readWords } from "../../domain/text/read-words.ts";
import { findStem, markWhole } from "../../domain/text/search-text.ts";
import { levelSpelling } from "../../domain/text/spelling-variants.ts";

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

/** Words that are in most texts: beside others they do not count, as nobody chose them. */
const COMMON = new Set(
  "a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with".split(
    " ",
  ),
);

/**
 * Makes a full-text query that wants every word of a person's search, in any order and any form: words
 * in quotation marks side by side, and of a word that ends in a star its beginning. Very common words
 * count where there are no others.
 *
 * No character that a person types is syntax: words of letters and digits are all that is kept.
 *
 * @throws AppError SEARCH_TOO_LONG, SEARCH_EMPTY
 */
export function buildSearch(search: string): string {
  const { length } = search;
  if (length > LONGEST) throw new AppError("SEARCH_TOO_LONG", { length, longest: LONGEST });
  const { phrases, beginnings, words } = splitSearch(search);
  const chosen = [
    ...phrases.map((phrase) => writePhrase(readWords(phrase))),
    ...beginnings.map(writeBeginning),
    ...words.filter((word) => !isCommon(word)).map((word) => writePhrase([word])),
  ].filter((part) => part !== "");
  const parts = chosen.length > 0 ? chosen : words.map((word) => writePhrase([word]));
  if (parts.length === 0) throw new AppError("SEARCH_EMPTY", { search });
  return [...new Set(parts)].join(" AND ");
}

/** What stands in quotation marks, what a star ends, and the rest. */
function splitSearch(search: string): {
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
  return { phrases, beginnings, words: readWords(rest) };
}

function isCommon({ words }: WrittenWord): boolean {
  return words.every((word) => COMMON.has(word));
}

/** Words side by side, by their stems; where some are joined by a hyphen, as one word, too. */
function writePhrase(written: readonly WrittenWord[]): string {
  const apart = written.flatMap(({ words }) => words);
  const joined = written.flatMap(({ words, joined }) => joined ?? words);
  const forms = [apart, joined].map((words) => words.map(findStem).join(" "));
  return apart.length === 0 ? "" : anyOf(forms.map((form) => `"${form}"`));
}

/** Whole words that begin so, in its one spelling or as it is written. */
function writeBeginning(beginning: string): string {
  const words = readWords(beginning).flatMap(({ words }) => words);
  const last = words.pop()!;
  const forms = [last, levelSpelling(last), last.replace(PART_OF_ISE, "$1iz")];
  const before = words.map((word) => anyOf([`"${findStem(word)}"`]));
  return [...before, anyOf(forms.map((form) => `${markWhole(form)}*`))].join(" AND ");
}

/** The beginning of a word like "organise": its one spelling has a "z". */
const PART_OF_ISE = /([^aeiou])is(?=(?:a|at|ati|atio|i|in)?$)/u;

function anyOf(terms: readonly string[]): string {
  const named = [...new Set(terms)].map((term) => `${PROPERTY}:${term}`);
  return named.length === 1 ? named[0]! : `(${named.join(" OR ")})`;
}
