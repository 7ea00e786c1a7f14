import { NumbersInParts, readNumbers } from "./numbers-in-parts.ts";
import { ROW_PARTS } from "./rows-in-parts.ts";

/** Numbers of a row. */
const WIDTH = 5;

/** What is known of a quotation in numbers. */
export interface QuotationRow {
  readonly number: number;
  /** Number of the article in which it stands, and where it begins there. */
  readonly article: number;
  readonly start: number;
  /** Where what it claims stands in its writer's records; of length 0 where it claims nothing. */
  readonly offset: number;
  readonly length: number;
}

/** Rows of quotations on disk. */
export class QuotationRows {
  readonly #numbers: NumbersInParts;
  count = 0;

  constructor(path: string) {
    this.#numbers = new NumbersInParts(path);
  }

  add({ number, article, start, offset, length }: QuotationRow): void {
    this.count++;
    for (const value of [number, article, start, offset, length]) {
      this.#numbers.add(number % ROW_PARTS, value);
    }
  }

  /** Writes what waits, so that others can read it. */
  flush(): void {
    this.#numbers.flush();
  }
}

/** All rows that were written to a path, in any order. What was read is gone. */
export function* readQuotationRows(path: string): Generator<QuotationRow> {
  for (let part = 0; part < ROW_PARTS; part++) {
    const numbers = readNumbers([path], part);
    for (let at = 0; at < numbers.length; at += WIDTH) {
      yield {
        number: numbers[at]!,
        article: numbers[at + 1]!,
        start: numbers[at + 2]!,
        offset: numbers[at + 3]!,
        length: numbers[at + 4]!,
      };
    }
  }
}
