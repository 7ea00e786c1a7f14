import { performance } from "node:perf_hooks";
import { send } from "../send.mjs";

/**
 * Sends requests one after another on each of so many connections, for so long, and returns the
 * milliseconds of each that was answered, how many were not, and the seconds of all; whatever was
 * begun is waited for.
 */
export async function drive(pool, { path, bodies }, connections, durationMs) {
  const start = performance.now();
  const times = [];
  let failures = 0;
  let next = 0;
  const work = async () => {
    do {
      const begun = performance.now();
      try {
        await send(pool, path, bodies[next++ % bodies.length]);
        times.push(performance.now() - begun);
      } catch {
        failures++;
      }
    } while (performance.now() - start < durationMs);
  };
  await Promise.all(Array.from({ length: connections }, work));
  return { times, failures, seconds: (performance.now() - start) / 1000 };
}
