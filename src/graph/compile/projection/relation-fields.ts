import type { DescribedSide } from "../../../domain/statements/relation.ts";
import { fragments } from "../../connection/queries.generated.ts";
import { relationTypes } from "../cypher/relation-types.ts";
import { links } from "./links.ts";
import type { FieldTable } from "./projection.ts";

const { fields } = fragments;

const FRAGMENTS = {
  both: fields.statementRelated,
  out: fields.statementRelatedTo,
  in: fields.statementRelatedFrom,
} as const;

/** Of a statement, the others to which it stands in each way. */
export function relationFields(sides: readonly DescribedSide[]): FieldTable {
  return Object.fromEntries(
    sides.map((side) => [
      side.field,
      links(FRAGMENTS[side.direction], { $RELATION: relationTypes([side]) }),
    ]),
  );
}
