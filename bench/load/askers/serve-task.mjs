import { once } from "node:events";

/**
 * Does the task that the parent sends and tells the parent what came of it; ends with the parent.
 * `work` looks at `signal` for whether to stop.
 */
export async function serveTask(work) {
  process.once("disconnect", () => process.exit());
  const [task] = await once(process, "message");
  const stopping = new AbortController();
  process.once("message", () => {
    stopping.abort();
  });
  process.send({ result: await work(task, stopping.signal) });
}
