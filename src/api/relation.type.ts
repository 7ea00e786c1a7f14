import { Field, ObjectType } from "type-graphql";
import type { StoredRelation } from "../graph/statement-reader.ts";

@ObjectType({
  simpleResolvers: true,
  description: "How another statement stands to this one, and how that is known.",
})
export class Relation {
  @Field(() => String, {
    description:
      "The rule that found it: `opposite-sides` or `same-side` on a topic at a place, `denied-words` or `same-words`, `counts` of the same things.",
  })
  rule!: StoredRelation["rule"];

  @Field(() => String, { description: "The reason in words, or what is unknown." })
  reason!: string;

  /** For the resolver of `statement`. */
  otherId!: string;
}
