import { ArgsType, Field } from "type-graphql";
import type * as graph from "../../../graph/compile/conditions/claim-conditions.ts";
import { buildEnum } from "../build-enum.ts";
import { StatementArgs } from "./statement.args.ts";

const ClaimOrder = buildEnum<graph.ClaimOrder>("ClaimOrder", "In which order claims come.", {
  NEWEST:
    "Those first that were said last, by the day on which they were said first; without a day, last.",
  MOST_STATEMENTS: "Those first that most statements make; of as many, the newest.",
});

@ArgsType()
export class ClaimArgs extends StatementArgs {
  @Field(() => Boolean, {
    nullable: true,
    description:
      "Only claims that others contradict or deny, or might; with `false` only the others.",
  })
  isDisputed?: boolean | null;

  @Field(() => ClaimOrder, {
    defaultValue: ClaimOrder.NEWEST,
    description: "In which order they come.",
  })
  orderBy!: keyof typeof ClaimOrder;
}
