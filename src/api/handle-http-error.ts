import type { ErrorRequestHandler } from "express";
import type { Logger } from "pino";
import { AppError } from "../errors/app-error.ts";
import { formatAppError } from "./format-error.ts";

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

/**
 * Makes the handler of what goes wrong before a request reaches GraphQL, in the shape of a GraphQL
 * error. Express itself would answer with a page that shows the stack.
 */
export function buildHttpErrorHandler(log: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    if (error instanceof AppError && error.code === "READ_KEY_WRONG") {
      response.set("WWW-Authenticate", "Bearer").status(401);
      response.json({ errors: [formatAppError(error)] });
      return;
    }
    if (error instanceof AppError && error.kind !== "bug") {
      response.status(STATUSES[error.kind]).json({ errors: [formatAppError(error)] });
      return;
    }
    if (isCallersFault(error)) {
      const message = MESSAGES[error.type ?? ""] ?? "Cannot read the request: it is malformed";
      response
        .status(error.status)
        .json({ errors: [{ message, extensions: { code: "BAD_REQUEST" } }] });
      return;
    }
    log.error({ err: error }, "a request failed by our fault");
    const message = "Cannot answer: something is wrong in this program";
    response
      .status(500)
      .json({ errors: [{ message, extensions: { code: "INTERNAL_SERVER_ERROR" } }] });
  };
}

function isCallersFault(error: unknown): error is HttpError {
  const status = (error as Partial<HttpError> | null)?.status;
  return status !== undefined && status >= 400 && status < 500;
}
