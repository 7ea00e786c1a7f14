import type { Span } from "../../domain/text/span.ts";

/** Finds the runs of letters and digits; an apostrophe inside belongs to the word, a hyphen does not. */
export function findWords(text: string): Span[] {
  return findMatches(text, /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu);
}

/** Finds the lines that are not empty, without their line breaks. */
export function findLines(text: string): Span[] {
  return findMatches(text, /[^\n]+/gu);
}

function findMatches(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
  }));
}
