import { ArgsType, Field } from "type-graphql";
import { StatementArgs } from "./statement.args.ts";

@ArgsType()
export class ClaimArgs extends StatementArgs {
  @Field(() => Boolean, {
    nullable: true,
    description:
      "Only claims that others contradict or deny, or might; with `false` only the others.",
  })
  isDisputed?: boolean | null;
}
