import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import type { Cell, Column, ColumnType, Table, Value } from "../table.ts";

/** One line of what a file says of its columns. */
type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]["schema"][number];

/** Rows of a row group: they are in memory until it is full. */
const GROUP_SIZE = 5_000;

/** Writes a Parquet file: days as dates, lists as lists, all else by its type; compressed by Snappy. */
export async function* writeParquet<Row>({
  columns,
  pages,
}: Table<Row>): AsyncGenerator<Uint8Array> {
  const bytes = new TakenBytes();
  const schema = buildParquetSchema(columns);
  const file = new ParquetWriter({ writer: bytes, schema, createdBy: "whosaid" });
  let group = new Group(columns);
  for await (const rows of pages) {
    for (const row of rows) group.add(row);
    if (group.size < GROUP_SIZE) continue;
    await file.write({ columnData: group.columnData, rowGroupSize: group.size });
    group = new Group(columns);
    yield bytes.take();
  }
  if (group.size > 0) {
    await file.write({ columnData: group.columnData, rowGroupSize: group.size });
  }
  await file.finish();
  yield bytes.take();
}

/** The columns of a row group, as they fill. */
class Group<Row> {
  readonly columnData: { readonly name: string; readonly data: unknown[] }[];
  readonly #columns: readonly Column<Row>[];
  size = 0;

  constructor(columns: readonly Column<Row>[]) {
    this.#columns = columns;
    this.columnData = columns.map(({ name }) => ({ name, data: [] }));
  }

  add(row: Row): void {
    for (const [index, { type, read }] of this.#columns.entries()) {
      this.columnData[index]!.data.push(convert(type, read(row)));
    }
    this.size++;
  }
}

/** Hands on what was written, and goes on counting from there. */
class TakenBytes extends ByteWriter {
  take(): Uint8Array {
    const bytes = this.getBytes().slice();
    this.index = 0;
    return bytes;
  }
}

function convert(type: ColumnType, cell: Cell): unknown {
  const convertValue = (value: Value) =>
    type === "day" && value !== null ? new Date(String(value)) : value;
  return Array.isArray(cell) ? cell.map(convertValue) : convertValue(cell as Value);
}

/** What the file says of its columns. */
export function buildParquetSchema(
  columns: readonly Pick<Column<never>, "name" | "type" | "isList">[],
): SchemaElement[] {
  const elements = columns.flatMap(({ name, type, isList }): SchemaElement[] =>
    isList
      ? [
          { name, repetition_type: "REQUIRED", num_children: 1, converted_type: "LIST" },
          { name: "list", repetition_type: "REPEATED", num_children: 1 },
          { name: "element", repetition_type: "OPTIONAL", ...TYPES[type] },
        ]
      : [{ name, repetition_type: "OPTIONAL", ...TYPES[type] }],
  );
  return [{ name: "schema", num_children: columns.length }, ...elements];
}

const TYPES: Readonly<Record<ColumnType, Pick<SchemaElement, "type" | "converted_type">>> = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  integer: { type: "INT32" },
  number: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
  day: { type: "INT32", converted_type: "DATE" },
};
