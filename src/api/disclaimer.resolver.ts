import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { StoredArticle } from "../graph/article-reader.ts";
import { Article } from "./article.type.ts";
import type { ApiContext } from "./context.ts";
import { Disclaimer } from "./disclaimer.type.ts";

@Resolver(() => Disclaimer)
export class DisclaimerResolver {
  @FieldResolver(() => Article, { description: "The article that says so." })
  async article(
    @Root() { articleId }: Disclaimer,
    @Ctx() { loaders }: ApiContext,
  ): Promise<StoredArticle | null> {
    return loaders.articles.load(articleId);
  }
}
