import { closeSync, openSync, readSync } from "node:fs";
import { LineFile } from "./line-file.ts";

/** Records on disk, which are numbered as they come and can be read again by their numbers. */
export class RecordFile<Row> {
  readonly #lines: LineFile;
  /** Where each begins, and where the last ends. */
  readonly #offsets: number[] = [0];
  #file: number | null = null;

  constructor(path: string) {
    this.#lines = new LineFile(path);
  }

  get count(): number {
    return this.#offsets.length - 1;
  }

  append(row: Row): void {
    const line = JSON.stringify(row);
    this.#offsets.push(this.#offsets.at(-1)! + Buffer.byteLength(line) + 1);
    this.#lines.append(line);
  }

  /** One record; all have to be written by then. */
  get(number: number): Row {
    if (this.#file === null) {
      this.#lines.flush();
      this.#file = openSync(this.#lines.path, "r");
    }
    const start = this.#offsets[number]!;
    const bytes = Buffer.allocUnsafe(this.#offsets[number + 1]! - start);
    readSync(this.#file, bytes, 0, bytes.length, start);
    return JSON.parse(bytes.toString()) as Row;
  }

  /** All of them, in order. */
  *read(): Generator<Row> {
    for (const line of this.#lines.read()) yield JSON.parse(line) as Row;
  }

  close(): void {
    if (this.#file !== null) closeSync(this.#file);
    this.#file = null;
  }

  remove(): void {
    this.close();
    this.#lines.remove();
  }
}
