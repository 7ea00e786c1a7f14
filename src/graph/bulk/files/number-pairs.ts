import { appendFileSync, existsSync, readFileSync, rmSync } from "node:fs";

/** Numbers of one part that are kept back until they are written together. */
const BUFFERED = 1 << 12;

interface Part {
  readonly waiting: Float64Array;
  count: number;
}

/** Pairs of whole numbers on disk, dealt into parts by what the caller says. */
export class NumberPairs {
  readonly #path: string;
  readonly #parts = new Map<number, Part>();

  constructor(path: string) {
    this.#path = path;
  }

  add(number: number, one: number, other: number): void {
    let part = this.#parts.get(number);
    if (part === undefined) {
      part = { waiting: new Float64Array(BUFFERED), count: 0 };
      this.#parts.set(number, part);
    }
    part.waiting[part.count] = one;
    part.waiting[part.count + 1] = other;
    part.count += 2;
    if (part.count === BUFFERED) this.#flush(number, part);
  }

  /** The pairs of each part, one number after the other. What was read is gone. */
  *readParts(): Generator<Float64Array> {
    for (const [number, part] of this.#parts) {
      this.#flush(number, part);
      const path = this.#name(number);
      if (!existsSync(path)) continue;
      const { buffer, byteOffset, byteLength } = readFileSync(path);
      rmSync(path);
      yield new Float64Array(buffer.slice(byteOffset, byteOffset + byteLength));
    }
  }

  #flush(number: number, part: Part): void {
    const bytes = part.count * Float64Array.BYTES_PER_ELEMENT;
    if (bytes > 0) {
      appendFileSync(this.#name(number), new Uint8Array(part.waiting.buffer, 0, bytes));
    }
    part.count = 0;
  }

  #name(number: number): string {
    return `${this.#path}-${String(number)}`;
  }
}
