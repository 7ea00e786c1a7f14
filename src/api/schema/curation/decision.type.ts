import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ID, ObjectType } from "type-graphql";
import type { StoredDecision } from "../../../graph/read/decision-reader.ts";
import type { Exactly } from "../exactly.ts";
import type * as domain from "../../../domain/identity/decision.ts";
import { buildEnum } from "../build-enum.ts";

export const DecisionKind = buildEnum<domain.DecisionKind>(
  "DecisionKind",
  "What a person decided.",
  {
    SAME: "Two entities are one. The ids of both lead to it.",
    DIFFERENT: "Two entities are two, however alike they look.",
    SPLIT: "What some articles or quotations tell of an entity is another's.",
    REATTRIBUTE: "A statement is another's than the rules hold.",
    SAME_CLAIM: "Two statements say the same.",
    OTHER_CLAIM: "Two statements say nothing of each other.",
    CONTRADICTION: "Two statements cannot both be true.",
    UNDO: "Another decision does not count any more.",
  },
);

@ObjectType({
  description:
    "What a person decided about identity, about who said something, or about what two statements claim. Overrules every rule, destroys nothing, and can be undone.",
})
export class Decision implements Exactly<Omit<StoredDecision, "entityIds">, Decision> {
  @Field(() => ID, { description: "Derived from what was decided, by whom, when and why." })
  id!: string;

  @Field(() => DecisionKind, { description: "What was decided." })
  kind!: keyof typeof DecisionKind;

  @Field(() => [ID], {
    description: "The ids that were named: of entities or statements, or for UNDO of the decision.",
  })
  ids!: readonly string[];

  @Field(() => [ID], {
    description:
      "The articles and quotations that SPLIT took out of the entity, or the quotations that REATTRIBUTE gave to it; else empty.",
  })
  within!: readonly string[];

  @Field(() => String, { description: "Who decided." })
  decidedBy!: string;

  @Field(() => GraphQLDateTimeISO, { description: "When." })
  decidedAt!: string;

  @Field(() => String, { description: "Why." })
  reason!: string;

  @Field(() => Boolean, { description: "Whether it counts: nobody undid it." })
  isInForce!: boolean;
}
