import { closeSync, openSync, readSync } from "node:fs";

/** Reads lines of JSON again by where they stand. */
export class RecordReader {
  readonly #paths: readonly string[];
  readonly #files: number[] = [];
  #bytes = Buffer.alloc(1 << 16);

  constructor(paths: readonly string[]) {
    this.#paths = paths;
  }

  /**
   * @param path    its number among the paths
   * @param offset  in bytes, as is the length
   */
  read(path: number, offset: number, length: number): unknown {
    const file = (this.#files[path] ??= openSync(this.#paths[path]!, "r"));
    if (this.#bytes.length < length) this.#bytes = Buffer.alloc(2 * length);
    readSync(file, this.#bytes, 0, length, offset);
    return JSON.parse(this.#bytes.toString("utf8", 0, length));
  }

  close(): void {
    for (const file of this.#files.splice(0)) closeSync(file);
  }
}
