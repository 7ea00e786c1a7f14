import { Redis } from "ioredis";
import { AppError } from "../../errors/app-error.ts";

const LONGEST_PAUSE_MS = 10_000;

/**
 * Connects with Redis. A connection that is lost later is made again.
 *
 * @param mostRetries  how often a question is asked again on a new connection before it fails;
 *   `null` for as often as it takes
 * @throws AppError QUEUE_UNAVAILABLE
 */
export async function openRedis(url: string, mostRetries: number | null): Promise<Redis> {
  const redis = new Redis(url, {
    lazyConnect: true,
    maxRetriesPerRequest: mostRetries,
    retryStrategy: (tries) => Math.min(500 * tries, LONGEST_PAUSE_MS),
  });
  let reason = "it does not answer";
  // What is asked fails, too, and tells.
  redis.on("error", (error: Error) => {
    reason = error.message || reason;
  });
  try {
    await redis.connect();
    return redis;
  } catch (cause) {
    redis.disconnect();
    throw new AppError("QUEUE_UNAVAILABLE", { server: describeServer(url), reason }, { cause });
  }
}

/** Where it is, without the password that may stand in its address. */
export function describeServer(url: string): string {
  return new URL(url).host;
}
