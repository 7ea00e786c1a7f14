import { Field, InputType } from "type-graphql";
import type * as graph from "../../../graph/arguments/range.ts";
import type { Exactly } from "../exactly.ts";
import { LocalDate } from "../local-date.ts";

@InputType({ description: "A stretch of days. Both ends belong to it; an end left out is open." })
export class DateRange implements Exactly<graph.DateRange, DateRange> {
  @Field(() => LocalDate, { nullable: true, description: "First day, `YYYY-MM-DD`." })
  from?: string | null;

  @Field(() => LocalDate, { nullable: true, description: "Last day, `YYYY-MM-DD`." })
  to?: string | null;
}
