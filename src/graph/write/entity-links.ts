import { queries } from "../connection/queries.generated.ts";
import type { RowOf } from "../connection/query-definition.ts";
import type { EntityLink } from "./rows/link-rows.ts";
import type { RunInTransaction } from "../connection/run-query.ts";

/** What changed when entities were made to stand on others. */
export interface ChangedLinks {
  /** Ids of entities on which another stands no more. */
  readonly unlinkedIds: readonly string[];
  /** Ids of places that are inside others than before. */
  readonly movedIds: readonly string[];
}

/** Makes entities stand on what `links` tell and on nothing else. */
export async function linkEntities(
  run: RunInTransaction,
  entityIds: readonly string[],
  links: readonly EntityLink[],
): Promise<ChangedLinks> {
  if (entityIds.length === 0) return { unlinkedIds: [], movedIds: [] };
  const held = await run(queries.findEntityLinks, { entityIds });
  const wantedKeys = new Set(links.map(printLink));
  const heldKeys = new Set(held.map(printLink));
  const removed = held.filter((link) => !wantedKeys.has(printLink(link)));
  const added = links.filter((link) => !heldKeys.has(printLink(link)));
  if (removed.length > 0) void run(queries.unlinkEntities, { links: removed });
  if (added.length > 0) void run(queries.linkEntities, { links: added });
  const moved = [...removed, ...added].filter(({ type }) => type === "PART_OF");
  return {
    unlinkedIds: removed.map(({ to }) => to),
    movedIds: [...new Set(moved.map(({ from }) => from))],
  };
}

function printLink({ from, type, role, to }: RowOf<typeof queries.findEntityLinks>): string {
  return [from, type, to, role ?? ""].join(" ");
}
