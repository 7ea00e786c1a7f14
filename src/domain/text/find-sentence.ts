import type { Document, Sentence } from "./document.ts";
import { findFirstIndex } from "./find-first-index.ts";

/** The sentence that a token stands in, by the token's index. */
export function findSentence({ sentences }: Document, token: number): Sentence | undefined {
  return sentences[findFirstIndex(sentences, ({ endToken }) => endToken > token)];
}
