// Asks questions one after another, each as soon as the one before is answered, in several such loops.
import { ask, openAgent } from "./ask.mjs";
import { serveTask } from "./serve-task.mjs";

await serveTask(async ({ url, items, loops, most = Infinity }, signal) => {
  const agent = openAgent(60_000);
  const asked = [];
  const loop = async (first) => {
    for (let number = first; !signal.aborted && asked.length < most; number += loops) {
      const start = performance.now();
      const outcome = await ask(agent, url, items[number % items.length]);
      asked.push({ ms: performance.now() - start, outcome });
    }
  };
  await Promise.all(Array.from({ length: loops }, (_, first) => loop(first)));
  return asked;
});
