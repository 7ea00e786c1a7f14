import { expect, test } from "@jest/globals";
import { groupConnected } from "../../../src/domain/group-connected.ts";

test("groupConnected() groups what leads to each other, whichever way round", () => {
  const others = new Map([
    ["a", ["b"]],
    ["b", ["a", "c"]],
    ["c", ["b"]],
    ["d", []],
    ["e", ["f"]],
    ["f", ["e"]],
  ]);
  expect(groupConnected(others.keys(), (item) => others.get(item)!)).toEqual([
    ["a", "b", "c"],
    ["d"],
    ["e", "f"],
  ]);
});
