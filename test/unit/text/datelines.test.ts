import { expect, test } from "@jest/globals";
import { readDateline } from "../../../src/text/datelines.ts";

test.each([
  ["a place and a credit", "VARN, Norland (AP) — ", "VARN"],
  ["a place alone", "VARN — ", "VARN"],
  ["two words", "NEW VARN (Reuters) - ", "NEW VARN"],
  ["a state and a day", "LARNE, Maine, Aug 14 (Reuters) – ", "LARNE"],
  ["a double hyphen", "VARN (AP) -- ", "VARN"],
  ["a hyphen in the name", "VARN-SUR-MER — ", "VARN-SUR-MER"],
])("readDateline() finds %s", (_name, dateline, place) => {
  expect(readDateline(`${dateline}The bridge held.`)).toEqual({ place, length: dateline.length });
});

test.each([
  ["a name in small letters", "Varn — The bridge held."],
  ["a name without a dash", "VARN The bridge held."],
  ["a shout", "NO! — said the mayor."],
  ["a dash inside the sentence", "The bridge — it held."],
  ["a hyphenated word", "NATO-led troops left."],
])("readDateline() finds none in %s", (_name, paragraph) => {
  expect(readDateline(paragraph)).toBeNull();
});
