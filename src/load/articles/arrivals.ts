import type { ArticleInput } from "../../domain/articles/article.ts";
import { buildArticleId } from "../../domain/ids.ts";
import type { AppError } from "../../errors/app-error.ts";
import type { RejectedPath } from "./list-article-files.ts";
import type { ReadArticle } from "./read-articles.ts";
import type { Seat } from "./seat.ts";
import { SeenArticles } from "./seen-articles.ts";

/** Where an article was found. */
export interface Found {
  readonly path: string;
  /** Absent where it came from no file. */
  readonly seat?: Seat;
  /** Path of that file. */
  readonly source?: string;
  /** Whether it goes by a name that it was given, not by what it holds. */
  readonly isNamed: boolean;
}

/** An article that nothing could be read from, or that could not be saved. */
export interface Rejection extends RejectedPath {
  readonly outcome: "rejected";
  /** Where it came so far that it had one. */
  readonly articleId?: string;
}

/** An article that is to be read. */
export interface Unread {
  readonly found: Found;
  readonly input: ArticleInput;
  /** Of all from which it is read, see `passUnchanged`; `null` where nobody asks. */
  readonly hash: string | null;
}

/** An article that is to be read, or one that needs not be, since it is there. */
export type Arrival = Unread | { readonly found: Found; readonly articleId: string } | Rejection;

/** Tells articles that come for the first time in a run from those that came before, word for word. */
export async function* listArrivals(articles: AsyncIterable<ReadArticle>): AsyncGenerator<Arrival> {
  const seen = new SeenArticles();
  for await (const article of articles) {
    if ("error" in article) {
      yield { ...article, outcome: "rejected" };
      continue;
    }
    const { input } = article;
    const { id: articleId } = input;
    const found = findPlace(article);
    const taken = seen.take(articleId, found.path, describeContent(input, found));
    if (taken === "first") yield { found, input, hash: null };
    else if (taken === "again") yield { found, articleId };
    else yield reject(found, taken);
  }
}

/** Where an article was found, and whether it was given its name. */
export function findPlace({ input, ...place }: Exclude<ReadArticle, RejectedPath>): Found {
  return { ...place, isNamed: input.id !== buildArticleId(input) };
}

export function reject({ isNamed: _, ...place }: Found, error: AppError): Rejection {
  return { ...place, outcome: "rejected", error };
}

/** What an article has that its id does not tell: the same for the same article, whatever it is called. */
export function describeContent(input: ArticleInput, { isNamed }: Found): string {
  const { url = "" } = input;
  return isNamed ? `${buildArticleId(input)} ${url}` : url;
}
