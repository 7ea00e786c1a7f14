import type { ArticleInput } from "../../domain/articles/article.ts";
import { buildArticleId } from "../../domain/ids.ts";

/** An article is named by the id that it was given, else by its address, else by all that it holds. */
export function nameArticle(
  article: Omit<ArticleInput, "id"> & { readonly id?: string | undefined },
): ArticleInput {
  return { ...article, id: article.id ?? article.url ?? buildArticleId(article) };
}
