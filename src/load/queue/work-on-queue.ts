import { once } from "node:events";
import { type Job, Worker, WaitingError } from "bullmq";
import type { LoadResult } from "../articles/load-articles.ts";
import type { ReadArticle } from "../articles/read-articles.ts";
import { buildSeatId } from "../articles/seat.ts";
import { outlastOutages, type TellOutage } from "../outlast-outages.ts";
import { QUEUE_NAME, type QueuedArticle, writeFailure } from "./article-queue.ts";
import { openRedis } from "./open-redis.ts";

/** Articles that a worker holds: those of one transaction, and those that are read meanwhile. */
const MOST_HELD = 20;

/** Milliseconds after which what a worker held that is gone is handed to another, give or take ten seconds. */
const LOCK_MS = 20_000;
const CHECK_MS = 10_000;

/** Workers that may be lost with an article before it is taken for what ends them. */
const MOST_LOST = 5;

/** Loads articles, and tells of each in their order what became of it, or of the first ones where it is to stop. */
export type LoadBatch = (articles: readonly ReadArticle[]) => Promise<readonly LoadResult[]>;

/** How a worker goes about its work. */
export interface WorkSettings {
  /** Of the whosaid that works; stays with what it cannot load. */
  readonly version: string;
  /** Ends the work after what is being loaded. */
  readonly signal: AbortSignal;
  readonly tellResult: (result: LoadResult) => void;
  /** Hears that Redis does not answer at first. */
  readonly tellQueueOutage: TellOutage;
  /** Hears whether Redis answers again, or no more. */
  readonly tellConnection: (isThere: boolean) => void;
}

/** A job that is held, and what tells the queue what became of it. */
interface Held {
  readonly job: Job<QueuedArticle>;
  readonly done: () => void;
  readonly failed: (error: Error) => void;
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
  { version, signal, tellResult, tellQueueOutage, tellConnection }: WorkSettings,
): Promise<void> {
  const redis = await outlastOutages(() => openRedis(url, null), tellQueueOutage);
  let isThere = true;
  const hear = (now: boolean) => () => {
    if (isThere !== now && !signal.aborted) tellConnection(now);
    isThere = now;
  };
  redis.on("close", hear(false)).on("ready", hear(true));
  let waiting: Held[] = [];
  let working: Promise<void> | null = null;
  let fail: (error: unknown) => void = () => undefined;
  const failure = new Promise<never>((_, reject) => (fail = reject));

  const worker = new Worker<QueuedArticle>(
    QUEUE_NAME,
    (job, token) =>
      signal.aborted
        ? putBack(job, token)
        : new Promise<void>((resolve, reject) => {
            waiting.push({ job, done: resolve, failed: reject });
            working ??= work().catch(fail);
          }),
    {
      connection: redis,
      concurrency: MOST_HELD,
      lockDuration: LOCK_MS,
      stalledInterval: CHECK_MS,
      maxStalledCount: MOST_LOST,
      metrics: { maxDataPoints: 1 },
    },
  );
  worker.on("error", () => undefined);
  try {
    if (!signal.aborted) await Promise.race([once(signal, "abort"), failure]);
    await working;
    await worker.close();
  } catch (error) {
    await worker.close(true);
    throw error;
  } finally {
    redis.disconnect();
  }

  async function work(): Promise<void> {
    // The jobs that come with this one are on their way.
    await new Promise(setImmediate);
    while (waiting.length > 0) {
      const batch = takeBatch();
      const results = signal.aborted ? [] : await load(batch.map(({ job }) => job.data));
      for (const [index, { job, done, failed }] of batch.entries()) {
        const result = results[index];
        if (result === undefined) {
          putBack(job, job.token).catch(failed);
          continue;
        }
        tellResult(result);
        if (result.outcome === "rejected") failed(new Error(writeFailure(result.error, version)));
        else done();
      }
    }
    working = null;
  }

  /** No two of one name or from one place: the later one is to find the earlier one in the graph. */
  function takeBatch(): Held[] {
    const batch: Held[] = [];
    const keys = new Set<string>();
    for (const held of waiting) {
      const { input, seat } = held.job.data;
      const its = [`id ${input.id}`, ...(seat === undefined ? [] : [`seat ${buildSeatId(seat)}`])];
      if (its.some((key) => keys.has(key))) break;
      for (const key of its) keys.add(key);
      batch.push(held);
    }
    waiting = waiting.slice(batch.length);
    return batch;
  }
}

async function putBack(job: Job, token: string | undefined): Promise<never> {
  await job.moveToWait(token);
  throw new WaitingError();
}
