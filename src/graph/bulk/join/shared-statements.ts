import { readGroups, ROW_PARTS } from "../files/rows-in-parts.ts";
import { NONE, type QuotationTable } from "./quotation-table.ts";

/** Finds the statements that several quotations back, by the keys of all. */
export function* shareStatements(
  paths: readonly string[],
  { statement, next }: QuotationTable,
): Generator<void> {
  for (let part = 0; part < ROW_PARTS; part++) {
    for (const quotations of readGroups<number>(paths, part).values()) {
      if (quotations.length === 1) continue;
      const [first = 0] = quotations.sort((a, b) => a - b);
      for (const [index, quotation] of quotations.entries()) {
        statement[quotation] = first;
        next[quotation] = quotations[index + 1] ?? NONE;
      }
    }
    yield;
  }
}
