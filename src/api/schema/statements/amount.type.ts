import { Field, Float, ObjectType } from "type-graphql";
import type { Exactly } from "../exactly.ts";
import type * as domain from "../../../domain/statements/amount.ts";
import { buildEnum } from "../build-enum.ts";
import { TextSpan } from "../text-span.type.ts";

const AmountPrecision = buildEnum<domain.AmountPrecision>(
  "AmountPrecision",
  "How a number is meant.",
  {
    EXACT: "As it stands.",
    ABOUT: 'Roughly: "about 200".',
    AT_LEAST: 'Or more: "more than 200", "at least 200".',
    AT_MOST: 'Or fewer: "up to 200".',
  },
);

@ObjectType({
  description: 'A number of things that are counted: "about 200 firefighters".',
})
export class Amount extends TextSpan implements Exactly<domain.Amount, Amount> {
  @Field(() => Float, { description: "The number." })
  number!: number;

  @Field(() => String, { description: "What is counted, in its dictionary form: `firefighter`." })
  unit!: string;

  @Field(() => AmountPrecision, { description: "How the number is meant." })
  precision!: keyof typeof AmountPrecision;
}
