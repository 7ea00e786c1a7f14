import { type Job, Queue } from "bullmq";
import type { Redis } from "ioredis";
import type { ArticleInput } from "../../domain/articles/article.ts";
import { hashText } from "../../domain/ids.ts";
import { AppError } from "../../errors/app-error.ts";
import type { Seat } from "../articles/seat.ts";
import { describeServer, openRedis } from "./open-redis.ts";

/** Name of the queue: one graph's articles. Another graph has another database of Redis. */
export const QUEUE_NAME = "whosaid-articles";

/** An article that waits to be loaded, and where it was found, see `Found`. */
export interface QueuedArticle {
  readonly input: ArticleInput;
  readonly path: string;
  readonly seat?: Seat;
}

/** Why an article could not be loaded, as a job keeps it. */
export interface DeadLetter {
  readonly path: string;
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  /** When it failed. */
  readonly at: string;
  /** The whosaid that could not load it; absent where its worker was gone. */
  readonly version?: string;
}

/** How many articles the queue holds, and how many it has handed on. */
export interface QueueCounts {
  readonly waiting: number;
  readonly active: number;
  readonly done: number;
  readonly dead: number;
}

/** Dead letters that are read at once. */
const PAGE = 100;

/**
 * The queue, for whoever fills it and looks at it. All of its functions throw AppError
 * QUEUE_UNAVAILABLE.
 */
export class ArticleQueue {
  readonly #redis: Redis;
  readonly #queue: Queue<QueuedArticle>;
  readonly #server: string;

  /** @throws AppError QUEUE_UNAVAILABLE */
  static async open(url: string): Promise<ArticleQueue> {
    return new ArticleQueue(await openRedis(url, 1), describeServer(url));
  }

  private constructor(redis: Redis, server: string) {
    this.#redis = redis;
    this.#server = server;
    this.#queue = new Queue(QUEUE_NAME, {
      connection: redis,
      defaultJobOptions: { attempts: 1, removeOnComplete: true, stackTraceLimit: 0 },
    });
    this.#queue.on("error", () => undefined);
  }

  /** Adds an article unless it is there already, and tells whether it was added. */
  async add(article: QueuedArticle): Promise<boolean> {
    const jobId = buildJobId(article);
    return this.#ask(async () => {
      if ((await this.#queue.getJobState(jobId)) !== "unknown") return false;
      await this.#queue.add("article", article, { jobId });
      return true;
    });
  }

  async count(): Promise<QueueCounts> {
    return this.#ask(async () => {
      const counts = await this.#queue.getJobCounts("waiting", "delayed", "active", "failed");
      const { meta } = await this.#queue.getMetrics("completed");
      const { waiting = 0, delayed = 0, active = 0, failed = 0 } = counts;
      return { waiting: waiting + delayed, active, done: meta.count, dead: failed };
    });
  }

  /** What could not be loaded, the latest first. */
  async *listDead(): AsyncGenerator<DeadLetter> {
    for (let start = 0; ; start += PAGE) {
      const jobs = await this.#ask(() => this.#queue.getFailed(start, start + PAGE - 1));
      yield* jobs.map(readDeadLetter);
      if (jobs.length < PAGE) return;
    }
  }

  /** Lets everything that could not be loaded wait again, and tells how many articles that are. */
  async retryDead(): Promise<number> {
    return this.#ask(async () => {
      const count = await this.#queue.getFailedCount();
      await this.#queue.retryJobs({ state: "failed" });
      return count;
    });
  }

  async close(): Promise<void> {
    await this.#queue.close();
    this.#redis.disconnect();
  }

  async #ask<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new AppError("QUEUE_UNAVAILABLE", { server: this.#server, reason }, { cause });
    }
  }
}

/**
 * The same for the same article at the same place, so that it waits once however often it is added.
 *
 * Redis takes an id of digits alone for one of its own.
 */
function buildJobId(article: QueuedArticle): string {
  return `article-${hashText(JSON.stringify(article)).slice(0, 32)}`;
}

function readDeadLetter({ data, failedReason, finishedOn }: Job<QueuedArticle>): DeadLetter {
  const at = new Date(finishedOn ?? 0).toISOString();
  return { path: data.path, at, ...readFailure(failedReason) };
}

type Failure = Omit<DeadLetter, "path" | "at">;

/** Writes why a job failed as the one string that a job keeps. */
export function writeFailure({ code, message, hint }: AppError, version: string): string {
  return JSON.stringify({ code, message, hint, version } satisfies Failure);
}

function readFailure(reason: string): Failure {
  try {
    return JSON.parse(reason) as Failure;
  } catch {
    // The queue itself gave it up.
    const { code, message, hint } = new AppError("QUEUE_JOB_LOST", {});
    return { code, message, hint };
  }
}
