import { expect, test } from "@jest/globals";
import { groupBy } from "../../../src/domain/group-by.ts";

test("an item stands under each of its keys, in the order in which items came", () => {
  const groups = groupBy(["Oslo", "Bergen", "Odda"], (town) => [town[0]!, town.length]);
  expect([...groups]).toEqual([
    ["O", ["Oslo", "Odda"]],
    [4, ["Oslo", "Odda"]],
    ["B", ["Bergen"]],
    [6, ["Bergen"]],
  ]);
});
