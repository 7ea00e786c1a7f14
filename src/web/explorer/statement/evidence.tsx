import { linkArticle } from "../parts/links.ts";
import { writeDay } from "../parts/time-words.ts";
import { count } from "../parts/words.ts";

/** Where an article quotes a statement. */
export interface Quoted {
  readonly id: string;
  readonly prefix: string;
  readonly text: string;
  readonly suffix: string;
  readonly rule: string;
  readonly confidence: number;
  readonly article: QuotingArticle;
}

interface QuotingArticle {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly publishedOn: string | null;
  readonly url: string | null;
  readonly copies: readonly { readonly id: string }[];
}

/** Longer ones have to be scrolled, by keyboard too. */
const LONGEST_PASSAGE = 1_000;

/** Each place in an article that quotes it, with the words around, and the way to the whole text. */
export function Evidence({ quotations }: { readonly quotations: readonly Quoted[] }) {
  return (
    <section>
      <h2>Evidence</h2>
      <ol class="evidence">
        {quotations.map(({ id, prefix, text, suffix, article }) => (
          <li key={id}>
            <p class="passage" dir="auto" tabIndex={text.length > LONGEST_PASSAGE ? 0 : undefined}>
              … {prefix}
              <mark>{text}</mark>
              {suffix} …
            </p>
            <p class="facts">
              <a href={linkArticle(article.id, id)}>{article.title ?? "Article without a title"}</a>
              <span>{describe(article)}</span>
              {article.copies.length > 0 && (
                <span>{count(article.copies.length, "article")} with nearly the same text</span>
              )}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Outlet, author and day, as far as they are known. */
export function describe({
  publisher,
  author,
  publishedOn,
}: Pick<QuotingArticle, "publisher" | "author" | "publishedOn">): string {
  const day = publishedOn === null ? "day unknown" : writeDay(publishedOn);
  return [publisher ?? "publisher unknown", author, day].filter((part) => part !== null).join(", ");
}
