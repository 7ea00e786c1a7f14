import { appendFileSync, closeSync, openSync, readSync, rmSync } from "node:fs";

/** Characters that are kept back until they are written together. */
const BUFFERED = 1 << 16;
const READ_BYTES = 1 << 22;
const NEWLINE = 10;

/** A file of lines that is written to its end and then read, each line once. */
export class LineFile {
  #waiting: string[] = [];
  #length = 0;

  constructor(readonly path: string) {}

  append(line: string): void {
    this.#waiting.push(line);
    this.#length += line.length;
    if (this.#length > BUFFERED) this.flush();
  }

  flush(): void {
    if (this.#waiting.length === 0) return;
    appendFileSync(this.path, `${this.#waiting.join("\n")}\n`);
    this.#waiting = [];
    this.#length = 0;
  }

  /** Every line, in order. */
  *read(): Generator<string> {
    this.flush();
    for (const bytes of readPieces(this.path)) {
      const lines = bytes.toString().split("\n");
      lines.pop();
      yield* lines;
    }
  }

  remove(): void {
    rmSync(this.path, { force: true });
  }
}

/** The file in pieces that end with a line. */
function* readPieces(path: string): Generator<Buffer> {
  const file = openIfThere(path);
  if (file === null) return;
  try {
    let rest = Buffer.alloc(0);
    for (;;) {
      const piece = Buffer.allocUnsafe(READ_BYTES);
      const count = readSync(file, piece, 0, READ_BYTES, null);
      if (count === 0) return;
      const bytes = Buffer.concat([rest, piece.subarray(0, count)]);
      const end = bytes.lastIndexOf(NEWLINE) + 1;
      if (end > 0) yield bytes.subarray(0, end);
      rest = bytes.subarray(end);
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
