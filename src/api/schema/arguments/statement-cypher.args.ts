import { ArgsType, Field, Int } from "type-graphql";
import { LARGEST_PAGE } from "../../../graph/arguments/page.ts";
import { StatementWhere } from "./statement-where.input.ts";

@ArgsType()
export class StatementCypherArgs {
  @Field(() => StatementWhere, { nullable: true, description: "Which statements are wanted." })
  where?: StatementWhere | null;

  @Field(() => Int, {
    defaultValue: LARGEST_PAGE,
    description: `How many at most, 1 to ${String(LARGEST_PAGE)}.`,
  })
  first!: number;
}
