import type { DescribedSide } from "../../../domain/statements/relation.ts";
import { fragments } from "../../connection/queries.generated.ts";
import type { ArgumentValue } from "../argument-value.ts";
import type { QueryWriter } from "../cypher/query-writer.ts";
import { relationTypes } from "../cypher/relation-types.ts";
import { writeFragment } from "../cypher/write-fragment.ts";
import { type Condition, either, leadsTo } from "./conditions.ts";
import { linkOf } from "./links.ts";

const { links, predicates } = fragments;

const FRAGMENTS = [
  ["both", links.relation],
  ["out", links.relationTo],
  ["in", links.relationFrom],
] as const;

/** Statements stand to others in one of some ways. */
export function relatedBy(sides: readonly DescribedSide[]) {
  const known = FRAGMENTS.flatMap(([direction, fragment]) => {
    const ofDirection = sides.filter((side) => side.direction === direction);
    if (ofDirection.length === 0) return [];
    const link = linkOf(fragment, { $RELATION: relationTypes(ofDirection) });
    return { link, sides: ofDirection };
  });
  return (writer: QueryWriter, wanted: ArgumentValue<readonly string[]>): Condition[] => {
    const isAsked = ({ sides: ofLink }: (typeof known)[number]) =>
      ofLink.some(({ side }) => wanted.value.includes(side));
    const asked = known.filter(isAsked);
    // Of none, nothing stands so.
    const looked = asked.length === 0 ? known.slice(0, 1) : asked;
    const conditions = looked.map(({ link, sides: ofLink }) => {
      const $types = writer.bind(wanted, "List<String>", (names) =>
        ofLink.flatMap(({ side, type }) => (names.includes(side) ? type : [])),
      );
      return leadsTo(link, (relation) =>
        writeFragment(predicates.relationType, { relation, $types }),
      );
    });
    return conditions.length === 1 ? conditions : [either(conditions.map((one) => [one]))];
  };
}
