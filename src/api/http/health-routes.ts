import { Router } from "express";
import { AppError } from "../../errors/app-error.ts";
import type { StoreGuard } from "../../graph/connection/store-guard.ts";
import { formatAppError } from "../answer/format-error.ts";

/** Routes for whoever watches over the server: `/healthz` if it runs, `/readyz` if it can answer. */
export function buildHealthRoutes(guard: StoreGuard): Router {
  const router = Router();
  router.get("/healthz", (_request, response) => {
    response.json({ status: "up" });
  });
  router.get("/readyz", async (_request, response) => {
    try {
      await guard.requireReady();
      response.json({ status: "ready" });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const { code: reason, message, hint } = error;
      const { retryAfter } = formatAppError(error).extensions!;
      response
        .status(503)
        .set("Retry-After", String(retryAfter))
        .json({ status: "unavailable", reason, message, hint });
    }
  });
  return router;
}
