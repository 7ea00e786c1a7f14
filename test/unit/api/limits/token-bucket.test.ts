import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { TokenBucket } from "../../../../src/api/limits/token-bucket.ts";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test("TokenBucket lets so many through at once, and then so many a second", () => {
  const bucket = new TokenBucket({ perSecond: 10, atOnce: 3 });
  expect([1, 1, 1].map((count) => bucket.take(count))).toEqual([0, 0, 0]);
  expect(bucket.take(1)).toBeCloseTo(100);
  expect(bucket.take(2)).toBeCloseTo(300);
  jest.advanceTimersByTime(300);
  expect(bucket.take(1)).toBeCloseTo(100);
});

test("TokenBucket keeps no more than so many while nobody takes any", () => {
  const bucket = new TokenBucket({ perSecond: 10, atOnce: 3 });
  jest.advanceTimersByTime(60_000);
  expect(bucket.take(3)).toBe(0);
  expect(bucket.take(1)).toBeCloseTo(100);
});
