import { pMapIterable } from "p-map";
import type { Reader } from "./open-reader.ts";

/** Hands each item to `read`, as many at a time as the reader takes, and yields the results in order. */
export function readInOrder<Item, Result>(
  items: AsyncIterable<Item>,
  { width }: Pick<Reader, "width">,
  read: (item: Item) => Promise<Result>,
): AsyncIterable<Result> {
  return pMapIterable(items, read, { concurrency: width, backpressure: width });
}
