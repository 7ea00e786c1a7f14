import { decodeHTMLStrict } from "entities";
import { type PlainText, type Replaced, keepAsWritten, replacePieces } from "./plain-text.ts";

/**
 * Takes out the HTML that was left in a text: tags, comments, scripts; `&ldquo;` becomes its character.
 *
 * A tag that a browser begins a new line with is a line break; any other leaves no trace.
 */
export function removeMarkup(written: string): PlainText {
  const pieces = findMarkup(written);
  const [first] = pieces;
  if (first === undefined) return keepAsWritten(written);
  const message = `HTML was left in the text, ${String(pieces.length)} pieces of it, the first here: it was read as a browser shows it`;
  return {
    ...replacePieces(written, pieces),
    findings: [{ code: "MARKUP_LEFT_IN", start: first.start, end: first.end, message }],
  };
}

const MARKUP =
  /<!--|<\/?(?<tag>[a-z][a-z\d:-]{0,20})(?:[\s/][^<>]{0,2000})?>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/giu;

/** Tags that begin a new line. */
const BREAKING =
  /^(?:address|article|aside|blockquote|br|d[dlt]|div|fig(?:caption|ure)|footer|form|h[1-6r]|header|html|body|head|li|main|nav|[ou]l|p|pre|script|section|style|t(?:able|body|[dhr]|foot|head)|title)$/iu;

function findMarkup(text: string): Replaced[] {
  const pieces: Replaced[] = [];
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
