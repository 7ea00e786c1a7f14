import { appendFileSync, closeSync, openSync, readSync, rmSync, statSync } from "node:fs";

/** Characters that are kept back until they are written together, where nobody says how many. */
const BUFFERED = 1 << 16;
const READ_BYTES = 1 << 18;
const PIECE_BYTES = 1 << 24;
const NEWLINE = 10;

/** A file of lines that is written to its end and then read, each line once. */
export class LineFile {
  #waiting = "";

  constructor(
    readonly path: string,
    private readonly buffered = BUFFERED,
  ) {}

  append(line: string): void {
    this.#waiting += `${line}\n`;
    if (this.#waiting.length > this.buffered) this.flush();
  }

  flush(): void {
    if (this.#waiting === "") return;
    appendFileSync(this.path, this.#waiting);
    this.#waiting = "";
  }

  /** Every line, in order. */
  *read(): Generator<string> {
    this.flush();
    yield* readLines({ path: this.path, start: 0, end: Infinity });
  }

  remove(): void {
    rmSync(this.path, { force: true });
  }
}

/** Some of the lines of a file: those that begin in these bytes. */
export interface FilePiece {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** Files in pieces that are a few seconds' work each. */
export function listPieces(paths: readonly string[]): FilePiece[] {
  return paths.flatMap((path) => {
    const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    return Array.from({ length: Math.ceil(size / PIECE_BYTES) }, (_, index) => ({
      path,
      start: index * PIECE_BYTES,
      end: (index + 1) * PIECE_BYTES,
    }));
  });
}

/** The lines of a piece, in order. */
export function* readLines({ path, start, end }: FilePiece): Generator<string> {
  const file = openIfThere(path);
  if (file === null) return;
  try {
    // The line before it ends with what stands before its beginning.
    let position = Math.max(0, start - 1);
    let isWithin = start === 0;
    let rest = Buffer.alloc(0);
    for (;;) {
      const bytes = Buffer.allocUnsafe(rest.length + READ_BYTES);
      rest.copy(bytes);
      const count = readSync(file, bytes, rest.length, READ_BYTES, position);
      if (count === 0) return;
      position += count;
      let read = bytes.subarray(0, rest.length + count);
      if (!isWithin) {
        const first = read.indexOf(NEWLINE) + 1;
        if (first === 0) continue;
        read = read.subarray(first);
        isWithin = true;
      }
      const begin = position - read.length;
      // Behind its end the last of its lines ends.
      const last = read.indexOf(NEWLINE, Math.max(0, end - 1 - begin));
      const isLast = begin + read.length >= end && last !== -1;
      const until = isLast ? last + 1 : read.lastIndexOf(NEWLINE) + 1;
      if (until > 0 && begin < end) {
        const lines = read.toString("utf8", 0, until).split("\n");
        lines.pop();
        yield* lines;
      }
      if (isLast || begin >= end) return;
      rest = read.subarray(until);
    }
  } finally {
    closeSync(file);
  }
}

/** To which nothing was written is not there. */
function openIfThere(path: string): number | null {
  try {
    return openSync(path, "r");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
