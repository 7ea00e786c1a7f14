import type { Article } from "./article.ts";
import { foldName } from "../names/name-key.ts";

/**
 * The newsroom that an article's words come from, as far as it tells by itself: the publisher that
 * it credits, else its own, else the article alone; `null` for a feed that it does not name.
 */
export function getOrigin({
  id,
  credits,
  isFromFeed,
  publisher,
}: Pick<Article, "id" | "credits" | "isFromFeed" | "publisher">): string | null {
  const [credit] = credits.map(({ text }) => foldName(text)).sort();
  if (credit !== undefined) return credit;
  if (isFromFeed) return null;
  return publisher === null ? id : foldName(publisher);
}

/** An article among its copies, and what it tells of its origin by itself. */
export interface CopyOrigin {
  readonly ownOrigin: string | null;
  readonly isCredited: boolean;
}

/** The one origin of all copies of a text: what any of them credits, else what any of them is. */
export function getCommonOrigin(copies: readonly CopyOrigin[]): string | null {
  const credited = copies.filter(({ isCredited }) => isCredited);
  const origins = (credited.length > 0 ? credited : copies).map(({ ownOrigin }) => ownOrigin);
  return origins.filter((origin) => origin !== null).sort()[0] ?? null;
}
