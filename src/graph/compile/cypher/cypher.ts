import type { NameLexicon } from "../../../domain/names/name-lexicon.ts";
import type { Named } from "../../arguments/find-named.ts";
import type { Arguments } from "../argument-value.ts";

/**
 * Part of a query. Variables and parameters in it are objects: what they are called is settled when the
 * whole query is printed, so that parts that know nothing of each other never take each other's names.
 */
export type Cypher = Variable | Parameter | Text;

/** A variable, which will be called `base` and a number. */
export class Variable {
  readonly base: string;

  constructor(base: string) {
    // With digits, two bases and their numbers could make one name.
    if (!/^[a-z]+$/i.test(base)) throw new Error(`No variable can be called "${base}"`);
    this.base = base;
  }
}

/** A value that travels beside the query, and how a request gives it. */
export class Parameter {
  /** As the headers in `cypher/` write it. */
  readonly type: string;
  /** Where what it is made of stands among the arguments. */
  readonly place: readonly (string | number)[];
  /** Makes it of a request's arguments, of whom the names among them mean, and of what is known of words. */
  readonly read: (values: Arguments, named: readonly Named[], lexicon: NameLexicon) => unknown;

  constructor(type: string, place: Parameter["place"], read: Parameter["read"]) {
    this.type = type;
    this.place = place;
    this.read = read;
  }
}

/** Words of Cypher with other parts between them. */
export class Text {
  readonly parts: readonly (string | Cypher)[];

  constructor(parts: readonly (string | Cypher)[]) {
    this.parts = parts;
  }
}

/**
 * Writes Cypher around other parts of a query.
 *
 * No string can be put into it: what a caller gives travels as a parameter.
 */
export function cypher(
  words: TemplateStringsArray,
  ...parts: readonly (Cypher | number)[]
): Cypher {
  const inserted = parts.map((part) => (typeof part === "number" ? String(part) : part));
  return new Text(words.flatMap((text, index) => [text, ...inserted.slice(index, index + 1)]));
}

/** Parts with the same words between them. */
export function join(parts: readonly Cypher[], between: string): Cypher {
  return new Text(parts.flatMap((part, index) => (index === 0 ? [part] : [between, part])));
}

/** Clauses one below the other. */
export function lines(clauses: readonly Cypher[]): Cypher {
  return join(clauses, "\n");
}

/** A subquery that sees all variables of the query around it. */
export function subquery(clauses: readonly Cypher[]): Cypher {
  return cypher`CALL (*) {\n${lines(clauses)}\n}`;
}

/** An entry of a map: its key and its value. */
export type MapEntry = readonly [key: string, value: Cypher];

/** A map whose keys may be any words. */
export function mapOf(entries: readonly MapEntry[]): Cypher {
  return cypher`{${join(entries.map(writeEntry), ", ")}}`;
}

/** One entry of a map. */
export function writeEntry([key, value]: MapEntry): Cypher {
  return new Text([`\`${key.replaceAll("`", "``")}\`: `, value]);
}
