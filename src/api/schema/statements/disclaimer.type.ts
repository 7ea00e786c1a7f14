import { Field, ObjectType } from "type-graphql";
import { Article } from "../articles/article.type.ts";
import { TextSpan } from "../text-span.type.ts";

@ObjectType({
  simpleResolvers: true,
  description: "Where an article says that nobody could check what it quotes.",
})
export class Disclaimer {
  @Field(() => TextSpan, { description: "The sentence that says so." })
  span!: TextSpan;

  @Field(() => String, { description: "Its words." })
  text!: string;

  @Field(() => Article, { description: "The article that says so." })
  article!: Article;
}
