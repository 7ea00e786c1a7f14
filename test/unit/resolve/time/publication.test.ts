import { expect, test } from "@jest/globals";
import { readTestArticle } from "../../../support/read-text.ts";

function findPublication(text: string, publishedOn?: string) {
  const during = readTestArticle(text, publishedOn).article.publishedDuring;
  return during && [during.from, during.to, during.precision, during.basis, during.text];
}

test.each([
  ["17 months after its great flood", "2024-04-01", "2024-04-30"],
  ["three months after the great flood", "2023-02-01", "2023-02-28"],
  ["1 month into the great flood", "2022-12-01", "2022-12-31"],
])("an article written %s tells its month", (words, from, to) => {
  expect(findPublication(`Norland is still dry land ${words}, and nobody knows why.`)).toEqual([
    from,
    to,
    "MONTH",
    "DERIVED",
    words,
  ]);
});

test.each([
  ["a number that is nearly so", "Norland rests almost 17 months after its great flood."],
  ["years, which leave the month open", "Norland rests two years after its great flood."],
  ["another flood", "Tessaly rests 17 months after its great flood."],
  ["an event whose day nobody knows", "Norland rests 17 months after its first fair."],
  [
    "an event that is named far behind",
    "Norland rests 17 months after the mayor spoke of the great flood.",
  ],
])("an article does not tell its month by %s", (_name, text) => {
  expect(findPublication(text)).toBeNull();
});

test("a day that is known is not reckoned", () => {
  const text = "Norland rests 17 months after its great flood.";
  expect(findPublication(text, "2024-08-14")).toEqual([
    "2024-08-14",
    "2024-08-14",
    "DAY",
    "STATED",
    "",
  ]);
});
