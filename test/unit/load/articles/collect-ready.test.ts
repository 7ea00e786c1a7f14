import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "@jest/globals";
import { collectReady } from "../../../../src/load/articles/collect-ready.ts";

/** Collects the numbers, two of which may wait, working on each batch for so long. */
async function collect(
  numbers: AsyncIterable<number>,
  workMs = 0,
  batches: number[][] = [],
): Promise<number[][]> {
  for await (const batch of collectReady(numbers, (waiting) => waiting.length >= 2)) {
    batches.push(batch);
    await sleep(workMs);
  }
  return batches;
}

async function* count(end: number): AsyncGenerator<number> {
  for (let number = 1; number <= end; number++) yield number;
}

describe("collectReady()", () => {
  test("yields the first item at once, and then what was read in the meantime, up to the limit", async () => {
    expect(await collect(count(6), 20)).toEqual([[1], [2, 3], [4, 5], [6]]);
  });

  test("yields an item that comes alone without waiting for the next", async () => {
    let release = (): void => undefined;
    const next = new Promise<void>((resolve) => {
      release = resolve;
    });
    const batches: number[][] = [];
    const collected = collect(
      (async function* () {
        yield 1;
        await sleep(10);
        yield 2;
        await next;
      })(),
      0,
      batches,
    );
    while (batches.length < 2) await sleep(5);
    expect(batches).toEqual([[1], [2]]);
    release();
    await collected;
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
      10,
      batches,
    );
    await expect(collected).rejects.toThrow("unreadable");
    expect(batches.flat()).toEqual([1, 2]);
  });

  test("ends reading when the work fails", async () => {
    let isEnded = false;
    const numbers = (async function* () {
      try {
        yield* count(100);
      } finally {
        isEnded = true;
      }
    })();
    const working = (async () => {
      for await (const batch of collectReady(numbers, (waiting) => waiting.length >= 2)) {
        await sleep(10);
        throw new Error(`no ${batch.join()}`);
      }
    })();
    await expect(working).rejects.toThrow("no 1");
    await sleep(10);
    expect(isEnded).toBe(true);
  });
});
