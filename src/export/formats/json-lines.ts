import type { Table } from "../table.ts";

/** Writes a JSON object a line, with all columns in each; lists are arrays, and what is not known is null. */
export async function* writeJsonLines<Row>({ columns, pages }: Table<Row>): AsyncGenerator<string> {
  for await (const rows of pages) {
    const lines = rows.map((row) => {
      const values = columns.map(({ name, read }) => [name, read(row)]);
      return `${JSON.stringify(Object.fromEntries(values))}\n`;
    });
    if (lines.length > 0) yield lines.join("");
  }
}
