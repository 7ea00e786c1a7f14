import { AppError } from "../errors/app-error.ts";
import { foldAccents } from "../domain/fold-accents.ts";

/** Lucene takes 1,024 clauses at most, and the shortest part that makes six of them is "é* ". */
const LONGEST = 500;

/** Words side by side in double quotes, or what stands between spaces. */
const PARTS = /"([^"]*)"|([^\s"]+)/g;

/** A word's beginning, which a star ends. */
const BEGINNING = /^([\p{L}\p{N}]+)\*$/u;

/**
 * Makes a full-text query that wants every word of a person's search, in any order, with accents or
 * without: words in double quotes side by side, and of a word that ends in a star its beginning.
 *
 * Each part is put in marks, where Lucene reads nothing but words; so no character that a person
 * types is syntax. Without any word it finds nothing.
 *
 * @throws AppError SEARCH_TOO_LONG
 */
export function buildSearch(search: string): string {
  const { length } = search;
  if (length > LONGEST) throw new AppError("SEARCH_TOO_LONG", { length, longest: LONGEST });
  const parts = Array.from(search.matchAll(PARTS), ([, phrase, word]) => phrase ?? word!);
  const wanted = parts.filter((part) => /[\p{L}\p{N}]/u.test(part)).map(buildPart);
  return wanted.length === 0 ? '""' : wanted.join(" AND ");
}

/** A part as it is written, or without its accents: a text that has some is found by either. */
function buildPart(part: string): string {
  const folded = foldAccents(part);
  const terms = [
    ...(folded === part ? [] : buildTerms("text", part)),
    ...buildTerms("text", folded),
    ...buildTerms("_foldedText", folded),
  ];
  return `(${terms.join(" OR ")})`;
}

/** Words in a property, each for itself: the index has others, too. */
function buildTerms(property: string, form: string): string[] {
  const beginning = BEGINNING.exec(form)?.[1];
  const words = `${property}:"${form.replace(/[\\"]/g, "\\$&")}"`;
  // Words are kept by their stems, which may be shorter than the beginning that is asked for.
  return beginning === undefined ? [words] : [`${property}:${beginning.toLowerCase()}*`, words];
}
