import { ApolloServerErrorCode, unwrapResolverError } from "@apollo/server/errors";
import type { GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { AppError } from "../errors/app-error.ts";
import type { ErrorKind } from "../errors/catalog.ts";

const CODES: Record<ErrorKind, string> = {
  input: ApolloServerErrorCode.BAD_USER_INPUT,
  forbidden: "FORBIDDEN",
  unavailable: "SERVICE_UNAVAILABLE",
  bug: ApolloServerErrorCode.INTERNAL_SERVER_ERROR,
};

/** What GraphQL itself says of a request: written for the person asking, so handed on. */
const ABOUT_THE_REQUEST: ReadonlySet<unknown> = new Set([
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.BAD_REQUEST,
  ApolloServerErrorCode.BAD_USER_INPUT,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_FOUND,
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_SUPPORTED,
]);

/**
 * Makes the function that tells a caller what went wrong: `code` says who can do something about it,
 * `reason` is the code of the catalog, `hint` the next thing to try. What is our fault stays in the log.
 */
export function buildFormatError(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    if (original instanceof AppError && original.kind !== "bug") {
      const { code: reason, hint, kind, message } = original;
      if (kind === "unavailable") log.warn({ err: original }, message);
      return { ...pickPlace(formatted), message, extensions: { code: CODES[kind], reason, hint } };
    }
    if (ABOUT_THE_REQUEST.has(formatted.extensions?.["code"])) return formatted;

    log.error({ err: original }, "a request failed by our fault");
    return {
      ...pickPlace(formatted),
      message: "Cannot answer: something is wrong in this program",
      extensions: {
        code: CODES.bug,
        reason: original instanceof AppError ? original.code : "UNEXPECTED",
        hint: "Report this with the log of the server",
      },
    };
  };
}

/** Where in the query it happened. */
function pickPlace({ locations, path }: GraphQLFormattedError) {
  return { ...(locations && { locations }), ...(path && { path }) };
}
