import { Field, ID, InputType } from "type-graphql";
import type * as graph from "../../../graph/compile/conditions/entity-conditions.ts";
import type { Exactly } from "../exactly.ts";
import { ActorType } from "../entities/actor.type.ts";
import { PlaceWhere } from "./place-where.input.ts";

@InputType({ description: "Which actors are meant. What is left out does not matter." })
export class ActorWhere implements Exactly<graph.ActorWhere, ActorWhere> {
  @Field(() => ID, { nullable: true, description: "The actor with this id." })
  id?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Actors with this name, as people write it: "Zelensky", "Zelenskyy, Volodymyr", "V. Zelenskyy", "President Zelenskyy" and "Selenskyj" find one person. A person\'s last name is enough. The name of a country or its capital finds who speaks for it.',
  })
  name?: string | null;

  @Field(() => ActorType, { nullable: true, description: "Actors of this kind." })
  type?: keyof typeof ActorType | null;

  @Field(() => ActorWhere, {
    nullable: true,
    description: "Members of such an organization, as the registry knows them.",
  })
  affiliation?: ActorWhere | null;

  @Field(() => PlaceWhere, {
    nullable: true,
    description:
      "Governments of such a country or of places inside it, what belongs to them and who.",
  })
  country?: PlaceWhere | null;
}
