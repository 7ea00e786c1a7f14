import { expect, test } from "@jest/globals";
import { buildTestContext } from "../../../support/read-text.ts";

function listAcronyms(text: string): [string, string][] {
  return [...buildTestContext(text).acronyms].map(([key, { start, end }]) => [
    key,
    text.slice(start, end),
  ]);
}

test.each([
  [
    "capitals of all words",
    "Then the Larne River Trust (LRT) met.",
    [["lrt", "Larne River Trust"]],
  ],
  [
    "small words between",
    "Then the Institute of Rivers (IR) met.",
    [["ir", "Institute of Rivers"]],
  ],
  [
    "a small letter between",
    "Then the Institute of Rivers (IoR) met.",
    [["ior", "Institute of Rivers"]],
  ],
  [
    "the first of two names for one",
    "Then the Larne River Trust (LRT) and the Larnburg Road Trust (LRT) met.",
    [["lrt", "Larne River Trust"]],
  ],
])("indexAcronyms() finds %s", (_name, text, expected) => {
  expect(listAcronyms(text)).toEqual(expected);
});

test.each([
  ["other letters", "Then the Larne River Trust (NGO) met."],
  ["one letter", "Then Larne (L) met."],
  ["more than letters in the brackets", "Then the Larne River Trust (LRT today) met."],
  ["no brackets", "Then the Larne River Trust, LRT, met."],
])("indexAcronyms() finds none in %s", (_name, text) => {
  expect(listAcronyms(text)).toEqual([]);
});
