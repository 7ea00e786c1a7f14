import type { RequestHandler } from "express";
import { REQUEST_ID, getRequestId } from "../answer/request-id.ts";

/** What every answer says to browsers. */
export const HEADERS = {
  // CodeMirror, GraphiQL's editor, sets style attributes and carries its fonts in its style sheet.
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src data:; " +
    "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Opener-Policy": "same-origin",
  // Pages of other origins that are named may read all the same: their browser asks with CORS.
  "Cross-Origin-Resource-Policy": "same-origin",
  Vary: "Accept-Encoding",
  // An answer holds for its moment. The page allows more.
  "Cache-Control": "no-store",
};

/** Sets them, whatever is answered. */
export const setResponseHeaders: RequestHandler = (request, response, next) => {
  response.set({ ...HEADERS, [REQUEST_ID]: getRequestId(request) });
  next();
};
