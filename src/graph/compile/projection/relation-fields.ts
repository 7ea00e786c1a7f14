import { groupBy } from "../../../domain/group-by.ts";
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

/** Of a statement, the others to which it stands in the ways of each list. */
export function relationFields(sides: readonly DescribedSide[]): FieldTable {
  return Object.fromEntries(
    Array.from(
      groupBy(sides, ({ field }) => [field]),
      ([field, listed]) => {
        const directions = new Set(listed.map(({ direction }) => direction));
        const [direction] = directions.size === 1 ? directions : (["both"] as const);
        return [field, links(FRAGMENTS[direction!], { $RELATION: relationTypes(listed) })];
      },
    ),
  );
}
