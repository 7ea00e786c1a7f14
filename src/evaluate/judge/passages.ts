import type { QuotationKind } from "../../domain/statements/quotation.ts";
import { contains, type Span } from "../../domain/text/span.ts";
import { findLines, findWords } from "./words.ts";

/**
 * Finds what stands between quotation marks, marks included, line by line.
 *
 * A mark that is never closed reaches to the end of its line, as where a speaker goes on in the next
 * paragraph. Deliberately apart from how `extract/` reads marks: what is measured must not be
 * the measure.
 */
export function findPassages(text: string): Span[] {
  return findLines(text).flatMap((line) => findPassagesInLine(text, line));
}

/**
 * Tells how much of a span stands between marks: DIRECT from nine words in ten on, INDIRECT
 * without any.
 */
export function getKind(text: string, span: Span, passages: readonly Span[]): QuotationKind {
  const words = findWords(text.slice(span.start, span.end)).map(({ start, end }) => ({
    start: span.start + start,
    end: span.start + end,
  }));
  const marked = words.filter((word) => passages.some((passage) => contains(passage, word)));
  if (marked.length === 0) return "INDIRECT";
  return marked.length / words.length >= 0.9 ? "DIRECT" : "MIXED";
}

interface OpenMark {
  readonly start: number;
  readonly isDoubled: boolean;
}

function findPassagesInLine(text: string, line: Span): Span[] {
  const passages: Span[] = [];
  let open: OpenMark | null = null;
  for (const { 0: mark, index } of text.slice(line.start, line.end).matchAll(/[“”"]|``|''/gu)) {
    const start = line.start + index;
    const isDoubled = mark.length === 2;
    if (open === null) {
      if (mark !== "”") open = { start, isDoubled };
    } else if (closes(mark, open)) {
      passages.push({ start: open.start, end: start + mark.length });
      open = null;
    }
  }
  if (open !== null) passages.push({ start: open.start, end: line.end });
  return passages;
}

/** Doubled apostrophes close every mark; only they close their own kind. */
function closes(mark: string, { isDoubled }: OpenMark): boolean {
  return mark.length === 2 || (mark !== "“" && !isDoubled);
}
