import { expect, test } from "@jest/globals";
import { cutText } from "../../../src/text/cut-text.ts";

const LONGEST = 5_000;
const words = "word ".repeat(2_000);

/** A text that is too long, with something 20 units before the end of what is kept of it. */
function place(something: string): string {
  return `${words.slice(0, LONGEST - 20)}${something}${words}`;
}

test("cutText() leaves a text alone that is not too long", () => {
  expect(cutText("x".repeat(LONGEST), LONGEST)).toHaveLength(LONGEST);
});

test.each([
  ["a paragraph ends", place(".\nThen it. And so"), LONGEST - 19],
  ["a sentence ends", place("It held.” Then "), LONGEST - 20 + "It held.”".length],
  ["a word ends", words, LONGEST - 1],
  ["a character ends", "😀".repeat(LONGEST), LONGEST],
  ["a character begins that would be halved", `x${"😀".repeat(LONGEST)}`, LONGEST - 1],
  ["a paragraph ends too far before", `${"x".repeat(2_000)}\n${"x".repeat(9_000)}`, LONGEST],
])("cutText() cuts where %s", (_name, text, end) => {
  const beginning = cutText(text, LONGEST);
  expect(beginning.length).toBe(end);
  expect(text.startsWith(beginning)).toBe(true);
});
