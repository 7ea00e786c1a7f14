import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { StoredArticle } from "../graph/article-reader.ts";
import type { StoredQuotation } from "../graph/quotation-reader.ts";
import type { StoredStatement } from "../graph/statement-reader.ts";
import { Article } from "./article.type.ts";
import type { ApiContext } from "./context.ts";
import { Quotation } from "./quotation.type.ts";
import { Statement } from "./statement.type.ts";

@Resolver(() => Quotation)
export class QuotationResolver {
  @FieldResolver(() => Article, { description: "The article that it stands in." })
  async article(
    @Root() { articleId }: StoredQuotation,
    @Ctx() { loaders }: ApiContext,
  ): Promise<StoredArticle | null> {
    return loaders.articles.load(articleId);
  }

  @FieldResolver(() => Statement, { description: "The statement that it is evidence for." })
  async statement(
    @Root() { id }: StoredQuotation,
    @Ctx() { loaders }: ApiContext,
  ): Promise<StoredStatement | null> {
    return loaders.statements.load(id);
  }
}
