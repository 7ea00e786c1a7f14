import { GraphQLLocalDate } from "graphql-scalars";
import { Field, InputType } from "type-graphql";

@InputType({ description: "A stretch of days. Both ends belong to it; an end left out is open." })
export class DateRange {
  @Field(() => GraphQLLocalDate, { nullable: true, description: "First day, `YYYY-MM-DD`." })
  from?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "Last day, `YYYY-MM-DD`." })
  to?: string | null;
}
