import type { IncomingMessage } from "node:http";
import type { ErrorRequestHandler } from "express";
import type { Logger } from "pino";
import { AppError } from "../../errors/app-error.ts";
import { formatAppError } from "../answer/format-error.ts";
import { getRequestId } from "../answer/request-id.ts";

/** A failure that Express or one of its parts reports, with the status it asks for. */
interface HttpError {
  readonly status: number;
  readonly type?: string;
}

const STATUSES = { input: 400, forbidden: 403, unavailable: 503 };

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
      status: isKeyMissing ? 401 : STATUSES[error.kind],
      headers: isKeyMissing ? { "WWW-Authenticate": "Bearer" } : {},
      body: { errors: [formatAppError(error)] },
    };
  }
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
