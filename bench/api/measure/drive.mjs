import { performance } from "node:perf_hooks";
import { send } from "../send.mjs";

/**
 * Sends requests one after another on each of so many connections, for so long, and returns how many were
 * answered, how many were not, and the seconds of all; whatever was begun is waited for.
 */
export async function drive(pool, item, connections, durationMs) {
  const start = performance.now();
  let requests = 0;
  let failures = 0;
  const work = async () => {
    do {
      const { isAnswered } = await timeOne(pool, item);
      if (isAnswered) requests++;
      else failures++;
    } while (performance.now() - start < durationMs);
  };
  await Promise.all(Array.from({ length: connections }, work));
  return { requests, failures, seconds: (performance.now() - start) / 1000 };
}

/** Sends one request; the milliseconds from sending to having the whole answer, and whether there was one. */
export async function timeOne(pool, { path, nextBody }) {
  const start = performance.now();
  const isAnswered = await send(pool, path, nextBody()).then(
    () => true,
    () => false,
  );
  return { ms: performance.now() - start, isAnswered };
}
