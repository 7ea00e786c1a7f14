import { expect, test } from "@jest/globals";
import { readTestArticle } from "../../../support/read-text.ts";

function findAmounts(words: string) {
  const text = `Ada Okoye said that ${words}.`;
  const amounts = readTestArticle(text).quotations.flatMap((quotation) => quotation.amounts);
  for (const { start, end, text: shown } of amounts) expect(text.slice(start, end)).toBe(shown);
  return amounts.map(({ number, unit, precision }) => [number, unit, precision]);
}

test.each([
  ["40 workers left", [[40, "worker", "EXACT"]]],
  ["about 200 firefighters came", [[200, "firefighter", "ABOUT"]]],
  ["more than 1,200 bodies lay there", [[1200, "body", "AT_LEAST"]]],
  ["up to 30 houses burned", [[30, "house", "AT_MOST"]]],
  [
    "fourteen people and two dogs were wet",
    [
      [14, "people", "EXACT"],
      [2, "dog", "EXACT"],
    ],
  ],
  ["more than a dozen houses burned", [[12, "house", "AT_LEAST"]]],
  ["10 private homes burned", [[10, "home", "EXACT"]]],
  ["two dozen houses burned", [[24, "house", "EXACT"]]],
  ["three hundred houses burned", [[300, "house", "EXACT"]]],
  ["6.5 thousand houses burned", [[6500, "house", "EXACT"]]],
  ["three million people moved", [[3_000_000, "people", "EXACT"]]],
  ["two billion bees came", [[2_000_000_000, "bee", "EXACT"]]],
  ["on day 2 15 houses burned", [[15, "house", "EXACT"]]],
  ["3.25 million houses burned", [[3_250_000, "house", "EXACT"]]],
  ["hundreds houses burned", [[100, "house", "EXACT"]]],
  ["12026 houses burned", [[12_026, "house", "EXACT"]]],
  ["10 old wooden houses burned", [[10, "house", "EXACT"]]],
  ["10 old dark red wooden houses burned", [[10, "house", "EXACT"]]],
  ["10 city workers left", [[10, "worker", "EXACT"]]],
  ["a few dozen houses burned", [[12, "house", "EXACT"]]],
])("“%s” counts", (words, amounts) => {
  expect(findAmounts(words)).toEqual(amounts);
});

test.each([
  "the rate rose by 35 percent",
  "the 2026 plan failed",
  "the 1999 plans failed",
  "it opened on September 11th",
  "the EB-5 program failed",
  "it was a 21st-century economy",
  "it was 40",
  "a 15-year-old boy swam",
  "the road is 35 km long",
  "the children were two and 15 years old",
])("“%s” counts nothing", (words) => {
  expect(findAmounts(words)).toEqual([]);
});
