import { expect, test } from "@jest/globals";
import { mergeInOrder } from "../../../../../src/knowledge/actors/intake/merge-in-order.ts";

test("mergeInOrder() gives all in the order of ids, and of one id those of earlier lists first", () => {
  const lists = [["b", "d"], [], ["a", "b", "e"], ["b"]].map((ids) => ids.map((id) => ({ id })));
  const merged = [...mergeInOrder(lists.map((list) => list.values()))];
  expect(merged.map(({ item, list }) => `${item.id}${String(list)}`)).toEqual([
    "a2",
    "b0",
    "b2",
    "b3",
    "d0",
    "e2",
  ]);
});
