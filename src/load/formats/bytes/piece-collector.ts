/** Joins a piece of a stream from the chunks in which it comes, and keeps no more than `maxBytes` of it. */
export class PieceCollector {
  #chunks: Buffer[] = [];
  #length = 0;
  readonly #maxBytes: number;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  get length(): number {
    return this.#length;
  }

  take(chunk: Buffer): void {
    if (chunk.length === 0) return;
    this.#length += chunk.length;
    if (this.#length > this.#maxBytes) this.#chunks = [];
    else this.#chunks.push(chunk);
  }

  /** The piece, `null` where it was longer; the next one begins. */
  finish(): Buffer | null {
    const piece = this.#length > this.#maxBytes ? null : Buffer.concat(this.#chunks);
    this.#chunks = [];
    this.#length = 0;
    return piece;
  }
}
