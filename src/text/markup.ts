import { decodeHTMLStrict } from "entities";
import { findFirstIndex } from "../domain/text/find-first-index.ts";
import type { Finding } from "../domain/text/finding.ts";
import type { Span } from "../domain/text/span.ts";

/** A text as a browser would show it, and the way back to what was written. */
export interface PlainText {
  readonly text: string;
  /** One finding where markup was left in, at the first piece of it. */
  readonly findings: readonly Finding[];
  /** The span of the written text that a span of the plain one stands for. */
  readonly toWritten: (span: Span) => Span;
}

/**
 * Takes out the HTML that was left in a text: tags, comments, scripts; `&ldquo;` becomes its character.
 *
 * A tag that a browser begins a new line with is a line break; any other leaves no trace.
 */
export function removeMarkup(written: string): PlainText {
  const pieces = findMarkup(written);
  const [first] = pieces;
  if (first === undefined) return { text: written, findings: [], toWritten: (span) => span };
  const message = `HTML was left in the text, ${String(pieces.length)} pieces of it, the first here: it was read as a browser shows it`;
  return {
    text: joinText(written, pieces),
    findings: [{ code: "MARKUP_LEFT_IN", start: first.start, end: first.end, message }],
    toWritten: buildWayBack(written, pieces),
  };
}

/** A piece of markup and the characters that stand for it. */
interface Markup extends Span {
  readonly shown: string;
}

const MARKUP =
  /<!--|<\/?(?<tag>[a-z][a-z\d:-]{0,20})(?:[\s/][^<>]{0,2000})?>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/giu;

/** Tags that begin a new line. */
const BREAKING =
  /^(?:address|article|aside|blockquote|br|d[dlt]|div|fig(?:caption|ure)|footer|form|h[1-6r]|header|html|body|head|li|main|nav|[ou]l|p|pre|script|section|style|t(?:able|body|[dhr]|foot|head)|title)$/iu;

function findMarkup(text: string): Markup[] {
  const pieces: Markup[] = [];
  const findEnd = buildEndFinder(text);
  let last = 0;
  for (const match of text.matchAll(MARKUP)) {
    const { 0: piece, index: start, groups } = match;
    if (start < last) continue;
    const tag = groups?.["tag"]?.toLowerCase() ?? "";
    const opening = piece === "<!--" ? "!--" : piece.startsWith("</") ? "" : tag;
    const end = findEnd(opening, start) ?? start + piece.length;
    const shown = piece.startsWith("&") ? decodeHTMLStrict(piece) : BREAKING.test(tag) ? "\n" : "";
    // "&T;" stands for no character.
    if (shown === piece) continue;
    pieces.push({ start, end, shown });
    last = end;
  }
  return pieces;
}

/** What ends the elements that hold no prose. */
const CLOSINGS: ReadonlyMap<string, RegExp> = new Map([
  ["!--", /-->/gu],
  ["script", /<\/script>/giu],
  ["style", /<\/style>/giu],
]);

/** Finds where an element that holds no prose ends; one without an end is searched for only once. */
function buildEndFinder(text: string): (opening: string, start: number) => number | null {
  const unclosed = new Set<string>();
  return (opening, start) => {
    const closing = unclosed.has(opening) ? undefined : CLOSINGS.get(opening);
    if (closing === undefined) return null;
    closing.lastIndex = start;
    if (closing.test(text)) return closing.lastIndex;
    unclosed.add(opening);
    return null;
  };
}

function joinText(written: string, pieces: readonly Markup[]): string {
  const parts: string[] = [];
  let last = 0;
  for (const { start, end, shown } of pieces) {
    parts.push(written.slice(last, start), shown);
    last = end;
  }
  return [...parts, written.slice(last)].join("");
}

function buildWayBack(written: string, pieces: readonly Markup[]): (span: Span) => Span {
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
