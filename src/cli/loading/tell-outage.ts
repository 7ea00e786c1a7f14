import { AppError } from "../../errors/app-error.ts";

/** Tells on standard error that Neo4j does not answer, and when it is asked again. */
export function tellOutage(seconds: number): void {
  console.error(`Neo4j does not answer; trying again in ${String(seconds)} s`);
}

/** The same of the queue. */
export function tellQueueOutage(seconds: number): void {
  console.error(`Redis does not answer; trying again in ${String(seconds)} s`);
}

/** What is told of a graph that does not answer, or never did, while `count` articles of a load are done. */
export function explainLoss(error: unknown, count: number): unknown {
  const isLost =
    error instanceof AppError &&
    (error.code === "GRAPH_UNAVAILABLE" || error.code === "GRAPH_UNREACHABLE");
  return isLost ? new AppError("LOAD_GRAPH_LOST", { count }, { cause: error }) : error;
}
