import { contains, trimSpan, type Span } from "../../domain/text/span.ts";
import type { NarrativeUnit } from "../../prose/narrative-units.ts";

/** The words in marks of a part of a unit, each passage without its marks. */
export function listSaidInMarks(text: string, unit: NarrativeUnit, part: Span = unit): Span[] {
  return [...unit.passages.values()]
    .filter((passage) => contains(part, passage))
    .map(({ inner }) => trimSpan(text, inner))
    .filter(({ start, end }) => start < end);
}
