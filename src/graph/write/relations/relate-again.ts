import { RELATION_TYPES } from "../../../domain/statements/relation.ts";
import { queries } from "../../connection/queries.generated.ts";
import type { RunInTransaction } from "../../connection/run-query.ts";
import { relateStatements } from "./relate-statements.ts";

/** Finds anew how the statements stand to all others that quotations with these ids back. */
export async function relateAgain(
  run: RunInTransaction,
  quotationIds: readonly string[],
): Promise<void> {
  const found = await run(queries.findBackedStatements, { ids: quotationIds });
  const keys = [...new Set(found.map(({ key }) => key))].sort();
  const cleared = await run(queries.clearRelations, { keys, types: RELATION_TYPES });
  const changed = cleared.map(({ key }) => key);
  const members = await run(queries.findClaimMembers, { keys: changed, claimIds: [] });
  await relateStatements(run, {
    readings: [],
    elsewhere: keys,
    formerPoints: [],
    claimIds: [...new Set(members.flatMap(({ claimIds }) => claimIds))].sort(),
  });
}
