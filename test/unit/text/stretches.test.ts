import { expect, test } from "@jest/globals";
import { cutIntoStretches } from "../../../src/text/stretches.ts";

function cut(text: string, longest: number): string[] {
  const stretches = cutIntoStretches(text, { start: 0, end: text.length }, longest);
  return [...stretches].map(({ start, end }) => text.slice(start, end));
}

test.each([
  ["a short text", "It held.", ["It held."]],
  ["words", "The bridge held on.", ["The", " bridge", " held on."]],
  ["a word that is too long", "abcdefghijklmnop", ["abcdefghij", "klmnop"]],
  ["a character of two halves", "abcdefghi😀k", ["abcdefghi", "😀k"]],
])("cutIntoStretches() cuts %s", (_name, text, stretches) => {
  expect(cut(text, 10)).toEqual(stretches);
});
