import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import type { Row } from "../../graph/compile/part.ts";
import { ArticleArgs } from "../schema/arguments/article.args.ts";
import { Article, ArticleConnection } from "../schema/articles/article.type.ts";
import type { ApiContext } from "../answer/context.ts";
import { readAnswer } from "../answer/read-answer.ts";
import { StatementArgs } from "../schema/arguments/statement.args.ts";
import { StatementConnection } from "../schema/statements/statement-connection.type.ts";

@Resolver(() => Article)
export class ArticleResolver {
  @Query(() => ArticleConnection, {
    description: "Articles, the newest first; those without a day come last.",
  })
  async articles(
    @Args(() => ArticleArgs) _args: ArticleArgs,
    @Ctx() { reader }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return reader.readRoot(info);
  }

  @FieldResolver(() => StatementConnection, { description: "The statements quoted in it." })
  statements(
    @Root() row: Row,
    @Args(() => StatementArgs) _args: StatementArgs,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return readAnswer(row, info);
  }
}
