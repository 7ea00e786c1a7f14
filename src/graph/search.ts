import { AppError } from "../errors/app-error.ts";

/** Lucene takes 1,024 terms at most, and no term is shorter than a character and what parts it. */
const LONGEST = 1_000;

/**
 * Makes a full-text query that wants every word of a person's search, in any order.
 *
 * Each word is put in marks, where Lucene reads nothing but words; so no character that a person
 * types is syntax. Without any word it finds nothing.
 *
 * @throws AppError SEARCH_TOO_LONG
 */
export function buildSearch(search: string): string {
  const { length } = search;
  if (length > LONGEST) throw new AppError("SEARCH_TOO_LONG", { length, longest: LONGEST });
  const words = search.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const phrases = words.map((word) => `"${word.replace(/[\\"]/g, "\\$&")}"`);
  return phrases.length === 0 ? '""' : phrases.join(" AND ");
}
