import { Field, ObjectType } from "type-graphql";
import { relationRules } from "../../../domain/rules/relation-rules.ts";
import { RELATION_SIDES, type RelationSide } from "../../../domain/statements/relation.ts";
import { groupBy } from "../../../domain/group-by.ts";
import { buildEnum } from "../build-enum.ts";
import { Statement } from "./statement.type.ts";

export const RelationType = buildEnum<RelationSide>(
  "RelationType",
  "How two statements of different people stand to each other.",
  Object.fromEntries(RELATION_SIDES.map(({ side, means }) => [side, means])) as Readonly<
    Record<RelationSide, string>
  >,
);

@ObjectType({
  simpleResolvers: true,
  description: "How another statement stands to this one, and how that is known.",
})
export class Relation {
  @Field(() => String, {
    description: `The rule that found it: ${nameRules()}.`,
  })
  rule!: string;

  @Field(() => String, { description: "The reason in words, or what is unknown." })
  reason!: string;

  @Field(() => Statement, { description: "The other statement." })
  statement!: Statement;
}

/** The rules by their names, those together that compare the same. */
function nameRules(): string {
  const groups = groupBy(Object.entries(relationRules), ([, { compares }]) => [compares]);
  return Array.from(groups, ([compares, rules]) =>
    [rules.map(([id]) => `\`${id}\``).join(" or "), compares].filter(Boolean).join(" "),
  ).join(", ");
}
