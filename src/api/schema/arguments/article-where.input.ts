import { Field, ID, InputType } from "type-graphql";
import type * as graph from "../../../graph/compile/conditions/article-conditions.ts";
import type { Exactly } from "../exactly.ts";
import { DateRange } from "./date-range.input.ts";

@InputType({ description: "Which articles are meant. What is left out does not matter." })
export class ArticleWhere implements Exactly<graph.ArticleWhere, ArticleWhere> {
  @Field(() => ID, { nullable: true, description: "The article with this id." })
  id?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Articles of this outlet; upper and lower case are alike.",
  })
  publisher?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Articles that this person wrote, alone or with others; upper and lower case are alike.",
  })
  author?: string | null;

  @Field(() => DateRange, {
    nullable: true,
    description:
      "Published on these days, or in a month or year that touches them where no more is known; articles without a date are left out.",
  })
  publishedOn?: DateRange | null;
}
