import { setTimeout as wait } from "node:timers/promises";
import { type Rejection, describeContent, findPlace, reject } from "../articles/arrivals.ts";
import { collectReady } from "../articles/collect-ready.ts";
import type { ReadArticle } from "../articles/read-articles.ts";
import { SeenArticles } from "../articles/seen-articles.ts";
import { outlastOutages, type TellOutage } from "../outlast-outages.ts";
import type { ArticleQueue } from "./article-queue.ts";

/** Articles that are added at once. */
const MOST_ADDED = 100;

/** Articles that may wait: Redis holds all of their texts in memory. */
const MOST_WAITING = 10_000;
const PAUSE_MS = 1_000;

/** What became of an article that was to be queued: `present` where it waits already, or failed. */
export type QueueResult =
  { readonly path: string; readonly outcome: "queued" | "present" } | Rejection;

/** What is heard while articles are queued. */
export interface QueueTold {
  readonly outage: TellOutage;
  /** So many wait that no more is added until some are done. */
  readonly full: (waiting: number) => void;
}

/**
 * Puts articles into the queue, and tells in their order what became of each. Of two different ones of
 * the same name the second is rejected, as in loading: which of them would stay in the graph is chance.
 *
 * @throws AppError QUEUE_UNAVAILABLE when the queue does not answer for a minute
 */
export async function* enqueueArticles(
  articles: AsyncIterable<ReadArticle>,
  queue: ArticleQueue,
  tell: QueueTold,
): AsyncGenerator<QueueResult> {
  const seen = new SeenArticles();
  for await (const batch of collectReady(articles, ({ length }) => length >= MOST_ADDED)) {
    await outlastOutages(() => awaitRoom(queue, tell), tell.outage);
    yield* await Promise.all(batch.map((article) => add(article)));
  }

  async function add(article: ReadArticle): Promise<QueueResult> {
    if ("error" in article) return { ...article, outcome: "rejected" };
    const { path, input, seat } = article;
    const found = findPlace(article);
    const taken = seen.take(input.id, path, describeContent(input, found));
    if (typeof taken !== "string") return reject(found, taken);
    const queued = { input, path, ...(seat === undefined ? {} : { seat }) };
    const isAdded = await outlastOutages(() => queue.add(queued), tell.outage);
    return { path, outcome: isAdded ? "queued" : "present" };
  }
}

async function awaitRoom(queue: ArticleQueue, { full }: QueueTold): Promise<void> {
  for (let isTold = false; ; isTold = true) {
    const { waiting } = await queue.count();
    if (waiting < MOST_WAITING) return;
    if (!isTold) full(waiting);
    await wait(PAUSE_MS);
  }
}
