import type { DescribedSide } from "../../../domain/statements/relation.ts";
import { fragments } from "../../connection/queries.generated.ts";
import type { ArgumentValue } from "../argument-value.ts";
import type { QueryWriter } from "../cypher/query-writer.ts";
import { relationTypes } from "../cypher/relation-types.ts";
import { writeFragment } from "../cypher/write-fragment.ts";
import { type Condition, buildCondition, either } from "./conditions.ts";

const { predicates } = fragments;

const FRAGMENTS = [
  ["both", predicates.statementIsRelated],
  ["out", predicates.statementIsRelatedTo],
  ["in", predicates.statementIsRelatedFrom],
] as const;

/** Statements stand to others in one of some ways. */
export function relatedBy(sides: readonly DescribedSide[]) {
  return (writer: QueryWriter, wanted: ArgumentValue<readonly string[]>): Condition[] => {
    const conditions = FRAGMENTS.flatMap(([direction, fragment]) => {
      const known = sides.filter((side) => side.direction === direction);
      if (known.length === 0) return [];
      const $RELATION = relationTypes(known);
      const $types = writer.bind(wanted, "List<String>", (names) =>
        known.flatMap(({ side, type }) => (names.includes(side) ? type : [])),
      );
      return buildCondition((statement) =>
        writeFragment(fragment, { statement, $RELATION, $types }),
      );
    });
    return conditions.length === 1 ? conditions : [either(conditions.map((one) => [one]))];
  };
}
