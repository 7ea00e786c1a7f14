import { type StoredActor, getActors } from "./actor-reader.ts";
import type { Graph } from "./driver.ts";
import { findEntityIds } from "./former-ids.ts";
import { type StoredPlace, getPlaces } from "./place-reader.ts";
import { queries } from "./queries.generated.ts";
import { runQuery } from "./run-query.ts";

export type StoredEntity = StoredActor | StoredPlace;

/**
 * Gets actors and places by their ids, which no actor shares with a place, or by ids that lead to
 * them since a decision was made.
 */
export async function getEntities(
  graph: Graph,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredEntity>> {
  const found = await readEntities(graph, ids);
  const lead = await findEntityIds(
    graph,
    ids.filter((id) => !found.has(id)),
  );
  const others = await readEntities(graph, [...lead.values()]);
  const followed = [...lead].flatMap(([id, entityId]): [string, StoredEntity][] => {
    const entity = others.get(entityId);
    return entity === undefined ? [] : [[id, entity]];
  });
  return new Map([...found, ...followed]);
}

async function readEntities(
  graph: Graph,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredEntity>> {
  if (ids.length === 0) return new Map();
  const [actors, places] = await Promise.all([getActors(graph, ids), getPlaces(graph, ids)]);
  return new Map<string, StoredEntity>([...actors, ...places]);
}

/** Finds, for each entity, the words by which articles name it. */
export async function findSpellings(
  graph: Graph,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await runQuery(graph, queries.findSpellings, { ids });
  return new Map(rows.map(({ id, spellings }) => [id, spellings]));
}
