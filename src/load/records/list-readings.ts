import type { Reading } from "../../domain/reading.ts";
import { reject } from "../articles/arrivals.ts";
import { type Item, refuseEmpty } from "../articles/load-articles.ts";
import { SeenArticles } from "../articles/seen-articles.ts";
import type { ReadRecord } from "./read-records.ts";

/**
 * Tells records of articles that come for the first time in a run from those that came before, as an
 * engine gives them that did some work twice; and what is not to be loaded at all.
 */
export async function* listReadings(records: AsyncIterable<ReadRecord>): AsyncGenerator<Item> {
  const seen = new SeenArticles();
  for await (const record of records) {
    if ("error" in record) {
      yield { ...record, outcome: "rejected" };
      continue;
    }
    const { found, reading } = record;
    const articleId = reading.article.id;
    const taken = seen.take(articleId, found.path, describeContent(reading));
    if (taken === "first") yield refuseEmpty(record);
    else if (taken === "again") yield { found, articleId };
    else yield reject(found, taken);
  }
}

/** The same words for the same article, whatever it is called. */
function describeContent({ article }: Reading): string {
  const { sha256, url, title, publisher, author, publishedOn } = article;
  return JSON.stringify([sha256, url, title, publisher, author, publishedOn]);
}
