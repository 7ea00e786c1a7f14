import { LineFile } from "./line-file.ts";

/** Where a record stands in its file, in bytes. */
export interface RecordPlace {
  readonly offset: number;
  readonly length: number;
}

/** Lines of JSON that can be read again by where they stand, see `RecordReader`. */
export class RecordFile<Row> {
  readonly #lines: LineFile;
  #size = 0;

  constructor(path: string) {
    this.#lines = new LineFile(path);
  }

  append(row: Row): RecordPlace {
    const line = JSON.stringify(row);
    const place = { offset: this.#size, length: Buffer.byteLength(line) };
    this.#size += place.length + 1;
    this.#lines.append(line);
    return place;
  }

  flush(): void {
    this.#lines.flush();
  }
}
