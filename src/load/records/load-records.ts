import type { StatementFeed } from "../../domain/ports.ts";
import { findUnchangedArticles } from "../../graph/read/find-unchanged-articles.ts";
import type { Graph } from "../../graph/connection/driver.ts";
import type { Knowledge } from "../../pipeline/run-pipeline.ts";
import { collectReady } from "../articles/collect-ready.ts";
import {
  type Item,
  type LoadResult,
  type LoadSettings,
  isFull,
  saveItems,
} from "../articles/load-articles.ts";
import { outlastOutages, type TellOutage } from "../outlast-outages.ts";
import { listReadings } from "./list-readings.ts";
import type { ReadRecord } from "./read-records.ts";

/**
 * Loads what was read elsewhere as `loadArticles` loads what it reads itself: the graph is the same
 * afterwards, and so is what is told of each article.
 *
 * @throws AppError like `runQuery`
 */
export async function* loadRecords(
  records: AsyncIterable<ReadRecord>,
  knowledge: Knowledge,
  graph: Graph,
  feed: StatementFeed | null = null,
  { signal = null, tellOutage = () => undefined }: RecordSettings = {},
): AsyncGenerator<LoadResult> {
  const items = passStored(listReadings(records), graph, tellOutage);
  yield* saveItems(items, knowledge, graph, feed, { signal, tellOutage });
}

type RecordSettings = Pick<LoadSettings, "signal" | "tellOutage">;

/** Tells of the articles which the graph holds just so, see `passUnchanged`. */
async function* passStored(
  items: AsyncIterable<Item>,
  graph: Graph,
  tellOutage: TellOutage,
): AsyncGenerator<Item> {
  for await (const batch of collectReady(items, isFull)) {
    const inputs = batch.flatMap((item) =>
      "reading" in item && item.hash !== null
        ? { articleId: item.reading.article.id, hash: item.hash }
        : [],
    );
    const stored = new Set(
      await outlastOutages(() => findUnchangedArticles(graph, inputs), tellOutage),
    );
    for (const item of batch) {
      const isStored = "reading" in item && stored.has(item.reading.article.id);
      yield isStored ? { found: item.found, articleId: item.reading.article.id } : item;
    }
  }
}
