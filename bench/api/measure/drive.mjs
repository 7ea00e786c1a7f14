import { performance } from "node:perf_hooks";
import { send } from "../send.mjs";

/**
 * Sends requests one after another on each of so many connections, for so long, and returns the
 * milliseconds of each and the seconds of all; whatever was begun is waited for.
 */
export async function drive(pool, { path, bodies }, connections, durationMs) {
  const start = performance.now();
  const times = [];
  let next = 0;
  const work = async () => {
    do {
      const begun = performance.now();
      await send(pool, path, bodies[next++ % bodies.length]);
      times.push(performance.now() - begun);
    } while (performance.now() - start < durationMs);
  };
  await Promise.all(Array.from({ length: connections }, work));
  return { times, seconds: (performance.now() - start) / 1000 };
}
