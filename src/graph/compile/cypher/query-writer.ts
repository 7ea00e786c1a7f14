import type { NameMatch } from "../../../domain/names/sought-name.ts";
import type { AskedName } from "../../arguments/find-named.ts";
import type { Arguments, ArgumentValue } from "../argument-value.ts";
import { type Cypher, Parameter, Variable } from "./cypher.ts";
import { printCypher } from "./print-cypher.ts";
import { type WantedSet, writeSets } from "./write-sets.ts";

/** A query as Neo4j takes it, whatever values the arguments of a request have. */
export interface CompiledQuery {
  readonly text: string;
  /** Also those that the query does not hold: what is given has to be right all the same. */
  readonly parameters: readonly CompiledParameter[];
  /** Names that have to be looked up before: the values of parameters depend on whom they mean. */
  readonly names: readonly NameLookUp[];
}

/**
 * A parameter of a query that was compiled, and how a request's arguments, and whom the names among
 * them mean, give its value.
 */
export interface CompiledParameter extends Parameter {
  readonly name: string;
}

/** A name that has to be looked up, and how a request's arguments give it. */
export interface NameLookUp extends Pick<Parameter, "place"> {
  readonly read: (values: Arguments) => AskedName;
}

/** Keeps what the parts of one query share, while they are written, and prints it in the end. */
export class QueryWriter {
  readonly #parameters: Parameter[] = [];
  readonly #names: NameLookUp[] = [];
  readonly #sets: WantedSet[] = [];
  #partCount = 0;

  /** Makes a parameter of an argument. */
  bind<Value>(
    argument: ArgumentValue<Value>,
    type: string,
    convert: (value: Value) => unknown = (value) => value,
  ): Parameter {
    return this.bindReader(type, argument.place, (values) => convert(argument.read(values)));
  }

  /** Counts more parts of what is asked; returns how many there are by now. */
  countParts(count: number): number {
    this.#partCount += count;
    return this.#partCount;
  }

  /** Has a name looked up; returns its number among the names. */
  lookUpName({ place }: ArgumentValue, read: (values: Arguments) => AskedName): number {
    return this.#names.push({ place, read }) - 1;
  }

  /** Makes a parameter of ids of those whom a name means. */
  bindNamed(number: number, isWanted: (match: NameMatch) => boolean = () => true): Parameter {
    const { place } = this.#names[number]!;
    return this.bindReader("List<String>", place, (_values, named) =>
      Array.from(named[number]!).flatMap(([id, match]) => (isWanted(match) ? id : [])),
    );
  }

  /** Makes a parameter of what `read` makes of a request's arguments. */
  bindReader(type: string, place: Parameter["place"], read: Parameter["read"]): Parameter {
    const parameter = new Parameter(type, place, read);
    this.#parameters.push(parameter);
    return parameter;
  }

  /**
   * Has a set of entities found before everything else, since what is in it is the same everywhere.
   *
   * @param rows clauses that give rows of the entity
   */
  addSet(base: string, rows: (entity: Variable) => Cypher): Variable {
    const entity = new Variable("entity");
    const set = new Variable(base);
    this.#sets.push({ name: set, entity, rows: rows(entity) });
    return set;
  }

  /** Prints the query with these clauses. */
  print(clauses: readonly Cypher[]): CompiledQuery {
    const { text, nameOf } = printCypher(writeSets(this.#sets, clauses));
    return {
      text,
      parameters: this.#parameters.map((parameter) => ({ ...parameter, name: nameOf(parameter) })),
      names: this.#names,
    };
  }
}
