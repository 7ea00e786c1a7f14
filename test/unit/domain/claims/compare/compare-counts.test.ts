import { expect, test } from "@jest/globals";
import { compareCounts } from "../../../../../src/domain/claims/compare/compare-counts.ts";
import { compare } from "../../../../support/claims/relate-texts.ts";

/** What two people count, each in an article of his own. */
function count(one: string, other: string): readonly [string, string] | null {
  const [left, right] = [one, other].map((said, index) => {
    const text = `A blast shook Larne. Doctor Ada Okoye said that {${said}}.`;
    return compare(String(index), { text, publishedOn: "2024-05-14" }, 0).claimed.claims[0]!;
  });
  const pair = compareCounts(left!, right!);
  return pair && [pair[0].text, pair[1].text];
}

test.each([
  ["11 miners were killed in the blast", "19 miners were killed in the blast", "19 miners"],
  [
    "so far 11 miners were killed in the blast on Monday",
    "the blast had killed 19 miners by Tuesday",
    "19 miners",
  ],
  ["the lake stood at 4 meters on Sunday", "the lake stood at 6 meters on Monday", "6 meters"],
  ["11 miners were killed in the blast", "11 miners died in the blast", "11 miners"],
])("of one series are “%s” and “%s”", (one, other, amount) => {
  expect(count(one, other)?.[1]).toBe(amount);
});

test.each([
  ["11 miners were killed in the blast", "40 miners were rescued after the blast"],
  ["11 miners were killed in the blast", "three trucks were destroyed in the blast"],
  ["11 miners were killed in the blast", "miners were killed in the blast"],
  ["40 homes burned in Ostby", "60 homes burned in Hagen"],
  ["the lake stood at 4 meters", "the canal stood at 6 meters"],
])("of two series are “%s” and “%s”", (one, other) => {
  expect(count(one, other)).toBe(null);
});
