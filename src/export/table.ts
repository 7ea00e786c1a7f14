/** As what the values of a column are kept; a day is written `YYYY-MM-DD`. */
export type ColumnType = "text" | "integer" | "number" | "boolean" | "day";

export type Value = string | number | boolean | null;

/** A list holds no list; an unknown value in one is `null`. */
export type Cell = Value | readonly Value[];

export interface Column<Row> {
  readonly name: string;
  readonly type: ColumnType;
  /** Whether each of its cells holds a list, which may be empty. */
  readonly isList: boolean;
  readonly read: (row: Row) => Cell;
}

/** Rows that come page by page, each read when it is wanted. */
export interface Table<Row> {
  readonly columns: readonly Column<Row>[];
  readonly pages: AsyncIterable<readonly Row[]>;
}
