import type { RequestHandler } from "express";
import { AppError } from "../../errors/app-error.ts";

/** Types of content that any web page may send, without its browser asking the server ahead. */
const SIMPLE_TYPES =
  /^\s*(?:application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)\b/iu;

/** Headers that no web page may send without that. */
const MARKS = ["apollo-require-preflight", "x-apollo-operation-name"];

/**
 * Refuses requests that any web page could send, and says how to ask. Apollo Server refuses them, too, in
 * words of its own.
 *
 * @throws AppError PREFLIGHT_MISSING
 */
export const requirePreflight: RequestHandler = ({ method, headers }, _response, next) => {
  const type = headers["content-type"];
  const isSimple = type === undefined || SIMPLE_TYPES.test(type);
  if (isSimple && !MARKS.some((mark) => (headers[mark] ?? "") !== "")) {
    throw new AppError("PREFLIGHT_MISSING", { method });
  }
  next();
};
