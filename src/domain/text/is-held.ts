import { findFirstIndex } from "./find-first-index.ts";
import { contains, type Span } from "./span.ts";

/** Whether one of some spans in order holds another one. */
export function isHeld(spans: readonly Span[], span: Span): boolean {
  const found = spans[findFirstIndex(spans, ({ end }) => end >= span.end)];
  return found !== undefined && contains(found, span);
}
