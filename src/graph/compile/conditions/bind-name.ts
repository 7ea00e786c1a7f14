import { AppError } from "../../../errors/app-error.ts";
import type { ArgumentValue } from "../argument-value.ts";
import type { Parameter } from "../cypher/cypher.ts";
import type { QueryWriter } from "../cypher/query-writer.ts";

/**
 * Makes a parameter of a name that is looked for as it is written, without spaces around it.
 *
 * @param field what the caller calls it
 * @throws AppError NAME_EMPTY, NAME_TOO_LONG when it is read
 */
export function bindName(
  writer: QueryWriter,
  field: string,
  argument: ArgumentValue<string>,
): Parameter {
  return writer.bind(argument, "String", (name) => requireName(field, name));
}

/** No name is longer, and Lucene takes no term of any length. */
const LONGEST = 1_000;

/**
 * One without any letter or digit would find nobody, or everybody whose name has none.
 *
 * @param field what the caller calls it
 * @throws AppError NAME_EMPTY, NAME_TOO_LONG
 */
export function requireName(field: string, name: string): string {
  const { length } = name;
  if (length > LONGEST) throw new AppError("NAME_TOO_LONG", { length, longest: LONGEST });
  if (!/[\p{L}\p{N}]/u.test(name)) throw new AppError("NAME_EMPTY", { field, name });
  return name.trim();
}
