import { expect, test } from "@jest/globals";
import { readDateline } from "../../../src/text/datelines.ts";

const isPlace = (name: string): boolean => ["varn", "nnt"].includes(name.toLowerCase());
const isAgency = (name: string): boolean => name === "NNT";

test.each([
  ["a place and a credit", "VARN, Norland (AP) — ", "VARN", "AP"],
  ["a place alone", "VARN — ", "VARN", null],
  ["two words", "NEW VARN (Reuters) - ", "NEW VARN", "Reuters"],
  ["a state and a day", "LARNE, Maine, Aug 14 (Reuters) – ", "LARNE", "Reuters"],
  ["a double hyphen", "VARN (AP) -- ", "VARN", "AP"],
  ["a day and a colon", "NORTH VARN, April 5 (VNA): ", "NORTH VARN", "VNA"],
  ["a dash in a wrong encoding", "VARN (AP) \u{FFFD} ", "VARN", "AP"],
  ["a hyphen in the name", "VARN-SUR-MER — ", "VARN-SUR-MER", null],
  ["a month with its stop", "LARNE, Sept. 9 (Reuters) - ", "LARNE", "Reuters"],
  ["a day before its month", "LARNE, 9 September 2024 — ", "LARNE", null],
  ["two places", "LARNE/OSTEL, Sept 9 (Reuters) - ", "LARNE", "Reuters"],
  ["a credit in strokes", "LARNE, September 10. /NNA/. ", "LARNE", "NNA"],
  ["a stop before its day", "LARNE. Sept 10 (NNA) - ", "LARNE", "NNA"],
  ["a wire of press releases", "LARNE--(LARNE WIRE)--", "LARNE", "LARNE WIRE"],
  ["a newswire with its whole day", "LARNE, Sept. 10, 2024 /LWire/ -- ", "LARNE", "LWire"],
  ["a credit alone", "(Reuters) - ", null, "Reuters"],
  ["a place alone in brackets", "(VARN) — ", "VARN", null],
  ["an agency that is called as a place is", "(NNT) — ", null, "NNT"],
  ["a known place in small letters with its region", "Varn, Norland – ", "Varn", null],
  ["one with a credit", "Varn (NNA) – ", "Varn", "NNA"],
  ["a credit behind a stroke", "Varn, Norland | NNA — ", "Varn", "NNA"],
  ["a known place and a colon", "VARN: ", "VARN", null],
  ["the same in small letters", "Varn: ", "Varn", null],
])("readDateline() finds %s", (_name, dateline, place, name) => {
  const start = dateline.indexOf(name ?? "");
  const credit = name === null ? null : { start, end: start + name.length };
  expect(readDateline(`${dateline}The bridge held.`, isPlace, isAgency)).toMatchObject({
    place,
    length: dateline.length,
    credit,
  });
});

test.each([
  ["a name in small letters", "Varn — The bridge held."],
  ["a name without a dash", "VARN The bridge held."],
  ["a shout", "NO! — said the mayor."],
  ["a dash inside the sentence", "The bridge — it held."],
  ["who speaks in a transcript", "ADA OKOYE (mayor): The bridge held."],
  ["a hyphenated word", "NATO-led troops left."],
  ["a label", "OKOYE: The bridge held."],
  ["somebody with a role", "Ada Okoye, Mayor – The bridge held."],
  ["a known place with a role", "Varn (mayor): The bridge held."],
  ["a remark", "(Laughter) The bridge held."],
])("readDateline() finds none in %s", (_name, paragraph) => {
  expect(readDateline(paragraph, isPlace, isAgency)).toBeNull();
});
