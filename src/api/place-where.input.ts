import { Field, ID, InputType } from "type-graphql";

@InputType({ description: "Which places are meant. What is left out does not matter." })
export class PlaceWhere {
  @Field(() => ID, { nullable: true, description: "The place with this id." })
  id?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Places with this name, in any spelling: "Kiev" finds Kyiv.',
  })
  name?: string | null;

  @Field(() => PlaceWhere, {
    nullable: true,
    description: "Places that lie inside such a place, at any depth.",
  })
  within?: PlaceWhere | null;
}
