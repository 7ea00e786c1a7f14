import { expect, test } from "@jest/globals";
import { findPassages } from "../../../../src/prose/marks/quote-marks.ts";
import { buildTestDocument, english } from "../../../support/read-text.ts";

function readTitles(text: string): string[] {
  const { items } = findPassages(buildTestDocument(text), english);
  return items
    .filter(({ isTitle }) => isTitle)
    .map(({ inner }) => text.slice(inner.start, inner.end));
}

test.each([
  ["a film", "The film “Bridges of the North” won.", ["Bridges of the North"]],
  ["a book behind a comma", "In her book, ''A Bridge for All,'' she wrote.", ["A Bridge for All,"]],
  ["a show before its noun", "She told “Larne at Noon” host Bo Lund.", ["Larne at Noon"]],
  ["a broadcaster's program", "She told NBC’s “Meet the Town” on Monday.", ["Meet the Town"]],
  ["an outlet's program", 'She spoke on Larne Radio\'s "Good Evening."', ["Good Evening."]],
  [
    "what is titled so",
    "She wrote a report titled “how bridges fall” in May.",
    ["how bridges fall"],
  ],
])("isTitle() sees the name of %s", (_name, text, expected) => {
  expect(readTitles(text)).toEqual(expected);
});

test.each([
  ["a nickname", "She called him “Bridge Burner” twice."],
  ["a slogan of a person", "Okoye’s “Bridges for All” plan passed."],
  ["words in lower case behind a work", "She called the film “a bad joke.”"],
  ["sentences behind a broadcaster", "She told NBC’s Bo Lund, “No. Never Again.”"],
])("isTitle() takes no title from %s", (_name, text) => {
  expect(readTitles(text)).toEqual([]);
});
