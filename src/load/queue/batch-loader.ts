import { type Job, WaitingError } from "bullmq";
import type { LoadResult } from "../articles/load-articles.ts";
import type { ReadArticle } from "../articles/read-articles.ts";
import { buildSeatId } from "../articles/seat.ts";
import { type QueuedArticle, writeFailure } from "./article-queue.ts";

/** Loads articles, and tells of each in their order what became of it, or of the first ones where it is to stop. */
export type LoadBatch = (articles: readonly ReadArticle[]) => Promise<readonly LoadResult[]>;

export interface BatchSettings {
  /** Of the whosaid that works; stays with what it cannot load. */
  readonly version: string;
  /** Ends the work after what is being loaded. */
  readonly signal: AbortSignal;
  readonly tellResult: (result: LoadResult) => void;
}

/** A job that is held, and what tells the queue what became of it. */
interface Held {
  readonly job: Job<QueuedArticle>;
  readonly done: () => void;
  readonly failed: (error: Error) => void;
}

/** Has articles loaded together that are taken from the queue at the same time. */
export class BatchLoader {
  /** Rejects with what keeps all articles from being loaded. */
  readonly failure: Promise<never>;
  readonly #load: LoadBatch;
  readonly #settings: BatchSettings;
  #fail: (error: unknown) => void = () => undefined;
  #waiting: Held[] = [];
  #isWorking = false;

  constructor(load: LoadBatch, settings: BatchSettings) {
    this.#load = load;
    this.#settings = settings;
    this.failure = new Promise((_, reject) => (this.#fail = reject));
    // It is waited for only while the worker works.
    this.failure.catch(() => undefined);
  }

  /** Ends when the job's article is loaded; rejects as the queue wants it where it is not. */
  async take(job: Job<QueuedArticle>): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ job, done: resolve, failed: reject });
      if (!this.#isWorking) this.#work().catch(this.#fail);
    });
  }

  async #work(): Promise<void> {
    this.#isWorking = true;
    // The jobs that come with this one are on their way.
    await new Promise(setImmediate);
    while (this.#waiting.length > 0) await this.#loadSome(this.#takeBatch());
    this.#isWorking = false;
  }

  async #loadSome(batch: readonly Held[]): Promise<void> {
    const { signal, tellResult, version } = this.#settings;
    const articles = batch.map(({ job }) => job.data);
    const results = signal.aborted ? [] : await this.#load(articles);
    for (const [index, { job, done, failed }] of batch.entries()) {
      const result = results[index];
      if (result === undefined) {
        putBack(job).catch(failed);
        continue;
      }
      tellResult(result);
      if (result.outcome === "rejected") failed(new Error(writeFailure(result.error, version)));
      else done();
    }
  }

  /** No two of one name or from one place: the later one is to find the earlier one in the graph. */
  #takeBatch(): Held[] {
    const batch: Held[] = [];
    const keys = new Set<string>();
    for (const held of this.#waiting) {
      const { input, seat } = held.job.data;
      const its = [`id ${input.id}`, ...(seat === undefined ? [] : [`seat ${buildSeatId(seat)}`])];
      if (its.some((key) => keys.has(key))) break;
      for (const key of its) keys.add(key);
      batch.push(held);
    }
    this.#waiting = this.#waiting.slice(batch.length);
    return batch;
  }
}

/** Lets it wait again, for whichever worker comes next. */
async function putBack(job: Job): Promise<never> {
  await job.moveToWait(job.token);
  throw new WaitingError();
}
