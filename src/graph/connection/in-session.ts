import neo4j, { type Session } from "neo4j-driver";
import { AppError } from "../../errors/app-error.ts";
import type { Graph } from "./driver.ts";
import type { Task, Work } from "./query-guard.ts";
import { untilAborted } from "./until-aborted.ts";

/** What a living Neo4j needs besides to notice, every two seconds, whose time is over, and to say so. */
export const GRACE_MS = 2_500;

/**
 * Does some work in a session of its own: for a request, until it is stopped or Neo4j has been silent for
 * longer than a transaction may take, which the driver alone would wait out.
 *
 * @throws AppError GRAPH_UNAVAILABLE for a silent Neo4j; what the guard throws; the signal's reason
 */
export async function inSession<Result>(
  graph: Graph,
  task: Task,
  work: Work<Result>,
): Promise<Result> {
  const { request, guard, timeoutMs } = graph;
  request?.signal.throwIfAborted();
  if (guard !== undefined && request !== undefined) {
    return guard.run(graph, request, task, work);
  }
  const session = openSession(graph, task);
  if (request === undefined) return work(session, timeoutMs).finally(() => session.close());
  const patience = { ms: timeoutMs + GRACE_MS, fail: () => new AppError("GRAPH_UNAVAILABLE", {}) };
  try {
    return await untilAborted(work(session, timeoutMs), [request.signal], patience);
  } finally {
    void closeSession(session);
  }
}

export function openSession(
  { driver, database, bookmarks }: Pick<Graph, "driver" | "database" | "bookmarks">,
  { mode }: Pick<Task, "mode">,
): Session {
  const { READ, WRITE } = neo4j.session;
  return driver.session({
    database,
    defaultAccessMode: mode === "read" ? READ : WRITE,
    ...(bookmarks && { bookmarkManager: bookmarks }),
  });
}

/**
 * Closes a session, which resets the connection of a transaction that still runs, upon which Neo4j ends
 * it. Whoever waits for that waits for a Neo4j that is silent, too.
 */
export async function closeSession(session: Session): Promise<void> {
  try {
    await session.close();
  } catch {
    // Its connection is gone, and so is all that ran there.
  }
}
