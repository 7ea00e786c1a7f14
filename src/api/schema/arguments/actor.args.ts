import { ArgsType, Field } from "type-graphql";
import { ActorWhere } from "./actor-where.input.ts";
import { PageArgs } from "./page.args.ts";

@ArgsType()
export class ActorArgs extends PageArgs {
  @Field(() => ActorWhere, { nullable: true, description: "Which actors are wanted." })
  where?: ActorWhere | null;
}
