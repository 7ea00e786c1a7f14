import { Field, Int, ObjectType } from "type-graphql";
import type * as graph from "../../../graph/compile/connections/claim-facets.ts";
import { buildEnum } from "../build-enum.ts";
import { Entity } from "../entities/entity.type.ts";

export const ClaimFacetField = buildEnum<graph.ClaimFacetField>(
  "ClaimFacetField",
  "By what claims are counted. Where a `where` is given, only statements that meet it count.",
  {
    SPEAKER: "Who says it, or said it first.",
    PLACE: "The places that it is about, each with all inside it.",
    COUNTRY: "The countries that it is about, or places inside them.",
    TOPIC: "What is claimed to happen or to be so.",
    PUBLISHER: "The outlets that quote it.",
    AUTHOR: "Who wrote the articles that quote it.",
    MONTH: "The months in which it was said or, where that is not known, published: `YYYY-MM`.",
    DISPUTED: "Whether it is disputed: `true` or `false`.",
  },
);

@ObjectType({ simpleResolvers: true, description: "A value that claims have in common." })
export class ClaimFacetValue {
  @Field(() => String, {
    description: "The value, to be asked for in `where`: an id, or the words themselves.",
  })
  value!: string;

  @Field(() => String, { description: "The value for people to read: a name." })
  label!: string;

  @Field(() => Int, { description: "How many of the claims have a statement with it." })
  count!: number;

  @Field(() => Entity, {
    nullable: true,
    description: "The actor or place that it is; null for other fields.",
  })
  entity!: Entity | null;
}

@ObjectType({ simpleResolvers: true, description: "How many claims have the values of a field." })
export class ClaimFacet {
  @Field(() => ClaimFacetField, { description: "The field." })
  field!: keyof typeof ClaimFacetField;

  @Field(() => [ClaimFacetValue], { description: "The most frequent values first." })
  values!: readonly ClaimFacetValue[];
}
