import { Router } from "express";
import { AppError } from "../../errors/app-error.ts";
import type { Graph } from "../../graph/connection/driver.ts";
import { pingGraph } from "../../graph/connection/ping-graph.ts";

/** Routes for whoever watches over the server: `/healthz` if it runs, `/readyz` if it can answer. */
export function buildHealthRoutes(graph: Graph): Router {
  const router = Router();
  router.get("/healthz", (_request, response) => {
    response.json({ status: "up" });
  });
  router.get("/readyz", async (_request, response) => {
    try {
      await pingGraph(graph);
      response.json({ status: "ready" });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const { code: reason, message, hint } = error;
      response.status(503).json({ status: "unavailable", reason, message, hint });
    }
  });
  return router;
}
