import { Field, ObjectType, registerEnumType } from "type-graphql";
import { Statement } from "./statement.type.ts";

/** How two statements stand to each other; the same words as the domain's `Relation`. */
export const RelationType = {
  CONTRADICTS: "CONTRADICTS",
  CORROBORATES: "CORROBORATES",
  UNDETERMINED: "UNDETERMINED",
} as const;

registerEnumType(RelationType, {
  name: "RelationType",
  description: "How two statements of different people stand to each other.",
  valuesConfig: {
    CONTRADICTS: { description: "They cannot both be true." },
    CORROBORATES: { description: "They say the same." },
    UNDETERMINED: {
      description: "They would contradict each other, were they of one time and place.",
    },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: "How another statement stands to this one, and how that is known.",
})
export class Relation {
  @Field(() => String, {
    description:
      "The rule that found it: `opposite-sides` or `same-side` on a topic at a place, `denied-words` or `same-words`, `counts` of the same things.",
  })
  rule!: string;

  @Field(() => String, { description: "The reason in words, or what is unknown." })
  reason!: string;

  @Field(() => Statement, { description: "The other statement." })
  statement!: Statement;
}
