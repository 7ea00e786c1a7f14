import { readQuotationRows } from "../files/quotation-rows.ts";

/**
 * All quotations of a graph that is to be imported, by their numbers, in memory that threads share. A
 * statement has the number of one of the quotations that back it.
 */
export interface QuotationTable {
  readonly count: number;
  /** Number of the article in which it stands, and where it begins there. */
  readonly article: Uint32Array;
  readonly start: Uint32Array;
  /** Where what it claims stands: in whose records, and where there; of length 0 where it claims nothing. */
  readonly writer: Uint8Array;
  readonly offset: Float64Array;
  readonly length: Uint32Array;
  /** The statement that it backs. */
  readonly statement: Uint32Array;
  /** The next that backs the same; `NONE` for the last. */
  readonly next: Uint32Array;
  /** By the number of a statement: one of those that say the same, for all of these the same one. */
  readonly claim: Uint32Array;
  /** See `ClaimMark`. */
  readonly marks: Uint8Array;
}

export const NONE = 0xffff_ffff;

/** @param paths  where each writer put its rows */
export function buildQuotationTable(paths: readonly string[], count: number): QuotationTable {
  const table: QuotationTable = {
    count,
    article: new Uint32Array(share(4 * count)),
    start: new Uint32Array(share(4 * count)),
    writer: new Uint8Array(share(count)),
    offset: new Float64Array(share(8 * count)),
    length: new Uint32Array(share(4 * count)),
    statement: new Uint32Array(share(4 * count)),
    next: new Uint32Array(share(4 * count)).fill(NONE),
    claim: new Uint32Array(share(4 * count)),
    marks: new Uint8Array(share(count)),
  };
  for (const [writer, path] of paths.entries()) {
    for (const { number, article, start, offset, length } of readQuotationRows(path)) {
      table.article[number] = article;
      table.start[number] = start;
      table.writer[number] = writer;
      table.offset[number] = offset;
      table.length[number] = length;
      table.statement[number] = number;
      table.claim[number] = number;
    }
  }
  return table;
}

function share(bytes: number): SharedArrayBuffer {
  return new SharedArrayBuffer(bytes);
}

/** All quotations that back a statement. */
export function listQuotations({ next }: QuotationTable, statement: number): number[] {
  const quotations: number[] = [];
  for (let number = statement; number !== NONE; number = next[number]!) quotations.push(number);
  return quotations;
}

/** Whether more than one quotation backs the statement of a quotation. */
export function isShared({ next, statement }: QuotationTable, quotation: number): boolean {
  return next[statement[quotation]!] !== NONE;
}
