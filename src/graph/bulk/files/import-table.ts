import { closeSync, openSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";

/** Stands between the items of a list. Unicode keeps it for programs, and even among such it is not used. */
export const ITEM_DELIMITER = "\uFDE3";

/** Characters that are kept back until they are written together. */
const BUFFERED = 1 << 18;

/** A node or a relationship as an import file has it. */
export interface ImportRow {
  /** Of a node its own, of a relationship those of its ends. */
  readonly ids: readonly string[];
  /** As the `Map` of a query: whole numbers are integers, and `null` and empty lists are left out. */
  readonly properties?: object;
  /** Numbers that may be fractions. */
  readonly floats?: Readonly<Record<string, number | null>>;
  /** Days, `YYYY-MM-DD`. */
  readonly days?: Readonly<Record<string, string | null>>;
  /** Degrees of a place's location. */
  readonly location?: { readonly latitude: number | null; readonly longitude: number | null };
}

type ColumnType = "string" | "long" | "double" | "boolean" | "date" | "point{crs:WGS-84}";

interface Column {
  readonly name: string;
  readonly type: ColumnType | `${ColumnType}[]`;
}

/** Rows that are written to their end. */
export interface ClosedTable {
  readonly header: string;
  /** Names of files. */
  readonly headerFile: string;
  readonly rowFile: string;
}

/** A file of rows, and beside it the file of its header. */
interface Part {
  readonly names: readonly [header: string, rows: string];
  readonly file: number;
  /** Columns that its rows have. */
  width: number;
}

/**
 * Rows of one kind, with the columns that they turn out to have: a row with a property that none before
 * it had begins another file, since all rows of a file have as many columns.
 */
export class ImportTable {
  readonly #folder: string;
  readonly #name: string;
  readonly #idColumns: readonly string[];
  readonly #columns: Column[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #parts: Part[] = [];
  #waiting = "";
  /** UTF-16 units of the longest value. */
  longest = 0;

  constructor(folder: string, name: string, idColumns: readonly string[]) {
    this.#folder = folder;
    this.#name = name;
    this.#idColumns = idColumns;
  }

  write({ ids, properties = {}, floats, days, location }: ImportRow): void {
    const cells = new Array<string>(this.#columns.length).fill("");
    for (const name in properties) {
      const value = (properties as Readonly<Record<string, unknown>>)[name];
      if (value === null || value === undefined) continue;
      if (Array.isArray(value)) {
        if (value.length > 0) {
          const type = `${getType(value[0])}[]` as const;
          cells[this.#find(name, type)] = this.#quote(value.map(printItem).join(ITEM_DELIMITER));
        }
      } else {
        const type = getType(value);
        const cell = typeof value === "string" ? this.#quote(value) : JSON.stringify(value);
        cells[this.#find(name, type)] = cell;
      }
    }
    for (const name in floats) {
      const value = floats[name];
      if (value !== null) cells[this.#find(name, "double")] = String(value);
    }
    for (const name in days) {
      const value = days[name];
      if (value !== null) cells[this.#find(name, "date")] = value!;
    }
    if (location?.latitude != null && location.longitude !== null) {
      const { latitude, longitude } = location;
      const point = `{latitude:${String(latitude)},longitude:${String(longitude)}}`;
      cells[this.#find("location", "point{crs:WGS-84}")] = `"${point}"`;
    }
    if (this.#parts.at(-1)?.width !== this.#columns.length) this.#begin();
    let line = ids.map(quote).join(",");
    for (let index = 0; index < this.#columns.length; index++) line += `,${cells[index] ?? ""}`;
    this.#waiting += `${line}\n`;
    if (this.#waiting.length > BUFFERED) this.#flush();
  }

  /** Writes what waits, and the headers. */
  close(): ClosedTable[] {
    this.#flush();
    return this.#parts.map(({ names: [headerFile, rowFile], file, width }) => {
      closeSync(file);
      const columns = this.#columns.slice(0, width).map(({ name, type }) => `${name}:${type}`);
      const header = [...this.#idColumns, ...columns].join(",");
      writeFileSync(join(this.#folder, headerFile), `${header}\n`);
      return { header, headerFile, rowFile };
    });
  }

  /** The number of a column, which is added where it is not there yet. */
  #find(name: string, type: Column["type"]): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) {
      if (this.#columns[known]!.type !== type) {
        throw new Error(
          `${this.#name} has "${name}" as ${type} beside ${this.#columns[known]!.type}`,
        );
      }
      return known;
    }
    this.#numbers.set(name, this.#columns.length);
    return this.#columns.push({ name, type }) - 1;
  }

  #begin(): void {
    this.#flush();
    const name = `${this.#name}-${String(this.#parts.length)}`;
    const names = [`${name}.header.csv`, `${name}.csv`] as const;
    const file = openSync(join(this.#folder, names[1]), "w");
    this.#parts.push({ names, file, width: this.#columns.length });
  }

  #flush(): void {
    const part = this.#parts.at(-1);
    if (part !== undefined && this.#waiting !== "") writeSync(part.file, this.#waiting);
    this.#waiting = "";
  }

  #quote(text: string): string {
    if (text.length > this.longest) this.longest = text.length;
    return quote(text);
  }
}

function getType(value: unknown): "string" | "long" | "boolean" {
  if (typeof value === "string") return "string";
  if (typeof value === "boolean") return "boolean";
  if (Number.isInteger(value)) return "long";
  throw new Error(`Cannot import ${String(value)}, which has to be told to be a fraction`);
}

function printItem(item: unknown): string {
  const printed = String(item);
  if (printed.includes(ITEM_DELIMITER)) throw new Error(`Cannot import "${printed}" in a list`);
  return printed;
}

function quote(text: string): string {
  return `"${text.includes('"') ? text.replaceAll('"', '""') : text}"`;
}
