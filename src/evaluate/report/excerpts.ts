import type { TextSpan } from "../../domain/text/span.ts";

const MAX_WORDS = 12;

/** Shows in which article a span stands, where in it, and how it begins. */
export function renderExcerpt(span: TextSpan & { readonly articleId: string }): string {
  return `${span.articleId}@${String(span.start)} ${quoteWords(span.text)}`;
}

/** The first words of a text in marks. */
export function quoteWords(text: string): string {
  const words = text.split(/\s+/u);
  const isLong = words.length > MAX_WORDS;
  return `"${words.slice(0, MAX_WORDS).join(" ")}${isLong ? " …" : ""}"`;
}
