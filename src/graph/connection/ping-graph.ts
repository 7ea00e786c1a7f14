import { AppError } from "../../errors/app-error.ts";
import type { Graph } from "./driver.ts";
import { translateError } from "./graph-errors.ts";
import { closeSession, openSession } from "./in-session.ts";
import { queries } from "./queries.generated.ts";
import { untilAborted } from "./until-aborted.ts";

/** How long the database may take for a sign of life; one that is very busy takes its time. */
const LONGEST_MS = 2_000;

/**
 * Asks the database for a sign of life, once. A connection that is merely open is none.
 *
 * @throws AppError GRAPH_UNAVAILABLE, and what else `runQuery` throws
 */
export async function pingGraph(graph: Graph): Promise<void> {
  const { mode, name, text } = queries.ping;
  const session = openSession(graph, { mode });
  const patience = { ms: LONGEST_MS, fail: () => new AppError("GRAPH_UNAVAILABLE", {}) };
  try {
    await untilAborted(Promise.resolve(session.run(text)), [], patience);
  } catch (error) {
    throw translateError(error, name);
  } finally {
    void closeSession(session);
  }
}
