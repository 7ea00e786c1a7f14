import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { StoredArticle } from "../graph/article-reader.ts";
import type { StoredMention } from "../graph/candidate-reader.ts";
import type { StoredQuotation } from "../graph/quotation-reader.ts";
import { Article } from "./article.type.ts";
import type { ApiContext } from "./context.ts";
import { Mention } from "./mention.type.ts";
import { Quotation } from "./quotation.type.ts";

@Resolver(() => Mention)
export class MentionResolver {
  @FieldResolver(() => Quotation, { description: "The quotation in which they name the entity." })
  async quotation(
    @Root() { quotationId }: StoredMention,
    @Ctx() { loaders }: ApiContext,
  ): Promise<StoredQuotation | null> {
    return loaders.quotations.load(quotationId);
  }

  @FieldResolver(() => Article, { description: "The article in which they stand." })
  async article(
    @Root() { articleId }: StoredMention,
    @Ctx() { loaders }: ApiContext,
  ): Promise<StoredArticle | null> {
    return loaders.articles.load(articleId);
  }
}
