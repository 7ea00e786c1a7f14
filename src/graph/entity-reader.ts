import { type StoredActor, getActors } from "./actor-reader.ts";
import type { Graph } from "./driver.ts";
import { type StoredPlace, getPlaces } from "./place-reader.ts";
import { queries } from "./queries.generated.ts";
import { runQuery } from "./run-query.ts";

export type StoredEntity = StoredActor | StoredPlace;

/** Gets actors and places by their ids, which no actor shares with a place. */
export async function getEntities(
  graph: Graph,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredEntity>> {
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
