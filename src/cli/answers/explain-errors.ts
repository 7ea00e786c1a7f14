import { type GraphQLFormattedError, Source, printSourceLocation } from "graphql";
import { AppError } from "../../errors/app-error.ts";

/** Says what is wrong with a query, with the lines where it is, as one failure. */
export function explainErrors(query: string, errors: readonly GraphQLFormattedError[]): AppError {
  const source = new Source(query, "query");
  const messages = errors.flatMap(({ message, locations }) => [
    message,
    ...(locations ?? []).map((location) => printSourceLocation(source, location)),
  ]);
  const hints = errors.map(({ extensions }) => extensions?.["hint"]);
  const hint = hints.find((hint) => typeof hint === "string") ?? null;
  return new AppError("ASK_FAILED", { messages, hint });
}
