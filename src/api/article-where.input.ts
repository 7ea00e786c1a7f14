import { Field, ID, InputType } from "type-graphql";
import { DateRange } from "./date-range.input.ts";

@InputType({ description: "Which articles are meant. What is left out does not matter." })
export class ArticleWhere {
  @Field(() => ID, { nullable: true, description: "The article with this id." })
  id?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Articles of this outlet; upper and lower case are alike.",
  })
  publisher?: string | null;

  @Field(() => DateRange, {
    nullable: true,
    description: "Published on these days; articles without a day are left out.",
  })
  publishedOn?: DateRange | null;
}
