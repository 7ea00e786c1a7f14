import type { ArticleInput } from "../../domain/articles/article.ts";
import type { GivenQuotation } from "../../domain/articles/given-quotation.ts";
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
  { isCut: isPart, quotations, ...given }: GivenArticle,
  longest: number,
  origin: Origin = {},
): ArticleInput {
  const text = cutText(given.text, longest);
  const article = {
    ...given,
    text,
    ...(text.length < given.text.length ? { isCut: true } : {}),
    ...(isPart === true ? { isPart: true } : {}),
    ...(quotations === undefined ? {} : { quotations: dropCut(quotations, text.length) }),
    ...origin,
  };
  return { ...article, id: given.id ?? given.url ?? buildArticleId(article) };
}

/** Those of which no word was cut. */
function dropCut(quotations: readonly GivenQuotation[], length: number): GivenQuotation[] {
  return quotations.filter(({ end, source }) => end <= length && (source?.end ?? 0) <= length);
}
