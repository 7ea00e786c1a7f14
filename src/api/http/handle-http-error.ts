import type { IncomingMessage } from "node:http";
import { ApolloServerErrorCode } from "@apollo/server/errors";
import type { ErrorRequestHandler } from "express";
import type { Logger } from "pino";
import { AppError } from "../../errors/app-error.ts";
import type { ErrorCode } from "../../errors/catalog.ts";
import { AnswerErrors } from "../../export/answers/asker.ts";
import { formatAppError } from "../answer/format-error.ts";
import { getRequestId } from "../answer/request-id.ts";

/** A failure that Express or one of its parts reports, with the status it asks for. */
interface HttpError {
  readonly status: number;
  readonly type?: string;
}

const STATUSES = { input: 400, forbidden: 403, unavailable: 503 };

const OWN_STATUSES: Partial<Record<ErrorCode, number>> = {
  READ_KEY_WRONG: 401,
  ASK_QUESTION_UNKNOWN: 404,
  EXPORT_ADDRESS_UNKNOWN: 404,
};

const MESSAGES: Readonly<Record<string, string>> = {
  "entity.too.large": "Cannot read the request: its body is too large",
  "entity.parse.failed": "Cannot read the request: its body is no JSON",
};

/** What a caller is told of what went wrong before a request reached GraphQL. */
export interface HttpErrorAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** In the shape of a GraphQL error. */
  readonly body: object;
}

/** Tells what went wrong before a request reached GraphQL; what is our fault stays in the log. */
export function describeHttpError(
  error: unknown,
  request: IncomingMessage,
  log: Logger,
): HttpErrorAnswer {
  if (error instanceof AppError && error.kind !== "bug") {
    const isKeyMissing = error.code === "READ_KEY_WRONG";
    return {
      status: OWN_STATUSES[error.code as ErrorCode] ?? STATUSES[error.kind],
      headers: isKeyMissing ? { "WWW-Authenticate": "Bearer" } : {},
      body: { errors: [formatAppError(error)] },
    };
  }
  if (error instanceof AnswerErrors) return describeAnswerErrors(error);
  if (isCallersFault(error)) {
    const message = MESSAGES[error.type ?? ""] ?? "Cannot read the request: it is malformed";
    const body = { errors: [{ message, extensions: { code: "BAD_REQUEST" } }] };
    return { status: error.status, headers: {}, body };
  }
  const requestId = getRequestId(request);
  log.error({ requestId, err: error }, "a request failed by our fault");
  const message = "Cannot answer: something is wrong in this program";
  const body = { errors: [{ message, extensions: { code: "INTERNAL_SERVER_ERROR", requestId } }] };
  return { status: 500, headers: {}, body };
}

/** Of a file that could not be begun: what GraphQL says, with the status that its first error has. */
function describeAnswerErrors({ errors }: AnswerErrors): HttpErrorAnswer {
  const extensions = errors[0]?.extensions ?? {};
  const code = String(extensions["code"]);
  const retryAfter = extensions["retryAfter"] as number | undefined;
  const isOurs = code === ApolloServerErrorCode.INTERNAL_SERVER_ERROR;
  return {
    status: UNAVAILABLE.has(code) ? STATUSES.unavailable : isOurs ? 500 : STATUSES.input,
    headers: retryAfter === undefined ? {} : { "Retry-After": String(retryAfter) },
    body: { errors },
  };
}

const UNAVAILABLE: ReadonlySet<string> = new Set(["STORE_UNAVAILABLE", "STORE_BUSY", "TIMEOUT"]);

/** Makes the handler of failures. Express itself would answer with a page that shows the stack. */
export function buildHttpErrorHandler(log: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const { status, headers, body } = describeHttpError(error, request, log);
    response.status(status).set(headers).json(body);
  };
}

function isCallersFault(error: unknown): error is HttpError {
  const status = (error as Partial<HttpError> | null)?.status;
  return status !== undefined && status >= 400 && status < 500;
}
