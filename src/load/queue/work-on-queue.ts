import { once } from "node:events";
import { Worker } from "bullmq";
import { outlastOutages, type TellOutage } from "../outlast-outages.ts";
import { QUEUE_NAME, type QueuedArticle } from "./article-queue.ts";
import { BatchLoader, type BatchSettings, type LoadBatch } from "./batch-loader.ts";
import { openRedis } from "./open-redis.ts";

/** Articles that a worker holds: those of one transaction, and those that are read meanwhile. */
const MOST_HELD = 20;

/** Milliseconds after which what a worker held that is gone is handed to another, give or take ten seconds. */
const LOCK_MS = 20_000;
const CHECK_MS = 10_000;

/** How a worker goes about its work. */
export interface WorkSettings extends BatchSettings {
  /** Hears that Redis does not answer at first. */
  readonly tellQueueOutage: TellOutage;
  /** Hears whether Redis answers again, or no more. */
  readonly tellConnection: (isThere: boolean) => void;
}

/**
 * Takes articles from the queue and has them loaded, until the signal fires. What waits at the same time
 * is loaded together.
 *
 * An article leaves the queue when it is loaded, so it may be loaded twice, where a worker was gone before
 * it could say so; that changes nothing. What cannot be loaded stays in the queue as a dead letter.
 *
 * @throws AppError QUEUE_UNAVAILABLE; what `load` throws, then what was held is handed to another worker
 */
export async function workOnQueue(
  url: string,
  load: LoadBatch,
  { tellQueueOutage, tellConnection, ...settings }: WorkSettings,
): Promise<void> {
  const { signal } = settings;
  const redis = await outlastOutages(() => openRedis(url, null), tellQueueOutage);
  let isThere = true;
  const hear = (now: boolean) => () => {
    if (isThere !== now && !signal.aborted) tellConnection(now);
    isThere = now;
  };
  redis.on("close", hear(false)).on("ready", hear(true));
  const loader = new BatchLoader(load, settings);
  const worker = new Worker<QueuedArticle>(QUEUE_NAME, (job) => loader.take(job), {
    connection: redis,
    concurrency: MOST_HELD,
    lockDuration: LOCK_MS,
    stalledInterval: CHECK_MS,
    // A worker that is gone held many, of which it loaded few: see `BatchLoader` for what ends a worker.
    maxStalledCount: Number.MAX_SAFE_INTEGER,
    metrics: { maxDataPoints: 1 },
  });
  // Of its connection, which is told above.
  worker.on("error", () => undefined);
  try {
    if (!signal.aborted) await Promise.race([once(signal, "abort"), loader.failure]);
    await Promise.race([worker.close(), loader.failure]);
  } catch (error) {
    await worker.close(true);
    throw error;
  } finally {
    redis.disconnect();
  }
}
