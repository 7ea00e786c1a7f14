import { Field, ObjectType } from "type-graphql";
import { TextSpan } from "./text-span.type.ts";

@ObjectType({
  simpleResolvers: true,
  description: "Where an article says that nobody could check what it quotes.",
})
export class Disclaimer {
  @Field(() => TextSpan, { description: "The sentence that says so." })
  span!: TextSpan;

  @Field(() => String, { description: "Its words." })
  text!: string;

  /** For the resolver of `article`. */
  articleId!: string;
}
