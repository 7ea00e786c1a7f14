import { type Options, stringify } from "csv-stringify/sync";
import type { Cell, Table, Value } from "../table.ts";

/** What stands between the items of a list; a semicolon or backslash inside one has a backslash before it. */
const SEPARATOR = "; ";

/**
 * Writes rows as RFC 4180 has it, or with tabs instead of commas, with the names of the columns above
 * them.
 *
 * A text that a spreadsheet would take for a formula gets an apostrophe before it: texts come from
 * articles of anybody, and "=" or "-" at their beginning is no reckoning. Numbers stay as they are.
 */
export function buildCsvWriter(delimiter: "," | "\t") {
  const options: Options = {
    delimiter,
    record_delimiter: "windows",
    escape_formulas: true,
    // Half of what ends a line would end it for some readers.
    quoted_match: /[\r\n]/u,
    cast: {
      boolean: String,
      number: (value) => ({ value: String(value), escape_formulas: false }),
    },
  };
  return async function* <Row>({ columns, pages }: Table<Row>): AsyncGenerator<string> {
    yield stringify([columns.map(({ name }) => name)], options);
    for await (const rows of pages) {
      const cells = rows.map((row) => columns.map(({ read }) => writeCell(read(row))));
      if (cells.length > 0) yield stringify(cells, options);
    }
  };
}

/** A list as the text of one cell. */
function writeCell(cell: Cell): Value {
  if (!isList(cell)) return cell;
  return cell.map((item) => String(item ?? "").replaceAll(/[\\;]/gu, "\\$&")).join(SEPARATOR);
}

function isList(cell: Cell): cell is readonly Value[] {
  return Array.isArray(cell);
}
