import { expect, test } from "@jest/globals";
import { findParagraphs } from "../../../src/text/paragraphs.ts";

function readParagraphs(text: string): string[] {
  return findParagraphs(text).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ["blank lines between them", "One.\n\n\nTwo.", ["One.", "Two."]],
  ["no blank line between them", "One.\nTwo.", ["One.", "Two."]],
  ["Windows line ends", "One.\r\nTwo.\r\n", ["One.", "Two."]],
  ["Unicode's own separators", "One.\u2028Two.\u2029Three.", ["One.", "Two.", "Three."]],
  ["white space at their edges", "  One. \n\t\u00a0Two.\u00a0", ["One.", "Two."]],
  ["lines that hold only white space", "\n \u00a0 \nOne.", ["One."]],
  [
    "a sentence that goes on below",
    "The old\nbridge held,\nshe said.\nGood.",
    ["The old\nbridge held,\nshe said.", "Good."],
  ],
  [
    "a stop before small letters",
    "The bridge held.\nand it rained",
    ["The bridge held.", "and it rained"],
  ],
  [
    "a long indent amid a sentence",
    "The old\n            bridge held.",
    ["The old", "bridge held."],
  ],
  ["a blank line amid a sentence", "The old\n\nbridge held.", ["The old", "bridge held."]],
  ["list items", "• one\n• two", ["• one", "• two"]],
  ["nothing", "", []],
])("findParagraphs() of lines with %s", (_name, text, expected) => {
  expect(readParagraphs(text)).toEqual(expected);
});
