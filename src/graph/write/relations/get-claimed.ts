import type { KeyedClaims } from "../../../domain/claims/list-compared-quotations.ts";
import type { Mode } from "../../../domain/statements/mode.ts";
import { unpackClaims } from "../../claims/pack-claims.ts";
import { queries } from "../../connection/queries.generated.ts";
import type { RunInTransaction } from "../../connection/run-query.ts";

/** What is stored of the quotations of statements, ready to be compared. */
export async function getClaimed(
  run: RunInTransaction,
  keys: readonly string[],
): Promise<KeyedClaims[]> {
  const rows = await run(queries.getClaimed, { keys });
  return rows.map(({ mode, claimed, ...row }) => ({
    ...row,
    mode: mode as Mode,
    claimed: unpackClaims(claimed),
  }));
}
