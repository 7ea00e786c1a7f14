import type { ArticleInput } from "../../domain/articles/article.ts";
import { buildArticleId } from "../../domain/ids.ts";
import { cutText } from "../../text/cut-text.ts";

/** UTF-16 units of the longest article that is read whole unless somebody says otherwise: ten novels. */
export const LONGEST_ARTICLE = 1_000_000;

/**
 * An article as it is read: of one that is longer than `longest` UTF-16 units the beginning. It is named
 * by the id that it was given, else by its address, else by all that it holds then.
 */
export function buildArticle(
  given: Omit<ArticleInput, "id" | "isCut"> & { readonly id?: string | undefined },
  longest: number,
): ArticleInput {
  const text = cutText(given.text, longest);
  const article = text.length < given.text.length ? { ...given, text, isCut: true } : given;
  return { ...article, id: given.id ?? given.url ?? buildArticleId(article) };
}
