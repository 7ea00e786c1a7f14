import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { type StoredArticle, findArticlePage } from "../graph/article-reader.ts";
import type { StoredQuotation } from "../graph/quotation-reader.ts";
import type { StoredStatement } from "../graph/statement-reader.ts";
import { ArticleArgs } from "./article.args.ts";
import { Article, ArticleConnection } from "./article.type.ts";
import { buildConnection } from "./build-connection.ts";
import type { Connection } from "./connection.type.ts";
import type { ApiContext } from "./context.ts";
import { loadStatements } from "./load-statements.ts";
import { loadList } from "./loaders.ts";
import { readPageArgs } from "./page.args.ts";
import { Quotation } from "./quotation.type.ts";
import { StatementArgs } from "./statement.args.ts";
import { StatementConnection } from "./statement.type.ts";

@Resolver(() => Article)
export class ArticleResolver {
  @Query(() => ArticleConnection, {
    description: "Articles, the newest first; those without a day come last.",
  })
  async articles(
    @Args(() => ArticleArgs) args: ArticleArgs,
    @Ctx() { graph, loaders }: ApiContext,
  ): Promise<Connection<StoredArticle>> {
    const page = await findArticlePage(graph, args.where ?? {}, readPageArgs("articles", args));
    return buildConnection("articles", args, page, loaders.articles);
  }

  @FieldResolver(() => StatementConnection, { description: "The statements quoted in it." })
  async statements(
    @Root() { id }: StoredArticle,
    @Args(() => StatementArgs) args: StatementArgs,
    @Ctx() context: ApiContext,
  ): Promise<Connection<StoredStatement>> {
    return loadStatements(context, args, { articleId: id });
  }

  @FieldResolver(() => [Quotation], {
    description: "All its quotations, in the order of the text.",
  })
  async quotations(
    @Root() { id }: StoredArticle,
    @Ctx() { loaders }: ApiContext,
  ): Promise<StoredQuotation[]> {
    return loadList(loaders.quotations, await loaders.articleQuotations.load(id));
  }

  @FieldResolver(() => [Article], {
    description: "Articles whose text is nearly the same, whoever published it first.",
  })
  async copies(
    @Root() { copyIds }: StoredArticle,
    @Ctx() { loaders }: ApiContext,
  ): Promise<StoredArticle[]> {
    return loadList(loaders.articles, copyIds);
  }
}
