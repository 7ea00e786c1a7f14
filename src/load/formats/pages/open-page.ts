import type { GivenArticle } from "../given-article.ts";
import { isWebPage } from "./html.ts";
import { readHtml } from "./read-html.ts";

/** The same article; where its text is a whole web page, the text in it, and what the page alone tells. */
export async function openPage(article: GivenArticle): Promise<GivenArticle> {
  if (!isWebPage(article.text)) return article;
  const page = await readHtml(article.text);
  const told = Object.entries(article).filter(([, value]) => value !== undefined);
  return { ...page, ...Object.fromEntries(told), text: page.text };
}
