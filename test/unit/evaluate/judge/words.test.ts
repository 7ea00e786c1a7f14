import { expect, test } from "@jest/globals";
import { findWords } from "../../../../src/evaluate/judge/words.ts";

test.each([
  ["keeps an apostrophe inside", "it’s Okoye's", ["it’s", "Okoye's"]],
  ["leaves an apostrophe at the edge", "'tis the mayors' turn", ["tis", "the", "mayors", "turn"]],
  ["cuts at hyphens", "five-year plan", ["five", "year", "plan"]],
  ["takes digits for letters", "17th of 1,200", ["17th", "of", "1", "200"]],
  ["knows every script", "сказав Зеленський", ["сказав", "Зеленський"]],
])("findWords() %s", (_name, text, expected) => {
  expect(findWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
