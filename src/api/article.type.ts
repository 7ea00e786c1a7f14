import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ObjectType } from "type-graphql";
import { buildConnectionType } from "./connection.type.ts";
import { Node } from "./node.type.ts";

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: "A news article as published.",
})
export class Article extends Node {
  @Field(() => String, { nullable: true, description: "Headline; null where unknown." })
  title!: string | null;

  @Field(() => String, { nullable: true, description: "Web address; null where unknown." })
  url!: string | null;

  @Field(() => String, { nullable: true, description: "The outlet; null where unknown." })
  publisher!: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "Day of publication, `YYYY-MM-DD`; null where unknown.",
  })
  publishedOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The place it was filed from; null where the article does not tell. Not where anything was said.",
  })
  dateline!: string | null;

  @Field(() => String, {
    description: "The whole text, exactly as received; every position counts its UTF-16 units.",
  })
  text!: string;
}

export const ArticleConnection = buildConnectionType("Article", () => Article);
