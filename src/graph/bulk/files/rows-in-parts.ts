import { LineFile } from "./line-file.ts";

/** Parts into which rows are dealt: one of a corpus of ten million statements still fits into memory. */
export const ROW_PARTS = 64;

/** Characters of a part that are kept back. */
const BUFFERED = 1 << 13;

/**
 * Rows on disk that are to be grouped by a key: those of one key are in one part, so that no more than
 * a part has to be in memory.
 */
export class RowsInParts<Row> {
  readonly #parts: readonly LineFile[];

  /** @param path  to which the parts add their numbers */
  constructor(path: string) {
    this.#parts = Array.from(
      { length: ROW_PARTS },
      (_, part) => new LineFile(nameRowPart(path, part), BUFFERED),
    );
  }

  add(key: string, row: Row): void {
    this.#parts[hashKey(key) % ROW_PARTS]!.append(JSON.stringify([key, row]));
  }

  /** Writes what waits, so that others can read it. */
  flush(): void {
    for (const part of this.#parts) part.flush();
  }
}

/**
 * Every key of a part with its rows, path after path, and of each in the order in which they came. What
 * was read is gone.
 */
export function readGroups<Row>(paths: readonly string[], part: number): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const path of paths) {
    const file = new LineFile(nameRowPart(path, part));
    for (const line of file.read()) {
      const [key, row] = JSON.parse(line) as [string, Row];
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [row]);
      else group.push(row);
    }
    file.remove();
  }
  return groups;
}

function nameRowPart(path: string, part: number): string {
  return `${path}-${String(part)}`;
}

/** FNV-1a. */
function hashKey(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
