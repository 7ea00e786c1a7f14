import { appendFileSync, existsSync, readFileSync, rmSync } from "node:fs";

const PARTS = 64;
/** Numbers of one part that are kept back until they are written together. */
const BUFFERED = 1 << 12;

/** Pairs of whole numbers on disk, dealt into parts by what the caller says. */
export class NumberPairs {
  readonly #path: string;
  readonly #waiting = Array.from({ length: PARTS }, () => new Float64Array(BUFFERED));
  readonly #counts = new Uint32Array(PARTS);

  constructor(path: string) {
    this.#path = path;
  }

  /** Pairs of which `by` is the same are in one part. */
  add(by: number, one: number, other: number): void {
    const part = by % PARTS;
    const waiting = this.#waiting[part]!;
    const count = this.#counts[part]!;
    waiting[count] = one;
    waiting[count + 1] = other;
    this.#counts[part] = count + 2;
    if (count + 2 === BUFFERED) this.#flush(part);
  }

  /** The pairs of each part, one number after the other. What was read is gone. */
  *readParts(): Generator<Float64Array> {
    for (let part = 0; part < PARTS; part++) {
      this.#flush(part);
      const path = this.#name(part);
      if (!existsSync(path)) continue;
      const { buffer, byteOffset, byteLength } = readFileSync(path);
      rmSync(path);
      const numbers = buffer.slice(byteOffset, byteOffset + byteLength);
      yield new Float64Array(numbers);
    }
  }

  #flush(part: number): void {
    const { buffer } = this.#waiting[part]!;
    const bytes = this.#counts[part]! * Float64Array.BYTES_PER_ELEMENT;
    if (bytes > 0) appendFileSync(this.#name(part), new Uint8Array(buffer, 0, bytes));
    this.#counts[part] = 0;
  }

  #name(part: number): string {
    return `${this.#path}-${String(part)}`;
  }
}
