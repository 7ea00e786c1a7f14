import type { ExportedSpan } from "../statement.ts";

export type Role = "content" | "source" | "cue";

/** What of an article's text a quotation marks. */
export interface Marked {
  readonly content: readonly ExportedSpan[];
  readonly source: ExportedSpan | null;
  readonly cue: ExportedSpan | null;
}

/** A stretch of an article's text that is of one kind. */
export interface Piece extends ExportedSpan {
  readonly text: string;
  /** What of the quotation it belongs to, the innermost; `null` for the words around. */
  readonly role: Role | null;
}

/** UTF-16 units at most that are shown before and after what is marked. */
const MOST_AROUND = 280;

/**
 * Cuts a quotation out of its article, with as much of the paragraphs around as lets one judge it: each
 * item is a stretch of the text, and what lies between two is left out.
 */
export function cutPassage(text: string, marked: Marked): readonly (readonly Piece[])[] {
  const marks = listMarks(marked).filter(({ start, end }) => start < end && end <= text.length);
  const windows = marks
    .map((mark) => widen(text, mark))
    .sort((one, other) => one.start - other.start || one.end - other.end);
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of windows) {
    const last = joined.at(-1);
    // A gap of mere white space leaves nothing out.
    if (last !== undefined && text.slice(last.end, start).trim() === "") {
      last.end = Math.max(last.end, end);
    } else joined.push({ start, end });
  }
  return joined.map((window) => cutPieces(text, window, marks));
}

interface Mark extends ExportedSpan {
  readonly role: Role;
}

/** The shortest first: a source inside of what was said is seen. */
function listMarks({ content, source, cue }: Marked): readonly Mark[] {
  const marks: readonly Mark[] = [
    ...content.map(({ start, end }) => ({ start, end, role: "content" as const })),
    ...(source === null ? [] : [{ start: source.start, end: source.end, role: "source" as const }]),
    ...(cue === null ? [] : [{ start: cue.start, end: cue.end, role: "cue" as const }]),
  ];
  return marks.toSorted((one, other) => one.end - one.start - (other.end - other.start));
}

/** To the ends of the paragraph, or of a word where these are far. */
function widen(text: string, { start, end }: ExportedSpan): ExportedSpan {
  const before = text.slice(Math.max(0, start - MOST_AROUND), start);
  const after = text.slice(end, end + MOST_AROUND);
  const linesBefore = before.split(LINE_END);
  const linesAfter = after.split(LINE_END);
  const isCutBefore = linesBefore.length === 1 && before.length < start;
  const isCutAfter = linesAfter.length === 1 && end + after.length < text.length;
  const [first = ""] = before.split(SPACE);
  const last = after.split(SPACE).at(-1)!;
  return {
    start:
      start -
      (isCutBefore
        ? measure(before.slice(first.length).trimStart(), before)
        : linesBefore.at(-1)!.length),
    end:
      end +
      (isCutAfter
        ? measure(after.slice(0, after.length - last.length).trimEnd(), after)
        : linesAfter[0]!.length),
  };
}

const LINE_END = /[\n\r\u2028\u2029]/u;
const SPACE = /\s/u;

/** Units of a stretch in whole words; where it is one word, as in Chinese, without half a letter. */
function measure(wholeWords: string, stretch: string): number {
  return (wholeWords || stretch.replaceAll(/\p{Cs}/gu, "")).length;
}

function cutPieces(text: string, window: ExportedSpan, marks: readonly Mark[]): readonly Piece[] {
  const inside = (edge: number) => edge > window.start && edge < window.end;
  const cuts = marks.flatMap(({ start, end }) => [start, end]).filter(inside);
  const edges = [...new Set([window.start, ...cuts, window.end])].sort((one, other) => one - other);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1]!;
    const mark = marks.find((each) => each.start <= start && each.end >= end);
    return { start, end, text: text.slice(start, end), role: mark?.role ?? null };
  });
}
