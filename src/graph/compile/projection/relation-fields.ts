import { groupBy } from "../../../domain/group-by.ts";
import { type DescribedSide, RELATION_SIDES } from "../../../domain/statements/relation.ts";
import { fragments } from "../../connection/queries.generated.ts";
import { cypher, join } from "../cypher/cypher.ts";
import { relationTypes } from "../cypher/relation-types.ts";
import { links } from "./links.ts";
import type { FieldCompiler, FieldTable } from "./projection.ts";
import { valuesOf, writeValue } from "./values.ts";

const { fields, values } = fragments;

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

/** Of a relation, what it tells of itself, seen from the statement that has it. */
export const relationValues: FieldTable = {
  ...valuesOf(values.relationValues, "relation"),
  type: seenFrom(["type"], ([type], isFrom) =>
    SIDES.get(`${type as string} ${isFrom ? "out" : "in"}`),
  ),
  parts: seenFrom(["parts", "fromParts", "toParts"], ([parts, ...ends], isFrom) => {
    const [here, there] = (isFrom ? ends : ends.toReversed()) as [string[], string[]];
    return (parts as string[]).map((part, index) => ({
      part,
      here: here[index],
      there: there[index],
    }));
  }),
};

/** Names of sides, by the relation's type and the end at which a statement stands. */
const SIDES = new Map(
  RELATION_SIDES.flatMap(({ side, type, direction }) =>
    (direction === "both" ? ["out", "in"] : [direction]).map((end) => [`${type} ${end}`, side]),
  ),
);

/** A field that is made of columns, and of whether the relation leads from the statement that has it. */
function seenFrom(
  columns: readonly string[],
  build: (cells: readonly unknown[], isFrom: boolean) => unknown,
): FieldCompiler {
  return (request) => {
    const cells = ["isFrom", ...columns].map((column) =>
      writeValue(request, values.relationValues, column, "relation"),
    );
    return {
      entries: [[request.key, cypher`[${join(cells, ", ")}]`]],
      finish: (row) => {
        const [isFrom, ...found] = row[request.key] as [boolean, ...unknown[]];
        row[request.key] = build(found, isFrom);
      },
    };
  };
}
