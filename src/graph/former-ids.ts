import type { Graph } from "./driver.ts";
import { queries } from "./queries.generated.ts";
import { runQuery } from "./run-query.ts";

/** Finds where ids lead since decisions were made; an id that leads to its own entity is left out. */
export async function findEntityIds(
  graph: Graph,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await runQuery(graph, queries.findEntityIds, { ids });
  return new Map(rows.map(({ id, entityId }) => [id, entityId]));
}

/** The id under which the graph holds an entity: the one to which `id` leads, or `id` itself. */
export async function followId(
  graph: Graph,
  id: string | null | undefined,
): Promise<string | null> {
  if (id == null) return null;
  return (await findEntityIds(graph, [id])).get(id) ?? id;
}

/** Finds, for each entity, the ids that lead to it besides its own. */
export async function findFormerIds(
  graph: Graph,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await runQuery(graph, queries.findFormerIds, { ids });
  return new Map(rows.map(({ id, formerIds }) => [id, formerIds]));
}
