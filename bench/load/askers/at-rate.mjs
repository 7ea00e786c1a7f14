// Asks questions at a steady rate, whether those before are answered or not, as many callers do who know
// nothing of each other. What a question takes counts from when it was due, not from when it was sent.
import { setTimeout as sleep } from "node:timers/promises";
import { ask, openAgent } from "./ask.mjs";
import { serveTask } from "./serve-task.mjs";

await serveTask(async ({ url, items, rate, timeoutMs = 60_000 }, signal) => {
  const agent = openAgent(timeoutMs);
  const start = Date.now();
  const origin = performance.now();
  const asked = [];
  const askOne = async (number, dueMs) => {
    const outcome = await ask(agent, url, items[number % items.length]);
    return { at: start + dueMs, ms: performance.now() - origin - dueMs, outcome };
  };
  for (let number = 0; !signal.aborted; number++) {
    const dueMs = (number * 1_000) / rate;
    const waitMs = dueMs - (performance.now() - origin);
    if (waitMs > 0) await sleep(waitMs);
    asked.push(askOne(number, dueMs));
  }
  return Promise.all(asked);
});
