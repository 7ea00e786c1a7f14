/** How long something is waited for, and what is wrong when that is over. */
export interface Patience {
  readonly ms: number;
  fail(): Error;
}

/**
 * Waits for some work: until it is done, one of the signals fires or patience is over.
 *
 * @throws the signal's reason, the failure of patience
 */
export async function untilAborted<Result>(
  work: Promise<Result>,
  signals: readonly AbortSignal[],
  patience?: Patience,
): Promise<Result> {
  const endings: (() => void)[] = [];
  const aborted = new Promise<never>((_resolve, reject) => {
    for (const signal of signals) {
      const stop = (): void => {
        reject(signal.reason as Error);
      };
      if (signal.aborted) stop();
      signal.addEventListener("abort", stop);
      endings.push(() => {
        signal.removeEventListener("abort", stop);
      });
    }
    if (patience === undefined) return;
    const timer = setTimeout(() => {
      reject(patience.fail());
    }, patience.ms);
    endings.push(() => {
      clearTimeout(timer);
    });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    for (const end of endings) end();
  }
}
