import { isUtf8 } from "node:buffer";
import type { SkipCode } from "../actor-draft.ts";

/** A line, and where the next one begins in what was read. */
export interface SourceLine {
  /** `SkipCode` where it cannot be read. */
  readonly text: string | null;
  readonly fault: SkipCode | null;
  readonly end: number;
}

/** Bytes of the longest line: the largest entities of Wikidata have some 5 MB. */
export const LONGEST_LINE = 64_000_000;

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const MARK = Buffer.from("\ufeff");

/**
 * Splits bytes into lines, all those that end in one piece at once. A line that is too long is told of
 * and never held.
 */
export async function* splitLines(
  pieces: AsyncIterable<Buffer>,
  from: number,
): AsyncGenerator<readonly SourceLine[]> {
  /** Where the line begins that is being read. */
  let start = from;
  let held: Buffer[] = [];
  let heldLength = 0;
  const close = (rest: Buffer, end: number): SourceLine => {
    const length = heldLength + rest.length;
    const line =
      length > LONGEST_LINE ? null : held.length === 0 ? rest : Buffer.concat([...held, rest]);
    const isFirst = start === 0;
    held = [];
    heldLength = 0;
    start = end;
    return line === null
      ? { text: null, fault: "ACTOR_LINE_TOO_LONG", end }
      : { ...decode(line, isFirst), end };
  };
  for await (const piece of pieces) {
    const lines: SourceLine[] = [];
    const before = start + heldLength;
    let position = 0;
    for (let next = piece.indexOf(NEWLINE); next !== -1; next = piece.indexOf(NEWLINE, position)) {
      lines.push(close(piece.subarray(position, next), before + next + 1));
      position = next + 1;
    }
    const rest = piece.subarray(position);
    heldLength += rest.length;
    if (heldLength > LONGEST_LINE) held = [];
    else if (rest.length > 0) held.push(rest);
    if (lines.length > 0) yield lines;
  }
  if (heldLength > 0) yield [close(Buffer.alloc(0), start + heldLength)];
}

function decode(line: Buffer, isFirst: boolean): Omit<SourceLine, "end"> {
  if (!isUtf8(line)) return { text: null, fault: "ACTOR_LINE_NOT_UTF8" };
  const first = isFirst && line.subarray(0, MARK.length).equals(MARK) ? MARK.length : 0;
  const last = line.at(-1) === RETURN ? line.length - 1 : line.length;
  return { text: line.toString("utf8", first, last), fault: null };
}
