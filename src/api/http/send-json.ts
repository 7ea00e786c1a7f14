import type { ServerResponse } from "node:http";
import { REQUEST_ID, getRequestId } from "../answer/request-id.ts";
import type { HttpErrorAnswer } from "./handle-http-error.ts";
import { HEADERS } from "./response-headers.ts";

/** Sends a body of JSON without Express, with the headers that every answer has. */
export function sendJson(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string,
): void {
  const length = { "content-length": String(Buffer.byteLength(body)) };
  const id = { [REQUEST_ID]: getRequestId(response.req) };
  response.writeHead(status, { ...HEADERS, ...id, ...headers, ...length }).end(body);
}

/** Sends what a caller is told of a failure. */
export function sendError(
  response: ServerResponse,
  { status, headers, body }: HttpErrorAnswer,
): void {
  const type = { "content-type": "application/json; charset=utf-8" };
  sendJson(response, status, { ...type, ...headers }, JSON.stringify(body));
}
