import type { ArgumentValue } from "../argument-value.ts";
import type { QueryWriter } from "../cypher/query-writer.ts";

/** Reads one part of an argument; `whole` is for what depends on another part, too. */
type PartReader<Whole, Part extends keyof Whole, Result> = (
  writer: QueryWriter,
  argument: ArgumentValue<NonNullable<Whole[Part]>>,
  whole: ArgumentValue<Whole>,
) => readonly Result[];

/**
 * How each part is read. A part without its reader does not compile, nor does a reader without its part:
 * a condition that is forgotten would let everything through.
 */
export type PartReaders<Whole, Result, Part extends keyof Whole = keyof Whole> = {
  readonly [Key in Part]-?: PartReader<Whole, Key, Result>;
};

/**
 * Reads the parts that were given, in the order of their readers. One reader that stands for several
 * parts reads them together.
 */
export function readParts<Whole extends object, Result, Part extends keyof Whole>(
  writer: QueryWriter,
  whole: ArgumentValue<Whole>,
  readers: PartReaders<Whole, Result, Part>,
): Result[] {
  const done = new Set<unknown>();
  return listParts(readers).flatMap((part) => {
    const argument = whole.get(part);
    const read = readers[part];
    if (argument === null || done.has(read)) return [];
    done.add(read);
    return read(writer, argument, whole);
  });
}

/** One reader for all the parts of a table, which it reads together. */
export function shareReader<Part extends PropertyKey, Reader>(
  table: Readonly<Record<Part, unknown>>,
  read: Reader,
): Readonly<Record<Part, Reader>> {
  return Object.fromEntries(listParts(table).map((part) => [part, read])) as Record<Part, Reader>;
}

/** The names of the parts that have a reader. */
export function listParts<Part extends PropertyKey>(readers: Readonly<Record<Part, unknown>>) {
  return Object.keys(readers) as Part[];
}
