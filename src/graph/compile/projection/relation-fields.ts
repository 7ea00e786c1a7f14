import { type DescribedSide, RELATION_SIDES } from "../../../domain/statements/relation.ts";
import { groupBy } from "../../../domain/group-by.ts";
import { fragments } from "../../connection/queries.generated.ts";
import { cypher } from "../cypher/cypher.ts";
import { relationTypes } from "../cypher/relation-types.ts";
import { links } from "./links.ts";
import type { FieldCompiler, FieldTable } from "./projection.ts";

const { fields } = fragments;

/** Of a statement, the others to which it stands in the ways of each field, from either end. */
export function relationFields(sides: readonly DescribedSide[]): FieldTable {
  const byField = groupBy(sides, ({ field }) => [field]);
  return Object.fromEntries(
    Array.from(byField, ([field, ofField]) => [
      field,
      links(fields.statementRelated, { $RELATION: relationTypes(ofField) }),
    ]),
  );
}

/** Names of sides, by the relation's type and the end at which a statement stands. */
const SIDES = new Map(
  RELATION_SIDES.flatMap(({ side, type, direction }) =>
    (direction === "both" ? ["out", "in"] : [direction]).map((end) => [`${type} ${end}`, side]),
  ),
);

/** How a statement stands to the other: the relation's type, or what its end is called. */
export const relationType: FieldCompiler = ({ scope, key }) => {
  const [relation, statement] = [scope["relation"]!, scope["statement"]!];
  return {
    entries: [
      [
        key,
        cypher`[type(${relation}), CASE ${statement} WHEN startNode(${relation}) THEN 'out' ELSE 'in' END]`,
      ],
    ],
    finish: (row) => {
      row[key] = SIDES.get((row[key] as string[]).join(" "));
    },
  };
};
