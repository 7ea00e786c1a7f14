import { expect, test } from "@jest/globals";
import {
  buildTextBands,
  compareTexts,
  COPY_SIMILARITY,
} from "../../../../src/domain/text/text-bands.ts";

/** A text of words that follow no pattern, the same for the same seed. */
function write(seed: number, words = 200): string[] {
  let state = seed;
  return Array.from({ length: words }, () => {
    state = (state * 48271) % 2147483647;
    return `word${String(state % 500)}`;
  });
}

const original = write(7);

test.each([
  ["the same text", original, true],
  ["other marks and capitals", original.map((word) => `${word.toUpperCase()},`), true],
  ["a word changed in thirty", original.map((word, index) => (index % 30 ? word : "x")), true],
  ["a part left out", original.slice(0, 150), true],
  ["a frame around it", [...write(8, 30), ...original, ...write(9, 30)], true],
  ["another text", write(10), false],
  ["a quotation from it", [...write(11), ...original.slice(0, 20)], false],
])("texts are copies or not: %s", (_name, words, isCopy) => {
  const [a, b] = [original.join(" "), words.join(" ")];
  expect(compareTexts(a, b) >= COPY_SIMILARITY).toBe(isCopy);
  const bands = new Set(buildTextBands(a));
  expect(buildTextBands(b).some((band) => bands.has(band))).toBe(isCopy);
});

test("buildTextBands() knows no copies of a text of some words", () => {
  expect(buildTextBands("No comment, he said.")).toEqual([]);
  expect(compareTexts("", "")).toBe(0);
});

test("buildTextBands() names twenty bands of every text long enough, each its own", () => {
  const [shortest, shorter] = [write(7, 24), write(7, 23)].map((words) => words.join(" "));
  expect(new Set(buildTextBands(shortest!)).size).toBe(20);
  expect(buildTextBands(shorter!)).toEqual([]);
});

test.each([
  ["half of it", original.slice(0, 102), 0.5],
  ["a quarter of it", original.slice(0, 53), 0.25],
  ["the last of it, turned round", original.toReversed(), 0],
])("compareTexts() of a text and %s", (_name, words, similarity) => {
  expect(compareTexts(original.join(" "), words.join(" "))).toBeCloseTo(similarity, 2);
});
