import { AppError } from "../../errors/app-error.ts";
import type { Graph } from "./driver.ts";

/** What a living Neo4j needs besides to notice, every two seconds, whose time is over, and to say so. */
const GRACE_MS = 2_500;

/**
 * Waits for a transaction of a request: until it is done, the request is stopped, or Neo4j has been
 * silent for longer than a transaction may take, which the driver alone would wait out.
 *
 * @throws AppError GRAPH_UNAVAILABLE for a silent Neo4j, the signal's reason for a request that is stopped
 */
export async function untilStopped<Result>(
  transaction: Promise<Result>,
  { signal, timeoutMs }: Pick<Graph, "timeoutMs"> & { readonly signal: AbortSignal },
  query: string,
): Promise<Result> {
  let end = (): void => undefined;
  const ended = new Promise<never>((_resolve, reject) => {
    const stop = (): void => {
      reject(signal.reason as AppError);
    };
    const patience = setTimeout(() => {
      reject(new AppError("GRAPH_UNAVAILABLE", { query }));
    }, timeoutMs + GRACE_MS);
    signal.addEventListener("abort", stop);
    end = () => {
      clearTimeout(patience);
      signal.removeEventListener("abort", stop);
    };
  });
  try {
    return await Promise.race([transaction, ended]);
  } finally {
    end();
  }
}
