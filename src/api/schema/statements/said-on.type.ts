import { Field, ObjectType } from "type-graphql";
import type { DateStretch } from "../../../domain/text/date-stretch.ts";
import { buildEnum } from "../build-enum.ts";
import { LocalDate } from "../local-date.ts";

const DatePrecision = buildEnum<DateStretch["precision"]>(
  "DatePrecision",
  "How closely a date is known.",
  {
    DAY: "To the day.",
    MONTH: "To the month; `from` and `to` are its first and last day.",
    YEAR: "To the year; `from` and `to` are its first and last day.",
  },
);

const DateBasis = buildEnum<DateStretch["basis"]>("DateBasis", "How a date is known.", {
  STATED: "The article's words give the date.",
  DERIVED: "Reckoned from words such as \"on Friday\" and the article's date, or from an event's.",
  CONTEXT:
    "Told, or reckoned from what is told, where the same source spoke before, and it goes on speaking.",
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
