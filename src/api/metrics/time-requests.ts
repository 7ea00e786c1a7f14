import type { RequestListener } from "node:http";
import type { Metrics } from "./metrics.ts";

/** Hands requests on, and takes the time until each is answered. */
export function timeRequests(metrics: Metrics, handOn: RequestListener): RequestListener {
  return (request, response) => {
    const start = performance.now();
    // Express changes the address.
    const route = nameRoute(request.url);
    response.once("close", () => {
      // Nobody was told a status who went away before.
      const status = response.headersSent ? response.statusCode : ABANDONED;
      metrics.timeRequest(route, status, (performance.now() - start) / 1_000);
    });
    handOn(request, response);
  };
}

/** As nginx counts those who closed the connection. */
const ABANDONED = 499;

/** A few names: addresses that callers make up are not kept. */
function nameRoute(url = ""): string {
  const [, path = ""] = /^\/([a-z]*)(?:[/?]|$)/u.exec(url) ?? [];
  return ROUTES.has(path) ? path : "page";
}

const ROUTES: ReadonlySet<string> = new Set([
  "graphql",
  "export",
  "answers",
  "healthz",
  "readyz",
  "metrics",
]);
