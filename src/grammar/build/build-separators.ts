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
  return KINDS.find(([pattern]) => pattern.test(normal))?.[1] ?? "other";
}

const KINDS: readonly (readonly [RegExp, SeparatorKind])[] = [
  [/^,$/u, "comma"],
  [/^;$/u, "semicolon"],
  [/^:$/u, "colon"],
  [/^(?:[\u2013\u2014\u2015-]|--+)$/u, "dash"],
  [/^[([]$/u, "opening-bracket"],
  [/^[)\]]$/u, "closing-bracket"],
  [/^(?:["\u201c\u201d\u2018\u2019'\u00ab\u00bb]|''|``)$/u, "quotation-mark"],
  [/^[.?!\u2026]+$/u, "stop"],
];
