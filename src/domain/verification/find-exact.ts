import type { Span } from "../text/span.ts";

/**
 * Finds words in a text to the character, whole, however many blanks stand between them; `null` if not.
 *
 * A comma or period at their end is the writer's own, but stands for no mark that asks or exclaims.
 */
export function findExact(words: string, text: string, from = 0): Span | null {
  const core = words.replace(/(?<![\s.,])[\s.,]+$/u, "");
  const pieces = core.split(/\s+/u).map((piece) => piece.replace(/[$()*+./?[\\\]^{|}]/gu, "\\$&"));
  const before = /^[\p{L}\p{N}]/u.test(core) ? "(?<![\\p{L}\\p{N}])" : "";
  const after = /[\p{L}\p{N}]$/u.test(core) ? "(?![\\p{L}\\p{N}])" : "";
  const end = /[.,]\s*$/u.test(words) ? "(?![?!])" : "";
  const pattern = new RegExp(`${before}${pieces.join("\\s+")}${after}${end}`, "gu");
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}
