import type { ClosedFiles } from "../files/import-files.ts";

/** Numbers that only one place in a graph to be imported has, handed out to threads in turn. */
export interface SharedCounter {
  readonly values: Int32Array<SharedArrayBuffer>;
}

/** What one thread gathered of articles, beside what lies in its files. All numbers are in the order of its records. */
export interface Gathered {
  /** Begins the names of its files. */
  readonly writer: string;
  readonly files: ClosedFiles;
  /** Of each article its number, and where its record stands. */
  readonly articles: Readonly<Record<"number" | "offset" | "length", Float64Array>>;
  readonly quotationCount: number;
  readonly publishers: readonly string[];
  readonly media: readonly string[];
  /** Which place is directly inside which other; `null` for none. */
  readonly around: ReadonlyMap<string, string | null>;
}
