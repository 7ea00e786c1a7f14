import { Field, ObjectType, registerEnumType } from "type-graphql";
import { LocalDate } from "../local-date.ts";

const DatePrecision = { DAY: "DAY", MONTH: "MONTH", YEAR: "YEAR" } as const;

registerEnumType(DatePrecision, {
  name: "DatePrecision",
  description: "How closely a date is known.",
  valuesConfig: {
    DAY: { description: "To the day." },
    MONTH: { description: "To the month; `from` and `to` are its first and last day." },
    YEAR: { description: "To the year; `from` and `to` are its first and last day." },
  },
});

const DateBasis = { STATED: "STATED", DERIVED: "DERIVED" } as const;

registerEnumType(DateBasis, {
  name: "DateBasis",
  description: "How a date is known.",
  valuesConfig: {
    STATED: { description: "The article's words give the date." },
    DERIVED: {
      description:
        "Reckoned from words such as \"on Friday\" and the article's date, or from an event's.",
    },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: "When something was said or published, and how that is known.",
})
export class SaidOn {
  @Field(() => LocalDate, { description: "First day of the stretch, `YYYY-MM-DD`." })
  from!: string;

  @Field(() => LocalDate, {
    description: "Last day of the stretch; the same as `from` where the day is known.",
  })
  to!: string;

  @Field(() => DatePrecision, { description: "How closely the date is known." })
  precision!: keyof typeof DatePrecision;

  @Field(() => DateBasis, { description: "How the date is known." })
  basis!: keyof typeof DateBasis;

  @Field(() => String, {
    nullable: true,
    description: 'The article\'s words for the date: "on Friday"; null where they were not kept.',
  })
  text!: string | null;
}
