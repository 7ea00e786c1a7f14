import { ApolloServerErrorCode } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { AppError } from "../../errors/app-error.ts";
import type { ErrorCode, ErrorKind } from "../../errors/catalog.ts";
import { findRequestId } from "./request-id.ts";

const CODES: Record<ErrorKind, string> = {
  input: ApolloServerErrorCode.BAD_USER_INPUT,
  forbidden: "FORBIDDEN",
  unavailable: "STORE_UNAVAILABLE",
  bug: ApolloServerErrorCode.INTERNAL_SERVER_ERROR,
};

/** Failures with a code that their kind does not tell. */
const OWN_CODES: Partial<Record<ErrorCode, string>> = {
  OPERATION_UNCHOSEN: ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
  OPERATION_UNKNOWN: ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
  QUERY_ALIASES_TOO_MANY: "COST_EXCEEDED",
  QUERY_TOO_COSTLY: "COST_EXCEEDED",
  QUERY_TOO_DEEP: "COST_EXCEEDED",
  QUERY_TOO_NESTED: "COST_EXCEEDED",
  GRAPH_TIMEOUT: "TIMEOUT",
  REQUEST_TIMEOUT: "TIMEOUT",
  PREFLIGHT_MISSING: ApolloServerErrorCode.BAD_REQUEST,
  READ_KEY_WRONG: "UNAUTHENTICATED",
  STORE_BUSY: "STORE_BUSY",
  SUBSCRIPTIONS_TOO_MANY: "COST_EXCEEDED",
  // A mistake of whoever runs the server, not of the person asking.
  GRAPH_DATABASE_MISSING: CODES.bug,
};

/** Seconds after which a store that came back is found again, and one that is busy may be less so. */
const RETRY_AFTER: Readonly<Record<string, number>> = { STORE_UNAVAILABLE: 2, STORE_BUSY: 1 };

/** What GraphQL itself says of a request: written for the person asking, so handed on. */
const ABOUT_THE_REQUEST: ReadonlySet<unknown> = new Set([
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.BAD_REQUEST,
  ApolloServerErrorCode.BAD_USER_INPUT,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_SUPPORTED,
]);

/**
 * Makes the function that tells a caller what went wrong: `code` says who can do something about it,
 * `reason` is the code of the catalog, `hint` the next thing to try. What is our fault stays in the log.
 */
export function buildFormatError(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = findCause(error);
    const id = findRequestId(error);
    const request = id === null ? {} : { requestId: id };
    if (original instanceof AppError && getCode(original) !== CODES.bug) {
      // Every question fails while the store is gone: one line tells of each, without a stack.
      if (original.kind === "unavailable") {
        const { code, message, cause } = original;
        const told = cause instanceof Error ? cause.message : cause;
        log.warn({ ...request, reason: code, cause: told }, message);
      }
      // GraphQL says before it which variable is wrong.
      const { message } = formatted;
      return { ...pickPlace(formatted), ...formatAppError(original), message };
    }
    if (ABOUT_THE_REQUEST.has(formatted.extensions?.["code"])) return formatted;

    log.error({ ...request, err: original }, "a request failed by our fault");
    return {
      ...pickPlace(formatted),
      message: "Cannot answer: something is wrong in this program",
      extensions: {
        code: CODES.bug,
        reason: original instanceof AppError ? original.code : "UNEXPECTED",
        hint: "Report this with the log of the server",
        ...request,
      },
    };
  };
}

/** What a caller is told of a failure that is not our fault. */
export function formatAppError(error: AppError): GraphQLFormattedError {
  const code = getCode(error);
  const { code: reason, hint, message } = error;
  const retryAfter = RETRY_AFTER[code];
  return {
    message,
    extensions: { code, reason, hint, ...(retryAfter !== undefined && { retryAfter }) },
  };
}

function getCode({ code, kind }: AppError): string {
  return OWN_CODES[code] ?? CODES[kind];
}

/** What was thrown, below the layers that GraphQL and Apollo put around it. */
function findCause(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError !== undefined
    ? findCause(error.originalError)
    : error;
}

/** Where in the query it happened. */
function pickPlace({ locations, path }: GraphQLFormattedError) {
  return { ...(locations && { locations }), ...(path && { path }) };
}
