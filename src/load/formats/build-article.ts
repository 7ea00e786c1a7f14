import type { ArticleInput } from "../../domain/articles/article.ts";
import { buildArticleId } from "../../domain/ids.ts";
import { cutText } from "../../text/cut-text.ts";
import type { GivenArticle } from "./given-article.ts";

/** UTF-16 units of the longest article that is read whole unless somebody says otherwise: ten novels. */
export const LONGEST_ARTICLE = 1_000_000;

/** What is known of an article from how it came. */
type Origin = Pick<ArticleInput, "format" | "sourceSha256">;

/**
 * An article as it is read: of one that is longer than `longest` UTF-16 units the beginning. It is named
 * by the id that it was given, else by its address, else by all that it holds then.
 */
export function buildArticle(
  { isCut: isPart, ...given }: GivenArticle,
  longest: number,
  origin: Origin = {},
): ArticleInput {
  const text = cutText(given.text, longest);
  const article = {
    ...given,
    text,
    ...(text.length < given.text.length ? { isCut: true } : {}),
    ...(isPart === true ? { isPart: true } : {}),
    ...origin,
  };
  return { ...article, id: given.id ?? given.url ?? buildArticleId(article) };
}
