import type { Document, Token } from "./document.ts";
import { findFirstIndex } from "./find-first-index.ts";
import type { Span } from "./span.ts";

/** The tokens that lie in a span, in order. */
export function findTokens({ tokens }: Document, span: Span): Token[] {
  const low = findFirstIndex(tokens, ({ start }) => start >= span.start);
  const inside: Token[] = [];
  for (let index = low; index < tokens.length && tokens[index]!.end <= span.end; index++)
    inside.push(tokens[index]!);
  return inside;
}
