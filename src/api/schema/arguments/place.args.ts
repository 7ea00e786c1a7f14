import { ArgsType, Field } from "type-graphql";
import { PlaceWhere } from "./place-where.input.ts";
import { PageArgs } from "./page.args.ts";

@ArgsType()
export class PlaceArgs extends PageArgs {
  @Field(() => PlaceWhere, { nullable: true, description: "Which places are wanted." })
  where?: PlaceWhere | null;
}
