import { GraphQLScalarType, Kind, print } from "graphql";
import { GraphQLLocalDate } from "graphql-scalars";
import { AppError } from "../../errors/app-error.ts";

/**
 * A calendar day. What callers write is checked; what they are answered was written by Neo4j from a date:
 * to check each again is a twentieth of a page's time.
 */
export const LocalDate = new GraphQLScalarType<string, string>({
  ...GraphQLLocalDate.toConfig(),
  serialize: (day) => day as string,
  parseValue: readDay,
  parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : print(node)),
});

/** What is shown of a value that is no day. */
const MOST_SHOWN = 100;

/** @throws AppError DATE_INVALID */
function readDay(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const hasForm = /^\d{4}-\d{2}-\d{2}$/.test(text);
  // `Date` turns the 30th of February into a day of March.
  if (hasForm && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true) return text;
  throw new AppError("DATE_INVALID", { value: text.slice(0, MOST_SHOWN), hasForm });
}
