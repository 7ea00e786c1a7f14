/**
 * Makes a full-text query that wants every word of a person's search, in any order.
 *
 * Each word is put in marks, where Lucene reads nothing but words; so no character that a person
 * types is syntax. Without any word it finds nothing.
 */
export function buildSearch(search: string): string {
  const words = search.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const phrases = words.map((word) => `"${word.replace(/[\\"]/g, "\\$&")}"`);
  return phrases.length === 0 ? '""' : phrases.join(" AND ");
}
