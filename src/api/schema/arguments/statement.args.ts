import { ArgsType, Field } from "type-graphql";
import { PageArgs } from "./page.args.ts";
import { StatementWhere } from "./statement-where.input.ts";

@ArgsType()
export class StatementArgs extends PageArgs {
  @Field(() => StatementWhere, { nullable: true, description: "Which statements are wanted." })
  where?: StatementWhere | null;
}
