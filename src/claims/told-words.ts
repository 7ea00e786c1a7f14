import type { ClaimedContent } from "../domain/claims/claim.ts";
import { contains, type Span } from "../domain/text/span.ts";
import type { ArticleContext } from "../resolve/article-context.ts";
import { weigh, type MeaningWords } from "./word-meanings.ts";

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
  const passages = read.passages.items;
  for (const span of content) {
    for (const word of read.listWords(span)) {
      if (!/[\p{L}\p{N}]/u.test(word.text)) continue;
      const isMeaningful =
        ["NOUN", "VERB", "ADJECTIVE", "NAME", "NUMBER"].includes(word.tag) &&
        !assertions.light.has(word.lemma) &&
        !claims.generic.has(word.lemma);
      const at = words.push(claims.findStem(word.normal)) - 1;
      if (!isMeaningful) small.push(at);
      else if (weigh(word) < 1) common.push(at);
      const isMarked = passages.some(({ inner }) => contains(inner, word));
      if (!isMarked) continue;
      const last = marked.at(-1);
      if (last !== undefined && last[1] === at) last[1] = at + 1;
      else marked.push([at, at + 1]);
    }
  }
  return { words, marked, small, common };
}
