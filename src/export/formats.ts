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
  writeStatements(reader: StatementReader): Promise<Chunks>;
}

export type Format = TableFormat | StatementFormat;

const JSON_LD = "application/ld+json; charset=utf-8";

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
  graphml: {
    ending: "graphml",
    mediaType: "application/graphml+xml; charset=utf-8",
    meaning: "a network of actors, statements and places, for Gephi, NetworkX and igraph",
    writeStatements: async (reader) => (await import("./formats/graphml.ts")).writeGraphml(reader),
  },
  gexf: {
    ending: "gexf",
    mediaType: "application/gexf+xml; charset=utf-8",
    meaning: "the same with a timeline, for Gephi",
    writeStatements: async (reader) => (await import("./formats/gexf.ts")).writeGexf(reader),
  },
  dna: {
    ending: "dna.csv",
    mediaType: "text/csv; charset=utf-8; header=present",
    meaning: "who agrees to which claim, as Discourse Network Analyzer lists it",
    writeStatements: async (reader) => (await import("./formats/dna.ts")).writeDna(reader),
  },
  cypher: {
    ending: "cypher",
    mediaType: "application/x-cypher-query; charset=utf-8",
    meaning: "a script that fills an empty Neo4j",
    writeStatements: async (reader) => (await import("./formats/cypher.ts")).writeCypher(reader),
  },
  "json-ld": {
    ending: "jsonld",
    mediaType: JSON_LD,
    meaning: "schema.org's Quotation and Claim",
    writeStatements: async (reader) => (await import("./formats/json-ld.ts")).writeJsonLd(reader),
  },
  "web-annotation": {
    ending: "annotations.jsonld",
    mediaType: `${JSON_LD}; profile="http://www.w3.org/ns/anno.jsonld"`,
    meaning: "each quotation as a W3C Web Annotation of its article",
    writeStatements: async (reader) =>
      (await import("./formats/web-annotation.ts")).writeAnnotations(reader),
  },
  prov: {
    ending: "prov.jsonld",
    mediaType: JSON_LD,
    meaning: "what each statement comes from, by W3C's PROV-O",
    writeStatements: async (reader) => (await import("./formats/prov.ts")).writeProv(reader),
  },
  ftm: {
    ending: "ftm.json",
    mediaType: "application/jsonl; charset=utf-8",
    meaning: "entities of FollowTheMoney, a JSON object a line",
    writeStatements: async (reader) => (await import("./formats/ftm.ts")).writeFtm(reader),
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
  const reader = await openStatements(asker, where);
  if (!isTableFormat(format)) return format.writeStatements(reader);
  return format.writeTable({ columns: STATEMENT_COLUMNS, pages: reader.readPages() });
}
