import type { Span } from "../text/span.ts";

/** Finds words in a text to the character, whole, however many blanks stand between them; `null` if not. */
export function findExact(words: string, text: string, from = 0): Span | null {
  const pieces = words
    .split(/\s+/u)
    .map((piece) => piece.replace(/[$()*+./?[\\\]^{|}-]/gu, "\\$&"));
  const before = /^[\p{L}\p{N}]/u.test(words) ? "(?<![\\p{L}\\p{N}])" : "";
  const after = /[\p{L}\p{N}]$/u.test(words) ? "(?![\\p{L}\\p{N}])" : "";
  const pattern = new RegExp(`${before}${pieces.join("\\s+")}${after}`, "gu");
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}
