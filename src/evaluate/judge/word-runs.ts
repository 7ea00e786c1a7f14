import { type Span, trimSpan } from "../../domain/text/span.ts";
import { findLines } from "./words.ts";

/**
 * The whole words of an article that a content covers, in one line: marks and white space at its
 * edges make no difference.
 */
export interface WordRun<Content> extends Span {
  /** Indices of the words, both included. */
  readonly firstWord: number;
  readonly lastWord: number;
  readonly content: Content;
}

/** Cuts contents at line breaks into runs of words. The same words twice make one run, the first. */
export function findWordRuns<Content extends Span>(
  text: string,
  words: readonly Span[],
  contents: readonly Content[],
): WordRun<Content>[] {
  const runs = new Map<string, WordRun<Content>>();
  for (const content of contents) {
    for (const piece of cutAtLineBreaks(text, content)) {
      const firstWord = words.findIndex(({ start }) => start >= piece.start);
      const lastWord = words.findLastIndex(({ end }) => end <= piece.end);
      const key = `${String(firstWord)}-${String(lastWord)}`;
      if (firstWord < 0 || firstWord > lastWord || runs.has(key)) continue;
      runs.set(key, { ...piece, firstWord, lastWord, content });
    }
  }
  return [...runs.values()];
}

export function countWords({ firstWord, lastWord }: WordRun<unknown>): number {
  return lastWord - firstWord + 1;
}

export function countSharedWords(a: WordRun<unknown>, b: WordRun<unknown>): number {
  return Math.max(0, Math.min(a.lastWord, b.lastWord) - Math.max(a.firstWord, b.firstWord) + 1);
}

function cutAtLineBreaks(text: string, { start, end }: Span): Span[] {
  return findLines(text.slice(start, end)).map((line) =>
    trimSpan(text, { start: start + line.start, end: start + line.end }),
  );
}
