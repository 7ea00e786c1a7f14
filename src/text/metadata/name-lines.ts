import type { Document, Paragraph } from "../../domain/text/document.ts";
import { sliceSpan, type TextSpan } from "../../domain/text/span.ts";

/** Lines from the top and from the end in which an article speaks of itself. */
const HEAD_LINES = 8;
const TAIL_LINES = 8;

/** The last lines of an article, in which credits stand. */
export function listTail({ paragraphs }: Document): readonly Paragraph[] {
  return paragraphs.slice(-TAIL_LINES);
}

/** The lines at its top and its end. */
export function listHeadAndTail({ paragraphs }: Document): readonly Paragraph[] {
  return paragraphs.filter(
    (_, index) => index < HEAD_LINES || index >= paragraphs.length - TAIL_LINES,
  );
}

/** What the group `name` of some patterns finds in lines. */
export function findNamesIn(
  { text }: Document,
  lines: readonly Paragraph[],
  patterns: readonly RegExp[],
): TextSpan[] {
  return lines.flatMap(({ start, end }) =>
    patterns.flatMap((pattern) => {
      const name = pattern.exec(text.slice(start, end))?.indices?.groups?.["name"];
      return name === undefined
        ? []
        : [sliceSpan(text, { start: start + name[0], end: start + name[1] })];
    }),
  );
}
