import { ArgsType, Field } from "type-graphql";
import { ArticleWhere } from "./article-where.input.ts";
import { PageArgs } from "./page.args.ts";

@ArgsType()
export class ArticleArgs extends PageArgs {
  @Field(() => ArticleWhere, { nullable: true, description: "Which articles are wanted." })
  where?: ArticleWhere | null;
}
