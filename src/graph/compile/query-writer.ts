import type { Fragment } from "../query-definition.ts";
import type { Arguments, Given } from "../selection.ts";

/** A parameter of a query that was compiled, and how a request's arguments give its value. */
export interface CompiledParameter {
  readonly name: string;
  readonly type: string;
  /** Where what it is made of stands among the arguments. */
  readonly place: readonly (string | number)[];
  readonly read: (given: Arguments) => unknown;
}

/**
 * Joins fragments to one query: gives their variables names of their own, and their parameters values.
 *
 * Its text comes from the files of `cypher/` and from the few clauses that stand around subqueries;
 * what a caller gives travels as parameters.
 */
export class QueryWriter {
  readonly parameters: CompiledParameter[] = [];
  /** Subqueries that stand before all others, since what they find is the same everywhere. */
  readonly preliminaries: string[] = [];
  #names = 0;

  /** A name that nothing else in the query has. */
  name(base: string): string {
    this.#names += 1;
    return `${base}${String(this.#names)}`;
  }

  /** Makes a parameter of something given, and returns its mark in the query. */
  bind<Value>(
    given: Given<Value>,
    type: string,
    convert: (value: Value) => unknown = (value) => value,
  ): string {
    return this.bindReader(type, given.place, (request) => convert(given.read(request)));
  }

  bindReader(
    type: string,
    place: CompiledParameter["place"],
    read: (given: Arguments) => unknown,
  ): string {
    const name = this.name("p");
    this.parameters.push({ name, type, place, read });
    return `$${name}`;
  }

  /**
   * Writes a fragment. `names` gives Cypher for its variables, by their names in the file, and for its
   * parameters, by their names with the dollar; other variables get new names.
   */
  write({ binds, text }: Fragment, names: Readonly<Record<string, string>> = {}): string {
    const known = new Map(Object.entries(names));
    for (const name of binds) if (!known.has(name)) known.set(name, this.name(name));
    return text.replace(WORD, (word) => known.get(word) ?? word);
  }

  /** Writes a query of rows with `entity` that stands before all others; returns the name of its list. */
  addSet(base: string, rows: (entity: string) => string): string {
    const entity = this.name("entity");
    const set = this.name(base);
    this.preliminaries.push(
      `CALL (*) {\n${rows(entity)}\nWITH DISTINCT ${entity}\nRETURN collect(${entity}) AS ${set}\n}`,
    );
    return set;
  }
}

/** Variables and parameters, but not properties, keys of maps, labels and names in backticks. */
const WORD = /(?<![.:`$\w])\$?[a-z]\w*(?!\w|: )/g;
