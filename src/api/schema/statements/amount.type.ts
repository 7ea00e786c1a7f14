import { Field, Float, ObjectType, registerEnumType } from "type-graphql";
import { TextSpan } from "../text-span.type.ts";

const AmountPrecision = {
  EXACT: "EXACT",
  ABOUT: "ABOUT",
  AT_LEAST: "AT_LEAST",
  AT_MOST: "AT_MOST",
} as const;

registerEnumType(AmountPrecision, {
  name: "AmountPrecision",
  description: "How a number is meant.",
  valuesConfig: {
    EXACT: { description: "As it stands." },
    ABOUT: { description: 'Roughly: "about 200".' },
    AT_LEAST: { description: 'Or more: "more than 200", "at least 200".' },
    AT_MOST: { description: 'Or fewer: "up to 200".' },
  },
});

@ObjectType({
  description: 'A number of things that are counted: "about 200 firefighters".',
})
export class Amount extends TextSpan {
  @Field(() => Float, { description: "The number." })
  number!: number;

  @Field(() => String, { description: "What is counted, in its dictionary form: `firefighter`." })
  unit!: string;

  @Field(() => AmountPrecision, { description: "How the number is meant." })
  precision!: keyof typeof AmountPrecision;
}
