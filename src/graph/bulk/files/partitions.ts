import { LineFile } from "./line-file.ts";

/** Parts into which rows are dealt: one of a corpus of ten million statements still fits into memory. */
const PARTS = 64;

/**
 * Rows on disk that are to be grouped by a key: those of one key are in one part, so that no more than
 * a part has to be in memory.
 */
export class Partitions<Row> {
  readonly #parts: readonly LineFile[];

  /** @param path  to which the parts add their numbers */
  constructor(path: string) {
    this.#parts = Array.from(
      { length: PARTS },
      (_, part) => new LineFile(`${path}-${String(part)}`),
    );
  }

  add(key: string, row: Row): void {
    this.#parts[hashKey(key) % PARTS]!.append(JSON.stringify([key, row]));
  }

  /** Every key with its rows in the order in which they came. What was read is gone. */
  *readGroups(): Generator<[key: string, rows: Row[]]> {
    for (const part of this.#parts) {
      const groups = new Map<string, Row[]>();
      for (const line of part.read()) {
        const [key, row] = JSON.parse(line) as [string, Row];
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [row]);
        else group.push(row);
      }
      part.remove();
      yield* groups;
    }
  }
}

/** FNV-1a. */
function hashKey(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
