import type { Asker } from "./answers/asker.ts";
import { type StatementReader, openStatements } from "./read-statements.ts";
import { STATEMENT_COLUMNS } from "./statement-columns.ts";
import type { Table } from "./table.ts";

/** What a file is written of, part by part. */
export type Chunks = AsyncIterable<string | Uint8Array>;

interface FormatTraits {
  /** How files of it end, without the dot; after the name of what is exported it makes the address. */
  readonly ending: string;
  readonly mediaType: string;
  /** What it is for, in a few words. */
  readonly meaning: string;
}

/** Writes rows of any columns. */
interface TableFormat extends FormatTraits {
  writeTable<Row>(table: Table<Row>): Promise<Chunks>;
}

/** Writes statements as something else than rows. */
interface StatementFormat extends FormatTraits {
  /** Whether it needs the words of the articles. */
  readonly withWords: boolean;
  writeStatements(reader: StatementReader): Promise<Chunks>;
}

export type Format = TableFormat | StatementFormat;

/** Each by the name that `--format` takes. What writes one is loaded when it is first needed. */
export const FORMATS = {
  csv: {
    ending: "csv",
    mediaType: "text/csv; charset=utf-8; header=present",
    meaning: "a table for spreadsheets, pandas and R",
    writeTable: async (table) => (await import("./formats/csv.ts")).buildCsvWriter(",")(table),
  },
  tsv: {
    ending: "tsv",
    mediaType: "text/tab-separated-values; charset=utf-8",
    meaning: "the same with tabs",
    writeTable: async (table) => (await import("./formats/csv.ts")).buildCsvWriter("\t")(table),
  },
  jsonl: {
    ending: "jsonl",
    mediaType: "application/jsonl; charset=utf-8",
    meaning: "a table as a JSON object a line",
    writeTable: async (table) => (await import("./formats/json-lines.ts")).writeJsonLines(table),
  },
  parquet: {
    ending: "parquet",
    mediaType: "application/vnd.apache.parquet",
    meaning: "a table for DuckDB, pandas, Arrow and Spark",
    writeTable: async (table) => (await import("./formats/parquet.ts")).writeParquet(table),
  },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];

export function isTableFormat(format: Format): format is TableFormat {
  return "writeTable" in format;
}

/** The format by which the name of a file ends, the longest ending first; `null` where it is none. */
export function findFormatByFile(file: string): FormatName | null {
  const fitting = FORMAT_NAMES.filter((name) =>
    file.toLowerCase().endsWith(`.${FORMATS[name].ending}`),
  );
  return (
    fitting.sort((one, other) => FORMATS[other].ending.length - FORMATS[one].ending.length)[0] ??
    null
  );
}

/**
 * Writes all statements that a `where` wants. The first page is read at once, so that what is wrong is known
 * before anything is written.
 *
 * @throws AnswerErrors with what the API says of the `where`
 */
export async function openStatementFormat(
  format: Format,
  asker: Asker,
  where: unknown,
): Promise<Chunks> {
  const withWords = !isTableFormat(format) && format.withWords;
  const reader = await openStatements(asker, where, withWords);
  if (!isTableFormat(format)) return format.writeStatements(reader);
  return format.writeTable({ columns: STATEMENT_COLUMNS, pages: reader.readPages() });
}
