import type { EntityType } from "../../domain/entity.ts";
import { ACTOR_LABELS } from "../actor-labels.ts";
import type { Graph } from "../connection/driver.ts";
import { queries } from "../connection/queries.generated.ts";
import { runQuery } from "../connection/run-query.ts";

/** What is to be known of an actor or a place to speak of it. */
export interface StoredEntity {
  readonly type: EntityType;
  readonly name: string;
}

/** Gets actors and places by their ids, or by ids that lead to them since a decision was made. */
export async function getEntities(
  graph: Graph,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredEntity>> {
  const rows = await runQuery(graph, queries.getEntities, { ids });
  return new Map(
    rows.map(({ requestedId, label, name }) => [requestedId, { type: TYPES.get(label)!, name }]),
  );
}

const TYPES: ReadonlyMap<string, EntityType> = new Map<string, EntityType>([
  ["Place", "PLACE"],
  ...Object.entries(ACTOR_LABELS).map(([type, label]): [string, EntityType] => [
    label,
    type as EntityType,
  ]),
]);
