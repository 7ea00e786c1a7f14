import { type RequestHandler, Router } from "express";
import type { Metrics } from "./metrics.ts";

/** The route that Prometheus asks; `requireAccess` throws for whoever may not. */
export function buildMetricsRoute(metrics: Metrics, requireAccess: RequestHandler): Router {
  const router = Router();
  router.get("/metrics", requireAccess, async (_request, response) => {
    response.set("Content-Type", metrics.contentType).send(await metrics.print());
  });
  return router;
}
