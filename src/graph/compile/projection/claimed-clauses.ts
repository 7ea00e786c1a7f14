import { listClauses } from "../../../domain/claims/claimed-clause.ts";
import { unpackClaims } from "../../claims/pack-claims.ts";
import { fragments } from "../../connection/queries.generated.ts";
import type { FieldCompiler } from "./projection.ts";
import { expression } from "./values.ts";

const readClaimed = expression(fragments.fields.quotationClaimed);

/** What a quotation claims, clause by clause. */
export const claimedClauses: FieldCompiler = (request) => ({
  ...readClaimed(request),
  finish: (row) => {
    const claimed = row[request.key] as string | null;
    row[request.key] = claimed === null ? [] : listClauses(unpackClaims(claimed));
  },
});
