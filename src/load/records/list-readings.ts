import type { Reading } from "../../domain/reading.ts";
import { AppError } from "../../errors/app-error.ts";
import { reject } from "../articles/arrivals.ts";
import { type Item, refuseEmpty } from "../articles/load-articles.ts";
import type { ReadRecord } from "./read-records.ts";

/**
 * Tells records of articles that come for the first time in a run from those that came before, as an
 * engine gives them that did some work twice; and what is not to be loaded at all.
 */
export async function* listReadings(records: AsyncIterable<ReadRecord>): AsyncGenerator<Item> {
  const seen = new Map<string, { readonly path: string; readonly content: string }>();
  for await (const record of records) {
    if ("error" in record) {
      yield { ...record, outcome: "rejected" };
      continue;
    }
    const { found, reading } = record;
    const articleId = reading.article.id;
    const content = describeContent(reading);
    const earlier = seen.get(articleId);
    if (earlier === undefined) {
      seen.set(articleId, { path: found.path, content });
      yield refuseEmpty(record);
    } else if (earlier.content === content) {
      yield { found, articleId };
    } else {
      const details = { articleId, path: found.path, other: earlier.path };
      yield reject(found, new AppError("ARTICLE_ID_DUPLICATE", details));
    }
  }
}

/** The same words for the same article, whatever it is called. */
function describeContent({ article }: Reading): string {
  const { sha256, url, title, publisher, author, publishedOn } = article;
  return JSON.stringify([sha256, url, title, publisher, author, publishedOn]);
}
