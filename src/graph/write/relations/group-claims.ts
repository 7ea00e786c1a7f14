import { findClaimGroups } from "../../../domain/claims/claim-groups.ts";
import { queries } from "../../connection/queries.generated.ts";
import type { RunInTransaction } from "../../connection/run-query.ts";

/** Statements whose relations changed, and claims that some of them made before. */
export interface ChangedClaims {
  readonly keys: readonly string[];
  readonly claimIds: readonly string[];
}

/** Makes anew the claims that statements make together with those that say the same. */
export async function groupClaims(
  run: RunInTransaction,
  { keys, claimIds }: ChangedClaims,
): Promise<void> {
  const changed = await run(queries.findClaimMembers, { keys, claimIds: [] });
  const formerIds = [...new Set([...claimIds, ...changed.flatMap((row) => row.claimIds)])].sort();
  const members =
    formerIds.length === 0
      ? changed
      : await run(queries.findClaimMembers, { keys, claimIds: formerIds });
  if (formerIds.length > 0) void run(queries.deleteClaims, { ids: formerIds });
  const claims = findClaimGroups(members);
  if (claims.length > 0) void run(queries.writeClaims, { claims });
}
