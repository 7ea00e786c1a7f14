/**
 * A half-open piece `[start, end)` of a document's text, counted in UTF-16 units as `slice` does.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with the words it covers: `document.text.slice(start, end) === text`, always. */
export interface TextSpan extends Span {
  readonly text: string;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Those of some spans in text order that overlap none of others, which may come in any order. */
export function dropOverlapping<Item extends Span>(
  spans: readonly Item[],
  others: readonly Span[],
): Item[] {
  const inOrder = [...others].sort((a, b) => a.start - b.start);
  let next = 0;
  return spans.filter(({ start, end }) => {
    while ((inOrder[next]?.end ?? Infinity) <= start) next++;
    return (inOrder[next]?.start ?? Infinity) >= end;
  });
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The UTF-16 units that spans hold together. */
export function getTotalLength(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Only where something stands, of what tells more. */
export function toSpan({ start, end }: Span): Span {
  return { start, end };
}

/** Whether a span shares nothing with others. */
export function isApart(span: Span, others: readonly (Span | null)[]): boolean {
  return others.every((other) => other === null || !overlaps(other, span));
}

/** The words of a span, ready to show. */
export function sliceSpan(text: string, { start, end }: Span): TextSpan {
  return { start, end, text: text.slice(start, end) };
}

/** The words of spans that are kept as their starts and their ends. */
export function sliceSpans(
  text: string,
  starts: readonly number[],
  ends: readonly number[],
): TextSpan[] {
  return starts.map((start, index) => sliceSpan(text, { start, end: ends[index]! }));
}

/** The span without white space at its edges. */
export function trimSpan(text: string, { start, end }: Span): Span {
  while (start < end && /\s/u.test(text.charAt(start))) start++;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** UTF-16 units that are shown before and after a span, at most. */
const CONTEXT_LENGTH = 60;

/** The words before and after a span, none of them cut. */
export function sliceContext(
  text: string,
  { start, end }: Span,
): { readonly prefix: string; readonly suffix: string } {
  // One unit more than is shown tells whether the context ends between two words.
  const before = text.slice(Math.max(0, start - CONTEXT_LENGTH - 1), start);
  const after = text.slice(end, end + CONTEXT_LENGTH + 1);
  return {
    prefix: before.length > CONTEXT_LENGTH ? before.replace(/^\S*\s/u, "") : before,
    suffix: after.length > CONTEXT_LENGTH ? after.replace(/\s\S*$/u, "") : after,
  };
}
