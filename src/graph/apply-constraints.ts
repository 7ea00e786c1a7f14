import { setTimeout as sleep } from "node:timers/promises";
import { AppError } from "../errors/app-error.ts";
import type { Graph } from "./driver.ts";
import type { QueryDefinition } from "./query-definition.ts";
import { constraints, queries } from "./queries.generated.ts";
import { runQuery } from "./run-query.ts";

const ATTEMPTS = 5;

/** How often Neo4j is asked whether its indexes are filled. */
const POLL_MS = 50;

/**
 * Makes the constraints and indexes that are not there yet, and waits until all of them serve.
 *
 * Two programs may do this at once: creating the same full-text index then fails for one of them,
 * in spite of IF NOT EXISTS, and goes well when it is tried again.
 *
 * @throws AppError like `runQuery`
 */
export async function applyConstraints(graph: Graph): Promise<void> {
  const indexes = await runQuery(graph, queries.findIndexes, {});
  const serving = new Set(indexes.flatMap(({ name, state }) => (state === "ONLINE" ? name : [])));
  const lacking = constraints.filter(({ name }) => !serving.has(name));
  if (lacking.length === 0) return;
  for (const { name, text } of lacking) {
    await createWithRetry(graph, { name, mode: "write", parameters: {}, columns: {}, text });
  }
  await awaitFilling(graph);
  await runQuery(graph, queries.awaitIndexes, {});
}

/** Waits as long as Neo4j fills indexes: of a large graph that has a new one, for minutes. */
async function awaitFilling(graph: Graph): Promise<void> {
  const isFilling = async () => {
    const indexes = await runQuery(graph, queries.findIndexes, {});
    return indexes.some(({ state }) => state === "POPULATING");
  };
  while (await isFilling()) await sleep(POLL_MS);
}

async function createWithRetry(graph: Graph, constraint: QueryDefinition): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await runQuery(graph, constraint, {});
      return;
    } catch (error) {
      const mayPass = error instanceof AppError && error.code === "GRAPH_QUERY_FAILED";
      if (!mayPass || attempt === ATTEMPTS) throw error;
      await sleep(attempt * 100);
    }
  }
}
