import { pMapIterable } from "p-map";
import type { Reading } from "../../domain/reading.ts";
import { AppError } from "../../errors/app-error.ts";
import type { SaveOutcome } from "../../graph/write/article-repository.ts";
import type { Graph } from "../../graph/connection/driver.ts";
import type { StatementFeed } from "../../domain/ports.ts";
import type { Knowledge } from "../../pipeline/run-pipeline.ts";
import { outlastOutages, type TellOutage } from "../outlast-outages.ts";
import { type Reader, openSingleReader } from "../reading/open-reader.ts";
import { readInOrder } from "../reading/read-in-order.ts";
import { type Arrival, type Found, type Rejection, listArrivals, reject } from "./arrivals.ts";
import { collectReady } from "./collect-ready.ts";
import { type SaveResult, type Unsaved, openSaver } from "./open-saver.ts";
import { passUnchanged } from "./pass-unchanged.ts";
import type { ReadArticle } from "./read-articles.ts";

/** What became of one article. */
export type LoadResult = LoadedArticle | Rejection;

export interface LoadedArticle extends Found {
  readonly articleId: string;
  readonly outcome: SaveOutcome;
}

/** An arrival that was read as far as it is to be. */
export type Item = Exclude<Arrival, { readonly input: unknown }> | ReadItem;

/** A reading that is to be saved, and where its article was found. */
export interface ReadItem extends Unsaved {
  readonly found: Found;
}

/** How a run goes about its articles. */
export interface LoadSettings {
  /** Whoever opened it closes it. */
  readonly reader?: Reader;
  /** Of what reads, see `hashReader`: what it has read already is not read again; `null` reads all. */
  readonly readerHash?: string | null;
  /** Ends the run between two transactions when it fires. */
  readonly signal?: AbortSignal | null;
  readonly tellOutage?: TellOutage;
}

/** Transactions at a time: one writes while what another wrote is compared with what was there. */
const CONNECTIONS = 2;
/** Articles and characters that wait, when no more is read until they are saved in one transaction. */
const MOST_ARTICLES = 50;
const MOST_CHARACTERS = 500_000;

/**
 * Reads each article, heeds the decisions that the graph holds, saves it, and tells what became of
 * it, in the order of the articles; the feed hears which statements were added. An article that comes
 * again in one run is unchanged.
 *
 * While some are saved, in one transaction, the next ones are read. The first is saved at once, and so
 * is one that comes alone.
 *
 * An article that cannot be read or saved is rejected and the rest goes on. When the graph fails for
 * more than a minute, or the signal fires, all stops, and what was saved until then stays.
 *
 * @throws AppError like `runQuery`
 */
export async function* loadArticles(
  articles: AsyncIterable<ReadArticle>,
  knowledge: Knowledge,
  graph: Graph,
  feed: StatementFeed | null = null,
  {
    reader = openSingleReader(knowledge),
    readerHash = null,
    signal = null,
    tellOutage = () => undefined,
  }: LoadSettings = {},
): AsyncGenerator<LoadResult> {
  const arrivals = passUnchanged(listArrivals(articles), graph, readerHash, tellOutage);
  const items = readInOrder(arrivals, reader, (arrival) => readItem(arrival, reader));
  yield* saveItems(items, knowledge, graph, feed, { signal, tellOutage });
}

/** Saves what was read, as `loadArticles` does. */
export async function* saveItems(
  items: AsyncIterable<Item>,
  knowledge: Knowledge,
  graph: Graph,
  feed: StatementFeed | null,
  { signal = null, tellOutage = () => undefined }: Pick<LoadSettings, "signal" | "tellOutage"> = {},
): AsyncGenerator<LoadResult> {
  const save = await openSaver(graph, knowledge, feed);
  const unsaved = new Map<string, SaveResult>();
  const saved = pMapIterable(collectReady(items, isFull), saveBatch, { concurrency: CONNECTIONS });
  for await (const { batch, results } of saved) {
    if (results === null) return;
    for (const item of batch) {
      if ("error" in item) {
        if (item.articleId !== undefined) unsaved.set(item.articleId, item);
        yield item;
      } else if ("reading" in item) {
        const result = results.get(item.reading)!;
        if (result.outcome === "rejected") unsaved.set(item.reading.article.id, result);
        yield { ...item.found, ...result };
      } else {
        const { found, articleId } = item;
        yield { ...(unsaved.get(articleId) ?? { articleId, outcome: "unchanged" }), ...found };
      }
    }
  }

  async function saveBatch(batch: readonly Item[]): Promise<SavedBatch> {
    if (signal?.aborted === true) return { batch, results: null };
    const read = batch.filter((item) => "reading" in item);
    return { batch, results: await outlastOutages(() => save(read), tellOutage) };
  }
}

interface SavedBatch {
  readonly batch: readonly Item[];
  /** `null` where the run was told to stop before. */
  readonly results: ReadonlyMap<Reading, SaveResult> | null;
}

export async function readItem(arrival: Arrival, reader: Reader): Promise<Item> {
  if (!("input" in arrival)) return arrival;
  const { found, input, hash } = arrival;
  const reading = await reader.read(input);
  if (reading instanceof AppError) return { ...reject(found, reading), articleId: input.id };
  return refuseEmpty({ found, reading, hash });
}

/** What was read, or why nothing of it is to be saved. */
export function refuseEmpty(item: ReadItem): ReadItem | Rejection {
  const { found, reading } = item;
  if (!reading.findings.some(({ code }) => code === "TEXT_EMPTY")) return item;
  const error = new AppError("ARTICLE_BODY_EMPTY", { path: found.path });
  return { ...reject(found, error), articleId: reading.article.id };
}

/** Whether so many wait that they are better saved than joined by others. */
export function isFull(waiting: readonly Item[]): boolean {
  if (waiting.length >= MOST_ARTICLES) return true;
  const characters = waiting.map((item) =>
    "reading" in item ? item.reading.article.text.length : 0,
  );
  return characters.reduce((sum, count) => sum + count, 0) >= MOST_CHARACTERS;
}
