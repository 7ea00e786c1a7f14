import { type Entity, isPlace } from "../../../domain/entity.ts";
import type { queries } from "../../connection/queries.generated.ts";
import type { GivenRow } from "../../connection/query-definition.ts";
import { isDerived } from "./actor-rows.ts";

/** An edge from an entity to one that it stands on. */
export interface EntityLink extends GivenRow<typeof queries.linkEntities, "links"> {
  readonly type: "PART_OF" | "STANDS_FOR" | "MEMBER_OF";
}

/** The edges to what an entity stands on. */
export function listLinks(entity: Entity): EntityLink[] {
  const link = (
    type: EntityLink["type"],
    to: string | null,
    role: string | null = null,
  ): EntityLink[] => (to === null ? [] : [{ from: entity.id, type, to, role }]);
  if (isPlace(entity)) {
    return [...link("PART_OF", entity.partOf), ...link("STANDS_FOR", entity.standsFor)];
  }
  if (isDerived(entity)) return [];
  // A role that was held twice is one edge.
  const memberships = new Map(
    entity.memberOf.map(({ organizationId, role }) => [
      `${organizationId} ${role ?? ""}`,
      link("MEMBER_OF", organizationId, role),
    ]),
  );
  return [...memberships.values()].flat();
}

/** The entities with these ids and all that they stand on, in the order of the reading. */
export function selectEntities(entities: readonly Entity[], ids: readonly string[]): Entity[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const wanted = new Set<string>();
  const add = (id: string): void => {
    if (wanted.has(id)) return;
    const entity = byId.get(id);
    if (entity === undefined) throw new Error(`Reading lacks the entity "${id}" that it names`);
    wanted.add(id);
    for (const { to } of listLinks(entity)) add(to);
  };
  ids.forEach(add);
  return entities.filter(({ id }) => wanted.has(id));
}
