/**
 * What stands behind a surname and is no part of it, as `foldName` writes it, each with what it is kept
 * as beside the words of a name.
 */
export const nameSuffixes: ReadonlyMap<string, string> = new Map([
  ["jr", "+jr"],
  ["junior", "+jr"],
  ["sr", "+sr"],
  ["senior", "+sr"],
  ["ii", "+ii"],
  ["iii", "+iii"],
  ["iv", "+iv"],
]);
