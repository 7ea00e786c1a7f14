import { findFirstIndex } from "../domain/text/find-first-index.ts";
import type { Finding } from "../domain/text/finding.ts";
import type { Span } from "../domain/text/span.ts";

/** A text as it is read, and the way back to what was written. */
export interface PlainText {
  readonly text: string;
  /** One finding where markup was left in, at the first piece of it. */
  readonly findings: readonly Finding[];
  /** The span of the written text that a span of the plain one stands for. */
  readonly toWritten: (span: Span) => Span;
}

/** A piece of what was written and the characters that stand for it. */
export interface Replaced extends Span {
  readonly shown: string;
}

export function keepAsWritten(text: string): PlainText {
  return { text, findings: [], toWritten: (span) => span };
}

/** The text with other characters for some of its pieces, which are in order and apart. */
export function replacePieces(
  written: string,
  pieces: readonly Replaced[],
): Pick<PlainText, "text" | "toWritten"> {
  return { text: joinText(written, pieces), toWritten: buildWayBack(written, pieces) };
}

function joinText(written: string, pieces: readonly Replaced[]): string {
  const parts: string[] = [];
  let last = 0;
  for (const { start, end, shown } of pieces) {
    parts.push(written.slice(last, start), shown);
    last = end;
  }
  return [...parts, written.slice(last)].join("");
}

function buildWayBack(written: string, pieces: readonly Replaced[]): (span: Span) => Span {
  let removed = 0;
  // Where each piece stands in the plain text.
  const marks = pieces.map((piece) => {
    const start = piece.start - removed;
    removed += piece.end - piece.start - piece.shown.length;
    return { start, end: start + piece.shown.length, piece, removed };
  });
  /** The place in the written text of one character of the plain one. */
  const locate = (index: number): Span => {
    const next = findFirstIndex(marks, ({ end }) => end > index);
    const mark = marks[next];
    if (mark !== undefined && mark.start <= index) return mark.piece;
    const start = index + (marks[next - 1]?.removed ?? 0);
    return { start, end: start + 1 };
  };
  return ({ start, end }) =>
    start < end
      ? { start: locate(start).start, end: locate(end - 1).end }
      : { start: 0, end: written.length };
}
