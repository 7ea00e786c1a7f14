import type { ClaimedContent } from "../../domain/claims/claim.ts";
import { findFirstIndex } from "../../domain/text/find-first-index.ts";
import { contains, type Span } from "../../domain/text/span.ts";
import type { Word } from "../../grammar/reading/word.ts";
import type { ArticleContext } from "../../resolve/article-context.ts";
import { weighWord } from "./weigh-word.ts";
import type { MeaningWords } from "./word-meanings.ts";

const MEANINGFUL: ReadonlySet<Word["tag"]> = new Set([
  "NOUN",
  "VERB",
  "ADJECTIVE",
  "NAME",
  "NUMBER",
]);

/** The words of a content in order, and which of them stand in marks. */
export function readToldWords(
  { read }: ArticleContext,
  content: readonly Span[],
  { assertions, claims }: MeaningWords,
): Pick<ClaimedContent, "words" | "marked" | "small" | "common"> {
  const words: string[] = [];
  const small: number[] = [];
  const common: number[] = [];
  const marked: [number, number][] = [];
  for (const span of content) {
    const { items } = read.passages;
    const passages = items.slice(
      findFirstIndex(items, ({ end }) => end > span.start),
      findFirstIndex(items, ({ start }) => start >= span.end),
    );
    for (const word of read.listWords(span)) {
      if (!/[\p{L}\p{N}]/u.test(word.text)) continue;
      const isMeaningful =
        MEANINGFUL.has(word.tag) &&
        !assertions.light.has(word.lemma) &&
        !claims.generic.has(word.lemma);
      const at = words.push(claims.findStem(word.normal)) - 1;
      if (!isMeaningful) small.push(at);
      else if (weighWord(word) < 1) common.push(at);
      const isMarked = passages.some(({ inner }) => contains(inner, word));
      if (!isMarked) continue;
      const last = marked.at(-1);
      if (last !== undefined && last[1] === at) last[1] = at + 1;
      else marked.push([at, at + 1]);
    }
  }
  return { words, marked, small, common };
}
