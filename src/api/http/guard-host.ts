import type { RequestListener } from "node:http";
import type { Logger } from "pino";
import { requireOwnHost } from "../limits/own-hosts.ts";
import { describeHttpError } from "./handle-http-error.ts";
import { sendError } from "./send-json.ts";

/** Refuses what was not sent to one of this server's names, and hands all else on. */
export function guardHost(
  names: readonly string[],
  log: Logger,
  handOn: RequestListener,
): RequestListener {
  return (request, response) => {
    try {
      requireOwnHost(request, names);
    } catch (error) {
      sendError(response, describeHttpError(error, request, log));
      return;
    }
    handOn(request, response);
  };
}
