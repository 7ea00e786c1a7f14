import type { Reader } from "../reading/open-reader.ts";
import { hashInput } from "../reading/hash-input.ts";
import { readInOrder } from "../reading/read-in-order.ts";
import { listArrivals } from "../articles/arrivals.ts";
import { type Item, readItem } from "../articles/load-articles.ts";
import type { ReadArticle } from "../articles/read-articles.ts";

/**
 * Reads all articles that come, in order, for a graph that holds none of them.
 *
 * @param readerHash  see `hashReader`
 */
export function readItems(
  articles: AsyncIterable<ReadArticle>,
  reader: Reader,
  readerHash: string,
): AsyncIterable<Item> {
  return readInOrder(listArrivals(articles), reader, (arrival) =>
    readItem(
      "input" in arrival ? { ...arrival, hash: hashInput(readerHash, arrival.input) } : arrival,
      reader,
    ),
  );
}
