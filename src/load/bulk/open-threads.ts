import Tinypool from "tinypool";

/** Threads of which each keeps what it works on until it is told to close it. */
export interface Threads<Task, Answer> {
  readonly count: number;
  /** Has the thread do it that has least to do. */
  readonly run: (task: Task) => Promise<Answer>;
  /** Has each thread do what the function of this name does. */
  readonly runEach: <Result>(name: string) => Promise<Result[]>;
  readonly close: () => Promise<void>;
}

/** Megabytes. The smaller these are, the sooner a thread gives back what it needs no more. */
const LIMITS = { maxOldGenerationSizeMb: 1_024, maxYoungGenerationSizeMb: 32 };

/**
 * @param filename  URL of a module whose default export does a task, and whose others do what each thread
 *   is told to
 * @param data      of each thread, what it finds as `Tinypool.workerData`
 */
export function openThreads<Task, Answer>(
  filename: string,
  data: readonly unknown[],
): Threads<Task, Answer> {
  const threads = data.map((workerData) => ({
    pool: new Tinypool({
      filename,
      minThreads: 1,
      maxThreads: 1,
      workerData,
      resourceLimits: LIMITS,
    }),
    taskCount: 0,
  }));
  return {
    count: threads.length,
    run: async (task) => {
      const thread = threads.reduce((a, b) => (b.taskCount < a.taskCount ? b : a));
      thread.taskCount++;
      try {
        return (await thread.pool.run(task)) as Answer;
      } finally {
        thread.taskCount--;
      }
    },
    runEach: async <Result>(name: string) =>
      Promise.all(threads.map(async ({ pool }) => (await pool.run(null, { name })) as Result)),
    close: async () => {
      await Promise.all(threads.map(async ({ pool }) => pool.destroy()));
    },
  };
}
