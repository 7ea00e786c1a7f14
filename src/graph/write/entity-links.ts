import { queries } from "../connection/queries.generated.ts";
import type { RowOf } from "../connection/query-definition.ts";
import type { EntityLink } from "./rows/link-rows.ts";
import type { RunInTransaction } from "../connection/run-query.ts";

/**
 * Makes entities stand on what `links` tell and on nothing else, and returns the ids of those on which
 * one stands no more.
 */
export async function linkEntities(
  run: RunInTransaction,
  entityIds: readonly string[],
  links: readonly EntityLink[],
): Promise<string[]> {
  if (entityIds.length === 0) return [];
  const held = await run(queries.findEntityLinks, { entityIds });
  const wantedKeys = new Set(links.map(printLink));
  const heldKeys = new Set(held.map(printLink));
  const removed = held.filter((link) => !wantedKeys.has(printLink(link)));
  const added = links.filter((link) => !heldKeys.has(printLink(link)));
  if (removed.length > 0) void run(queries.unlinkEntities, { links: removed });
  if (added.length > 0) void run(queries.linkEntities, { links: added });
  return removed.map(({ to }) => to);
}

function printLink({ from, type, role, to }: RowOf<typeof queries.findEntityLinks>): string {
  return [from, type, to, role ?? ""].join(" ");
}
