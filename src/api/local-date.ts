import { GraphQLScalarType } from "graphql";
import { GraphQLLocalDate } from "graphql-scalars";

/**
 * A calendar day. What callers write is checked; what they are answered was written by Neo4j from a date:
 * to check each again is a twentieth of a page's time.
 */
export const LocalDate = new GraphQLScalarType<string, string>({
  ...GraphQLLocalDate.toConfig(),
  serialize: (day) => day as string,
});
