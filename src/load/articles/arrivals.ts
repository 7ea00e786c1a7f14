import type { ArticleInput } from "../../domain/articles/article.ts";
import { buildArticleId } from "../../domain/ids.ts";
import { AppError } from "../../errors/app-error.ts";
import type { RejectedPath } from "./list-article-files.ts";
import type { ReadArticle } from "./read-articles.ts";
import type { Seat } from "./seat.ts";

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
  const seen = new Map<string, { readonly path: string; readonly content: string }>();
  for await (const article of articles) {
    if ("error" in article) {
      yield { ...article, outcome: "rejected" };
      continue;
    }
    const { input } = article;
    const { id: articleId } = input;
    const found = findPlace(article);
    const content = describeContent(input);
    const earlier = seen.get(articleId);
    if (earlier === undefined) {
      seen.set(articleId, { path: found.path, content });
      yield { found, input, hash: null };
    } else if (earlier.content === content) {
      yield { found, articleId };
    } else {
      const details = { articleId, path: found.path, other: earlier.path };
      yield reject(found, new AppError("ARTICLE_ID_DUPLICATE", details));
    }
  }
}

/** Where an article was found, and whether it was given its name. */
export function findPlace({ input, ...place }: Exclude<ReadArticle, RejectedPath>): Found {
  return { ...place, isNamed: input.id !== buildArticleId(input) };
}

export function reject({ isNamed: _, ...place }: Found, error: AppError): Rejection {
  return { ...place, outcome: "rejected", error };
}

/** The same words for the same article, whatever it is called. */
function describeContent(input: ArticleInput): string {
  return `${buildArticleId(input)} ${input.url ?? ""}`;
}
