import { overlaps, type Span } from "../../domain/text/span.ts";
import { findFirstIndex } from "../../domain/text/find-first-index.ts";
import type { NarrativeUnit } from "../../extract/phrases/narrative-units.ts";
import type { ReadUnits } from "../../extract/phrases/read-units.ts";
import type { SentenceReading } from "../../grammar/reading/sentence-reading.ts";

/** The sentences that have words in a span, those in marks behind the sentence that they stand in. */
export function listReadingsIn(read: ReadUnits, span: Span): SentenceReading[] {
  const readings: SentenceReading[] = [];
  const add = (units: readonly NarrativeUnit[]): void => {
    let index = findFirstIndex(units, ({ end }) => end > span.start);
    for (; (units[index]?.start ?? span.end) < span.end; index++) {
      const { reading, passages } = units[index]!;
      readings.push(reading);
      for (const passage of passages.values()) {
        if (overlaps(passage, span)) add(read.readInside(passage));
      }
    }
  };
  add(read.units);
  return readings;
}
