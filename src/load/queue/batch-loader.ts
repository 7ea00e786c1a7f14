import { type Job, WaitingError } from "bullmq";
import type { LoadResult } from "../articles/load-articles.ts";
import type { ReadArticle } from "../articles/read-articles.ts";
import { buildSeatId } from "../articles/seat.ts";
import { AppError } from "../../errors/app-error.ts";
import { type QueuedArticle, writeFailure } from "./article-queue.ts";

/** Workers that may be lost while they load an article before it is taken for what ends them. */
const MOST_LOST = 5;

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
    if (countBegins(job) > MOST_LOST) {
      // Whoever has it retried gives it as many workers again.
      await job.updateProgress(0);
      throw new Error(writeFailure(new AppError("QUEUE_JOB_LOST", {}), this.#settings.version));
    }
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
    const results = signal.aborted ? [] : await this.#loadBegun(batch);
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

  /** Counts the begins of those jobs, so that whoever finds them again knows that a worker was lost with them. */
  async #loadBegun(batch: readonly Held[]): Promise<readonly LoadResult[]> {
    const begun = batch.map(({ job }) => countBegins(job));
    await Promise.all(batch.map(async ({ job }, index) => job.updateProgress(begun[index]! + 1)));
    try {
      return await this.#load(batch.map(({ job }) => job.data));
    } catch (error) {
      // What ends the work now is not theirs, and is what is told.
      await Promise.allSettled(
        batch.map(async ({ job }, index) => job.updateProgress(begun[index]!)),
      );
      throw error;
    }
  }

  /**
   * No two of one name or from one place: the later one is to find the earlier one in the graph. One with
   * which a worker was lost comes alone, so that it takes no others with it.
   */
  #takeBatch(): Held[] {
    const batch: Held[] = [];
    const keys = new Set<string>();
    for (const held of this.#waiting) {
      if (countBegins(held.job) > 0) {
        if (batch.length === 0) batch.push(held);
        break;
      }
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

/** How often a worker began to load it and was gone before it could say what became of it. */
function countBegins({ progress }: Job): number {
  return typeof progress === "number" ? progress : 0;
}

/** Lets it wait again, for whichever worker comes next. */
async function putBack(job: Job): Promise<never> {
  await job.updateProgress(0);
  await job.moveToWait(job.token);
  throw new WaitingError();
}
