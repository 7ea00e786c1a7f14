import type { Stretch, Word } from "../reading/word.ts";

/** Where the words `[first, end)` stand. */
export function buildStretch(words: readonly Word[], first: number, end: number): Stretch {
  return {
    start: words[first]!.start,
    end: words[end - 1]!.end,
    firstWord: first,
    endWord: end,
  };
}
