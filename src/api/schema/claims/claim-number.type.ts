import { Field, ObjectType } from "type-graphql";
import { LocalDate } from "../local-date.ts";
import { ClaimedAmount } from "./claimed-clause.type.ts";
import { Statement } from "../statements/statement.type.ts";

@ObjectType({
  simpleResolvers: true,
  description: "A number that a statement gives, in a series of what is counted or measured.",
})
export class ClaimNumber extends ClaimedAmount {
  @Field(() => LocalDate, {
    nullable: true,
    description:
      "The day on which the statement was made or, where that is not known, published; null where neither is.",
  })
  day!: string | null;

  @Field(() => Statement, {
    description: "The statement that gives it: of the claim, or another.",
  })
  statement!: Statement;
}
