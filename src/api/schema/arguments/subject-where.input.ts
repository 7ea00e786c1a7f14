import { Field, ID, InputType } from "type-graphql";
import type * as graph from "../../../graph/compile/conditions/entity-conditions.ts";
import type { Exactly } from "../exactly.ts";
import { BoundingBox, Near, PlaceWhere } from "./place-where.input.ts";

@InputType({
  description:
    "What a statement is about: actors, and places with everything inside them. What is left out does not matter.",
})
export class SubjectWhere implements Exactly<graph.SubjectWhere, SubjectWhere> {
  @Field(() => ID, { nullable: true, description: "The actor or place with this id." })
  id?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Actors and places with this name, in any spelling.",
  })
  name?: string | null;

  @Field(() => PlaceWhere, {
    nullable: true,
    description: "Places alone, and only those that lie inside such a place.",
  })
  within?: PlaceWhere | null;

  @Field(() => Near, {
    nullable: true,
    description: "Places alone, and only those around a point, with everything inside them.",
  })
  near?: Near | null;

  @Field(() => BoundingBox, {
    nullable: true,
    description: "Places alone, and only those in a box, with everything inside them.",
  })
  bbox?: BoundingBox | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Statements that claim this to happen or to be so: a verb, or the first of the words that mean the same, such as `capture`; upper and lower case are alike.",
  })
  topic?: string | null;
}
