import type { Graph } from "./driver.ts";
import { queries } from "./queries.generated.ts";
import { runQuery } from "./run-query.ts";

/** How long the database may take for a sign of life. */
const LONGEST_MS = 500;

/**
 * Asks the database for a sign of life. A connection that is merely open is none.
 *
 * @throws AppError GRAPH_UNAVAILABLE, and what else `runQuery` throws
 */
export async function pingGraph(graph: Graph): Promise<void> {
  // Nobody stops it, but a Neo4j that is silent is not waited for.
  const { signal } = new AbortController();
  await runQuery({ ...graph, timeoutMs: LONGEST_MS, signal }, queries.ping, {});
}
