/**
 * The words of a text in lower case, without marks.
 *
 * Cut at what is no letter: a pattern over a whole word fails on one of millions of letters.
 */
export function splitWords(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]/u)
    .filter((word) => word !== "");
}
