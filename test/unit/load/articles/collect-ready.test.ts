import { EventEmitter, once } from "node:events";
import { describe, expect, test } from "@jest/globals";
import { collectReady } from "../../../../src/load/articles/collect-ready.ts";

/** Collects numbers, two of which may wait; each batch is worked on until no more can be read. */
async function collect(
  numbers: AsyncIterable<number>,
  batches: number[][] = [],
): Promise<number[][]> {
  const reading = new EventEmitter();
  const end = buildGate();
  const toTheEnd = (async function* () {
    try {
      yield* numbers;
    } finally {
      end.open();
    }
  })();
  const isFull = (waiting: readonly number[]): boolean => {
    if (waiting.length >= 2) reading.emit("halt");
    return waiting.length >= 2;
  };
  for await (const batch of collectReady(toTheEnd, isFull)) {
    batches.push(batch);
    await Promise.race([end.opened, once(reading, "halt")]);
  }
  return batches;
}

async function* count(end: number): AsyncGenerator<number> {
  for (let number = 1; number <= end; number++) yield number;
}

describe("collectReady()", () => {
  test("yields the first item at once, and then what was read in the meantime, up to the limit", async () => {
    expect(await collect(count(6))).toEqual([[1], [2, 3], [4, 5], [6]]);
  });

  test("yields an item that comes alone without waiting for the next", async () => {
    const [second, end] = [buildGate(), buildGate()];
    const ready = collectReady(
      (async function* () {
        yield 1;
        await second.opened;
        yield 2;
        await end.opened;
      })(),
      () => false,
    );
    expect(await ready.next()).toEqual({ done: false, value: [1] });
    second.open();
    expect(await ready.next()).toEqual({ done: false, value: [2] });
    end.open();
    expect(await ready.next()).toEqual({ done: true, value: undefined });
  });

  test("yields nothing of nothing", async () => {
    expect(await collect(count(0))).toEqual([]);
  });

  test("fails as reading does, after what was read before", async () => {
    const batches: number[][] = [];
    const collected = collect(
      (async function* () {
        yield* count(2);
        throw new Error("unreadable");
      })(),
      batches,
    );
    await expect(collected).rejects.toThrow("unreadable");
    expect(batches.flat()).toEqual([1, 2]);
  });

  test("ends reading when the work fails", async () => {
    const end = buildGate();
    const numbers = (async function* () {
      try {
        yield* count(100);
      } finally {
        end.open();
      }
    })();
    const working = (async () => {
      for await (const batch of collectReady(numbers, (waiting) => waiting.length >= 2)) {
        throw new Error(`no ${batch.join()}`);
      }
    })();
    await expect(working).rejects.toThrow("no 1");
    await end.opened;
  });
});

interface Gate {
  readonly opened: Promise<void>;
  readonly open: () => void;
}

function buildGate(): Gate {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}
