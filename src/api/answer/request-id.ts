import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** The header in which a request may bring its id, and gets it back. */
export const REQUEST_ID = "X-Request-Id";

/** What proxies and clients make; nothing in it could be taken for something else in a log or a header. */
const WELL_FORMED = /^[\w.:=+/-]{1,128}$/u;

const ids = new WeakMap<IncomingMessage, string>();

/** The id of a request, by which its lines of the log are found: its own where that is well formed. */
export function getRequestId(request: IncomingMessage): string {
  const known = ids.get(request);
  if (known !== undefined) return known;
  const given = request.headers["x-request-id"];
  const id = typeof given === "string" && WELL_FORMED.test(given) ? given : randomUUID();
  ids.set(request, id);
  return id;
}

/** Of what was thrown, the request; GraphQL hands on nothing else to what tells of it. */
const failed = new WeakMap<object, string>();

export function noteRequestId(errors: readonly object[], id: string | null): void {
  if (id !== null) for (const error of errors) failed.set(error, id);
}

/** The id of the request that failed so; `null` where nobody noted it. */
export function findRequestId(error: unknown): string | null {
  return failed.get(error as object) ?? null;
}
