import { expect, test } from "@jest/globals";
import { readTestArticle } from "../../../support/read-text.ts";

function readRepresented(text: string): (string | null)[] {
  return readTestArticle(text).quotations.map(({ onBehalfOf }) => onBehalfOf?.name ?? null);
}

test.each([
  ["an apposition", "Ada Okoye, spokesperson for the Norland Ministry of Water, said it held."],
  [
    "an apposition with an article",
    "Ada Okoye, a spokeswoman for the Norland Ministry of Water, said it held.",
  ],
  [
    "an apposition behind the name",
    "“It held,” said Ada Okoye, spokesman of the Norland Ministry of Water.",
  ],
  ["whom an inverted cue names", "“It held,” said a spokesman for the Norland Ministry of Water."],
  ["a role before the name", "Norland Ministry of Water spokesman Ada Okoye said it held."],
  [
    "the first of two organizations behind the name",
    "Ada Okoye, spokesman for the Norland Ministry of Water at Rosewood Palace, said it held.",
  ],
  [
    "an apposition with a word before it",
    "Ada Okoye, chief spokeswoman for the Norland Ministry of Water, said it held.",
  ],
])("findRepresented() reads %s", (_name, text) => {
  expect(readRepresented(text)).toEqual(["Norland Ministry of Water"]);
});

test.each([
  ["its owner", "The Norland Ministry of Water’s report said it held."],
  ["who made it", "A report by the Norland Ministry of Water said it held."],
  ["from whom it came", "A statement from the Norland Ministry of Water said it held."],
  [
    "a sentence before that tells who made it",
    "The Norland Ministry of Water published a report on Monday. The report said it held.",
  ],
])("findMaker() reads of a document %s", (_name, text) => {
  expect(readRepresented(text)).toEqual(["Norland Ministry of Water"]);
});

test.each([
  [
    "who spoke in it",
    "The Norland Ministry of Water said it fell. It said in a statement that it held. The statement called it old.",
  ],
  [
    "for whom somebody spoke in it",
    "Ada Okoye, spokesperson for the Norland Ministry of Water, said in a statement that it held. The statement called it old.",
  ],
])("findMaker() reads from a sentence before %s", (_name, text) => {
  expect(readRepresented(text).at(-1)).toBe("Norland Ministry of Water");
});

test.each([
  ["what it is about", "A report on the Norland Ministry of Water said it held."],
  ["another document", "The Norland Ministry of Water published a report. A letter said it held."],
  [
    "one that a person made",
    "Ada Okoye of the Norland Ministry of Water wrote a letter. The letter said it held.",
  ],
])("findMaker() reads nothing from %s", (_name, text) => {
  expect(readRepresented(text)).toEqual([null]);
});

test("findRepresented() holds for all that the spokesperson says", () => {
  expect(
    readRepresented(
      "Ada Okoye, spokesperson for the Norland Ministry of Water, said it held. She said it was safe.",
    ),
  ).toEqual(["Norland Ministry of Water", "Norland Ministry of Water"]);
});

test.each([
  ["a minister", "Ada Okoye, a minister from Norland, said it held."],
  [
    "an apposition that comes too late",
    "Ada Okoye, a friend of many years who was a spokesman for the Norland Ministry of Water, said it held.",
  ],
  [
    "a spokesman who is not the name",
    "Norland Ministry of Water spokesmen met Ada Okoye, who said it held.",
  ],
  ["an organization itself", "The Norland Ministry of Water said it held."],
  [
    "another sentence",
    "Ada Okoye said it held. A spokesperson for the Norland Ministry of Water left.",
  ],
])("findRepresented() reads nothing from %s", (_name, text) => {
  expect(readRepresented(text)).toEqual([null]);
});

test("findRepresented() reads an organization before the name", () => {
  expect(readRepresented("Rosewood Palace spokeswoman Ada Okoye said it held.")).toEqual([
    "Rosewood Palace",
  ]);
});
