import { ArgsType, Field, Int } from "type-graphql";
import type { CoOccurrenceArgs } from "../../../graph/compile/connections/co-occurrence.ts";
import type { Exactly } from "../exactly.ts";

@ArgsType()
export class CountArgs implements Exactly<CoOccurrenceArgs, CountArgs> {
  @Field(() => Int, { defaultValue: 10, description: "How many at most, 1 to 100." })
  first!: number;
}
