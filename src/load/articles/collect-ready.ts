import { EventEmitter, once } from "node:events";
import { setImmediate as nextTurn } from "node:timers/promises";

/**
 * Yields the items that are ready, several at a time and in their order, and goes on reading while
 * they are worked on: the next batch is what was read until then, one item at least.
 *
 * Reading pauses while `isFull` says so of what waits. A failure of reading comes after the items
 * that were read before it.
 */
export async function* collectReady<Item>(
  items: AsyncIterable<Item>,
  isFull: (waiting: readonly Item[]) => boolean,
): AsyncGenerator<Item[]> {
  const changes = new EventEmitter();
  let waiting: Item[] = [];
  let state: "reading" | "ended" | "stopped" = "reading";
  const reading = read();
  // It is waited for below, unless the work on what was read fails first.
  reading.catch(() => undefined);
  try {
    for (;;) {
      while (waiting.length === 0 && state === "reading") await once(changes, "read");
      if (waiting.length === 0) break;
      const batch = waiting;
      waiting = [];
      changes.emit("taken");
      yield batch;
    }
    await reading;
  } finally {
    state = "stopped";
    changes.emit("taken");
  }

  async function read(): Promise<void> {
    try {
      for await (const item of items) {
        waiting.push(item);
        changes.emit("read");
        while (state === "reading" && isFull(waiting)) await once(changes, "taken");
        // Items that are there at once would keep others from their turn.
        await nextTurn();
        if (state !== "reading") return;
      }
    } finally {
      if (state === "reading") state = "ended";
      changes.emit("read");
    }
  }
}
