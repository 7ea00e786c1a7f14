import { fork } from "node:child_process";
import { once } from "node:events";
import { setPriority } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

/** Whoever asks sits elsewhere and takes nothing of the server's processors; here it gets what they leave. */
const NICENESS = 10;

/**
 * Starts one who asks: a file of this folder in a process of its own, so that nobody is held up by what
 * another has to do. The one whose answers are timed is not put back.
 */
export function startAsker(name, task, { isTimed = false } = {}) {
  const child = fork(fileURLToPath(new URL(`${name}.mjs`, import.meta.url)));
  if (!isTimed) setPriority(child.pid, NICENESS);
  child.send(task);
  const ended = once(child, "exit").then(([code]) => {
    throw new Error(`The asker "${name}" ended with ${String(code)}`);
  });
  const done = Promise.race([once(child, "message").then(([{ result }]) => result), ended]).finally(
    () => {
      ended.catch(() => undefined);
      if (child.connected) child.disconnect();
    },
  );
  const stop = () => {
    if (child.connected) child.send("stop");
    return done;
  };
  return {
    /** What it found, once it has done its task. */
    done,
    /** Asks no more, and returns what it found. */
    stop,
    stopAfter: async (ms) => {
      await Promise.race([sleep(ms), done]);
      return stop();
    },
  };
}
