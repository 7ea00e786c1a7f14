import { setTimeout as sleep } from "node:timers/promises";
import { AppError } from "../../errors/app-error.ts";
import type { Graph } from "./driver.ts";
import { requireLayout } from "./layout.ts";
import type { ConstraintDefinition, QueryDefinition, RowOf } from "./query-definition.ts";
import { constraints, queries } from "./queries.generated.ts";
import { runQuery } from "./run-query.ts";

const ATTEMPTS = 5;

/** How often Neo4j is asked whether its indexes are filled. */
const POLL_MS = 50;

/** What earlier versions called a constraint that another one has taken the place of. */
const FORMER_NAMES = ["topicName"];

/**
 * Makes the constraints and indexes that are not there yet, and waits until all of them serve. One of
 * an earlier version, which holds something else under its name, gives way.
 *
 * Two programs may do this at once: creating the same full-text index then fails for one of them,
 * in spite of IF NOT EXISTS, and goes well when it is tried again.
 *
 * @throws AppError GRAPH_LAYOUT_FOREIGN; like `runQuery`
 */
export async function applyConstraints(graph: Graph): Promise<void> {
  await requireLayout(graph);
  const found = await runQuery(graph, queries.findIndexes, {});
  const { outdated, lacking } = compareIndexes(found);
  for (const { name, isOfConstraint } of outdated) {
    await runQuery(graph, isOfConstraint ? queries.dropConstraint : queries.dropIndex, { name });
  }
  if (lacking.length === 0) return;
  for (const { name, text } of lacking) {
    await createWithRetry(graph, { name, mode: "write", parameters: {}, columns: {}, text });
  }
  await awaitFilling(graph);
  await runQuery(graph, queries.awaitIndexes, {});
}

/** Whether all constraints and indexes serve, as far as one question tells. */
export async function areConstraintsThere(graph: Graph): Promise<boolean> {
  const { lacking, outdated } = compareIndexes(await runQuery(graph, queries.findIndexes, {}));
  return lacking.length === 0 && outdated.length === 0;
}

type Index = RowOf<typeof queries.findIndexes>;

/** What is there that is no longer wanted, and what is wanted that is not there or does not serve yet. */
function compareIndexes(found: readonly Index[]) {
  const outdated = found.filter(isOutdated);
  const indexes = found.filter((index) => !outdated.includes(index));
  const serving = new Set(indexes.flatMap(({ name, state }) => (state === "ONLINE" ? name : [])));
  return { outdated, lacking: constraints.filter(({ name }) => !serving.has(name)) };
}

function isOutdated({ name, labels, properties, analyzer }: Index): boolean {
  if (FORMER_NAMES.includes(name)) return true;
  const ours = constraints.find((constraint) => constraint.name === name);
  return ours !== undefined && !isSame(ours, { labels: labels!.toSorted(), properties, analyzer });
}

function isSame(
  ours: ConstraintDefinition,
  { labels, properties, analyzer }: Pick<Index, "labels" | "properties" | "analyzer">,
): boolean {
  const list = (index: object) => JSON.stringify(index);
  return (
    list([ours.labels, ours.properties, ours.analyzer]) === list([labels, properties, analyzer])
  );
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
