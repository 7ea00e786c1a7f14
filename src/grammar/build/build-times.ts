import type { GrammarLexicon } from "../../language/grammar-lexicon.ts";
import type { Chunk, NounChunk } from "../phrases/chunk.ts";
import type { NounPhrase } from "../reading/noun-phrase.ts";
import type { TimeExpression } from "../reading/time-expression.ts";
import type { Word } from "../reading/word.ts";
import { buildStretch } from "./stretch.ts";

/** The phrases that tell when, each with the preposition before it and "ago" behind it. */
export function buildTimes(
  words: readonly Word[],
  chunks: readonly Chunk[],
  phrases: ReadonlyMap<NounChunk, NounPhrase>,
  { times }: GrammarLexicon,
): TimeExpression[] {
  const found: TimeExpression[] = [];
  chunks.forEach((chunk, index) => {
    if (chunk.type !== "noun" || !chunk.isTime) return;
    const before = chunks[index - 1];
    const isGoverned = before?.type === "word" && words[before.first]!.tag === "PREPOSITION";
    const isFollowed = times.behind.has(words[chunk.end]?.normal ?? "");
    const first = isGoverned ? before.first : chunk.first;
    found.push({
      ...buildStretch(words, first, chunk.end + (isFollowed ? 1 : 0)),
      phrase: phrases.get(chunk)!,
      preposition: isGoverned ? words[before.first]! : null,
    });
  });
  return found;
}
