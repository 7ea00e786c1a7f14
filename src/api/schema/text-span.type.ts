import { Field, Int, ObjectType } from "type-graphql";
import type * as domain from "../../domain/text/span.ts";
import type { Exactly } from "./exactly.ts";

@ObjectType({
  description:
    "Words of an article and exactly where they stand. Positions count UTF-16 units of `Article.text`, as JavaScript does: `text.slice(start, end)` gives the words.",
})
export class TextSpan implements Exactly<domain.TextSpan, TextSpan> {
  @Field(() => Int, { description: "Position of the first character, counted from 0." })
  start!: number;

  @Field(() => Int, { description: "Position after the last character." })
  end!: number;

  @Field(() => String, { description: "The words as the article has them." })
  text!: string;
}
