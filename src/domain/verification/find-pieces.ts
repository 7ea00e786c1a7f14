import type { Span } from "../text/span.ts";
import { findExact } from "./find-exact.ts";
import type { Passage } from "./verification.ts";

/** Where quoted words stand in an article, in whose text all spans count. */
export interface FoundPieces {
  /** From the first of the pieces to the last. */
  readonly span: Span;
  /** What lies between the pieces. */
  readonly gaps: readonly Span[];
  /** The passages in which they stand, from the first to the last. */
  readonly within: Span;
}

/** The words between signs of something left out: "it will … go on" has two pieces. */
export function readPieces(text: string): readonly string[] {
  return text
    .split(/\[?(?:…|\.{3,}|\.\s\.\s\.)\]?/u)
    .map((piece) => piece.trim())
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

/** Finds all pieces to the character in their order, once from each passage on. */
export function findPieces(
  pieces: readonly string[],
  passages: readonly Passage[],
): readonly FoundPieces[] {
  return passages.flatMap((_passage, index) => findFrom(pieces, passages.slice(index)) ?? []);
}

function findFrom(pieces: readonly string[], passages: readonly Passage[]): FoundPieces | null {
  const places: Place[] = [];
  for (const piece of pieces) {
    const place = findNext(piece, passages, places.at(-1)?.span.end ?? 0);
    if (place === null) return null;
    places.push(place);
  }
  const [first, last] = [places[0]!, places.at(-1)!];
  return {
    span: { start: first.span.start, end: last.span.end },
    gaps: places.slice(1).map(({ span }, index) => ({
      start: places[index]!.span.end,
      end: span.start,
    })),
    within: { start: first.passage.start, end: last.passage.start + last.passage.text.length },
  };
}

interface Place {
  readonly span: Span;
  readonly passage: Passage;
}

function findNext(piece: string, passages: readonly Passage[], from: number): Place | null {
  for (const passage of passages) {
    const span = findExact(piece, passage.text, Math.max(0, from - passage.start));
    if (span !== null) return { span: moveSpan(span, passage.start), passage };
  }
  return null;
}

/** A span of a passage as one of its article. */
export function moveSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
