import { isSurer } from "../../write/rows/statement-links.ts";
import type { ImportFiles } from "../files/import-files.ts";
import { LineFile } from "../files/line-file.ts";
import type { Nesting } from "../gather/records.ts";
import { isShared, type QuotationTable } from "./quotation-table.ts";

/** Joins each statement to those that it reports, as `linkReports` does: the surest nesting gives the rule. */
export function* writeReports(
  paths: readonly string[],
  table: QuotationTable,
  files: ImportFiles,
): Generator<void> {
  const links = files.links("REPORTS", "Statement", "Statement");
  const surest = new Map<string, Nesting>();
  const write = (ids: readonly string[], { rule, confidence }: Nesting) => {
    links.write({ ids, properties: { rule }, floats: { confidence } });
  };
  for (const path of paths) {
    for (const line of new LineFile(path).read()) {
      yield;
      const nesting = JSON.parse(line) as Nesting;
      const { outer, inner } = nesting;
      const [from, to] = [table.statement[outer]!, table.statement[inner]!];
      if (from === to) continue;
      const ids = [String(from), String(to)];
      const areShared = isShared(table, outer) && isShared(table, inner);
      const known = surest.get(ids.join(" "));
      if (!areShared) write(ids, nesting);
      else if (known === undefined || isSurer(nesting, known)) surest.set(ids.join(" "), nesting);
    }
  }
  for (const [ids, nesting] of surest) write(ids.split(" "), nesting);
}
