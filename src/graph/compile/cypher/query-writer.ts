import type { NameMatch } from "../../../domain/names/sought-name.ts";
import type { AskedName, Named } from "../../arguments/find-named.ts";
import type { Fragment } from "../../connection/query-definition.ts";
import type { Arguments, ArgumentValue } from "../argument-value.ts";

/**
 * A parameter of a query that was compiled, and how a request's arguments, and whom the names among
 * them mean, give its value.
 */
export interface CompiledParameter {
  readonly name: string;
  readonly type: string;
  /** Where what it is made of stands among the arguments. */
  readonly place: readonly (string | number)[];
  readonly read: (values: Arguments, named: readonly Named[]) => unknown;
}

/** A name that has to be looked up, and how a request's arguments give it. */
export interface NameLookUp extends Pick<CompiledParameter, "place"> {
  readonly read: (values: Arguments) => AskedName;
}

/**
 * Joins fragments to one query: gives their variables names of their own, and their parameters values.
 *
 * Its text comes from the files of `cypher/` and from the few clauses that stand around subqueries;
 * what a caller gives travels as parameters.
 */
export class QueryWriter {
  readonly parameters: CompiledParameter[] = [];
  /** Names that have to be looked up before the query is run. */
  readonly names: NameLookUp[] = [];
  /** Subqueries that stand before all others, since what they find is the same everywhere. */
  readonly preliminaries: string[] = [];
  #nameCount = 0;

  /** A name that nothing else in the query has. */
  name(base: string): string {
    this.#nameCount += 1;
    return `${base}${String(this.#nameCount)}`;
  }

  /** Makes a parameter of an argument, and returns its mark in the query. */
  bind<Value>(
    argument: ArgumentValue<Value>,
    type: string,
    convert: (value: Value) => unknown = (value) => value,
  ): string {
    return this.bindReader(type, argument.place, (values) => convert(argument.read(values)));
  }

  /** Has a name looked up; returns its number among the names. */
  lookUpName({ place }: ArgumentValue, read: (values: Arguments) => AskedName): number {
    return this.names.push({ place, read }) - 1;
  }

  /** Makes a parameter of ids of those whom a name means, and returns its mark in the query. */
  bindNamed(number: number, isWanted: (match: NameMatch) => boolean = () => true): string {
    const { place } = this.names[number]!;
    return this.bindReader("List<String>", place, (_given, named) =>
      Array.from(named[number]!).flatMap(([id, match]) => (isWanted(match) ? id : [])),
    );
  }

  bindReader(
    type: string,
    place: CompiledParameter["place"],
    read: CompiledParameter["read"],
  ): string {
    const name = this.name("p");
    this.parameters.push({ name, type, place, read });
    return `$${name}`;
  }

  /**
   * Writes a fragment. `names` gives Cypher for its variables, by their names in the file, and for its
   * parameters, by their names with the dollar; other variables get new names.
   */
  write(
    { binds, pieces }: Pick<Fragment, "binds" | "pieces">,
    names: Readonly<Record<string, string>> = {},
  ): string {
    const known = new Map(Object.entries(names));
    for (const name of binds) if (!known.has(name)) known.set(name, this.name(name));
    return pieces
      .map((piece) => {
        if (typeof piece === "string") return piece;
        const name = "bind" in piece ? piece.bind : `$${piece.parameter}`;
        const cypher = known.get(name);
        if (cypher === undefined) throw new Error(`Nothing is given for ${name}`);
        return cypher;
      })
      .join("");
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
