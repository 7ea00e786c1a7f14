import { contains, overlaps, type Span } from "../../domain/text/span.ts";
import { findFirstIndex } from "../../domain/text/find-first-index.ts";
import type { Passage } from "../../prose/marks/quote-marks.ts";
import type { NarrativeUnit } from "../../prose/narrative-units.ts";
import type { ReadUnits } from "../../prose/read-units.ts";
import type { SentenceReading } from "../../grammar/reading/sentence-reading.ts";

/** A span of what was said, with the sentences that have words in it. */
export interface Said {
  readonly span: Span;
  readonly readings: readonly SentenceReading[];
}

/** The sentences of a content: those in marks, or around them, or of both as if there were no marks. */
export function readSaid(read: ReadUnits, content: readonly Span[]): Said[] {
  return content.map((span) => ({
    span,
    readings: findUnits(read, read.units, span).map(({ reading }) => reading),
  }));
}

function findUnits(
  read: ReadUnits,
  among: readonly NarrativeUnit[],
  span: Span,
): readonly NarrativeUnit[] {
  const units = among.slice(
    findFirstIndex(among, ({ end }) => end > span.start),
    findFirstIndex(among, ({ start }) => start >= span.end),
  );
  const held: Passage[] = [];
  for (const { passages } of units)
    for (const passage of passages.values()) if (overlaps(passage, span)) held.push(passage);
  const [first, ...others] = held;
  if (first === undefined) return units;
  if (contains(first.inner, span)) return findUnits(read, read.readInside(first), span);
  return read.readWithoutMarks(span, [first, ...others]);
}
