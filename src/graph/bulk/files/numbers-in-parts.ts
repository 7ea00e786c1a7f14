import { appendFileSync, readFileSync, rmSync } from "node:fs";

/** Numbers of one part that are kept back until they are written together. */
const BUFFERED = 1 << 11;

interface Part {
  readonly waiting: Float64Array;
  count: number;
}

/** Numbers on disk, dealt into parts by what the caller says. */
export class NumbersInParts {
  readonly #path: string;
  readonly #parts = new Map<number, Part>();

  constructor(path: string) {
    this.#path = path;
  }

  add(number: number, value: number): void {
    let part = this.#parts.get(number);
    if (part === undefined) {
      part = { waiting: new Float64Array(BUFFERED), count: 0 };
      this.#parts.set(number, part);
    }
    part.waiting[part.count++] = value;
    if (part.count === BUFFERED) this.#flush(number, part);
  }

  /** Writes what waits, so that others can read it. */
  flush(): void {
    for (const [number, part] of this.#parts) this.#flush(number, part);
    this.#parts.clear();
  }

  #flush(number: number, part: Part): void {
    const bytes = part.count * Float64Array.BYTES_PER_ELEMENT;
    if (bytes > 0) {
      const path = nameNumberPart(this.#path, number);
      appendFileSync(path, new Uint8Array(part.waiting.buffer, 0, bytes));
    }
    part.count = 0;
  }
}

/** All numbers of a part that were written to any of the paths. What was read is gone. */
export function readNumbers(paths: readonly string[], part: number): Float64Array {
  const pieces = paths.flatMap((path) => readPiece(nameNumberPart(path, part)) ?? []);
  const size = pieces.reduce((sum, piece) => sum + piece.byteLength, 0);
  const bytes = new Uint8Array(size);
  let filled = 0;
  for (const piece of pieces) {
    bytes.set(piece, filled);
    filled += piece.byteLength;
  }
  return new Float64Array(bytes.buffer);
}

function nameNumberPart(path: string, part: number): string {
  return `${path}-${String(part)}`;
}

/** To which nothing was written is not there. */
function readPiece(path: string): Buffer | null {
  try {
    const bytes = readFileSync(path);
    rmSync(path);
    return bytes;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
