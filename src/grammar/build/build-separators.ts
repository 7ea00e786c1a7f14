import type { Chunk } from "../phrases/chunk.ts";
import type { Separator, SeparatorKind } from "../reading/separator.ts";
import type { Word } from "../reading/word.ts";

/** The marks of a sentence; those inside a phrase or verb group part nothing. */
export function buildSeparators(words: readonly Word[], chunks: readonly Chunk[]): Separator[] {
  const found: Separator[] = [];
  for (const { type, first, end } of chunks) {
    for (let index = first; index < end; index++) {
      const word = words[index]!;
      if (word.tag !== "MARK") continue;
      found.push({ word, kind: getKind(word.normal), isBorder: type === "word" });
    }
  }
  return found;
}

function getKind(normal: string): SeparatorKind {
  const kind = KINDS.get(normal);
  if (kind !== undefined) return kind;
  if (/^--+$/u.test(normal)) return "dash";
  return /^[.?!\u2026]+$/u.test(normal) ? "stop" : "other";
}

const KINDS: ReadonlyMap<string, SeparatorKind> = new Map<string, SeparatorKind>([
  [",", "comma"],
  [".", "stop"],
  [";", "semicolon"],
  [":", "colon"],
  ["\u2013", "dash"],
  ["\u2014", "dash"],
  ["\u2015", "dash"],
  ["-", "dash"],
  ["(", "opening-bracket"],
  ["[", "opening-bracket"],
  [")", "closing-bracket"],
  ["]", "closing-bracket"],
  ...['"', "\u201c", "\u201d", "\u2018", "\u2019", "'", "\u00ab", "\u00bb", "''", "``"].map(
    (mark) => [mark, "quotation-mark"] as const,
  ),
]);
