import { Field, Float, ObjectType } from "type-graphql";
import { COMPARED_PARTS } from "../../../domain/claims/compared-part.ts";
import { claimRules } from "../../../domain/rules/claim-rules.ts";
import { RELATION_SIDES, type RelationSide } from "../../../domain/statements/relation.ts";
import { buildEnum } from "../build-enum.ts";
import { Statement } from "./statement.type.ts";

export const RelationType = buildEnum<RelationSide>(
  "RelationType",
  "How a statement stands to another.",
  Object.fromEntries(RELATION_SIDES.map(({ side, means }) => [side, means])) as Readonly<
    Record<RelationSide, string>
  >,
);

const ComparedPartKind = buildEnum<keyof typeof COMPARED_PARTS>(
  "ComparedPartKind",
  "Which part of what two statements claim.",
  COMPARED_PARTS,
);

@ObjectType({
  simpleResolvers: true,
  description: "One part of what two statements claim, side by side.",
})
export class ComparedPart {
  @Field(() => ComparedPartKind, { description: "Which part it is." })
  part!: keyof typeof ComparedPartKind;

  @Field(() => String, { description: "As this statement words it; empty where it is silent." })
  here!: string;

  @Field(() => String, {
    description: "As the other statement words it; empty where that is silent.",
  })
  there!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: "How a statement stands to another, and how that is known.",
})
export class Relation {
  @Field(() => RelationType, { description: "How this statement stands to the other." })
  type!: keyof typeof RelationType;

  @Field(() => String, {
    description: `The rule that found it: ${Object.keys(claimRules)
      .map((id) => `\`${id}\``)
      .join(", ")}.`,
  })
  rule!: string;

  @Field(() => Float, { description: "How far the rule is to be trusted, from 0 to 1." })
  confidence!: number;

  @Field(() => String, { description: "The reason in words, or what is unknown." })
  reason!: string;

  @Field(() => [ComparedPart], { description: "What was compared, side by side." })
  parts!: readonly ComparedPart[];

  @Field(() => Statement, { description: "The other statement." })
  statement!: Statement;
}
