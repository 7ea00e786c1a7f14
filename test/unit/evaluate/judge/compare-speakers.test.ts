import { describe, expect, test } from "@jest/globals";
import { getSourceType, isSpeakerRight } from "../../../../src/evaluate/judge/compare-speakers.ts";

const elsewhere = { start: 900, end: 905 };

describe("isSpeakerRight()", () => {
  test.each([
    ["the same name", "Ada Okoye", "Ada Okoye"],
    ["a title before it", "Ada Okoye", "Mayor Ada Okoye"],
    ["a title and the surname", "Ada Okoye", "Mr. Okoye"],
    ["other case", "Ada Okoye", "okoye"],
    ["accents", "Zoë Muñoz", "Zoe Munoz"],
    ["a possessive", "Okoye’s", "Ada Okoye"],
    ["the name at the end of a phrase", "the city’s longtime mayor Ada Okoye, 60,", "Okoye"],
    ["a particle within the name", "Ursula von der Leyen", "Leyen"],
    ["a phrase without a name", "the ministry", "ministry"],
  ])("takes %s", (_name, gold, name) => {
    expect(compareNames(gold, name)).toBe(true);
  });

  test.each([
    ["another name", "Ada Okoye", "Mary Smith"],
    ["another surname", "Ada Okoye", "Ada Smith"],
    ["a name that only goes before a noun", "the Okoye campaign", "Ada Okoye"],
    ["the first name alone", "Ada Okoye", "Ada"],
    ["a title alone", "the mayor", "the governor"],
    ["a longer phrase in lower case", "Ada Okoye", "some people close to okoye"],
    ["the same pronoun somewhere else", "she", "she"],
    ["a name that ends like a pronoun", "I", "Juan Carlos I"],
    ["nobody", "Ada Okoye", null],
  ])("refuses %s", (_name, gold, name) => {
    expect(compareNames(gold, name)).toBe(false);
  });

  test("takes a source that overlaps one of the gold spans, whatever the name", () => {
    const spans = [
      { start: 10, end: 19 },
      { start: 40, end: 43 },
    ];
    const gold = { spans, names: ["Ada Okoye"], shown: "Ada Okoye" };
    const compare = (start: number, end: number) =>
      isSpeakerRight(gold, { source: { start, end }, speakerName: "Mary Smith" });
    expect(compare(42, 50)).toBe(true);
    expect(compare(43, 50)).toBe(false);
  });

  test("takes any of the gold names", () => {
    const gold = { spans: [], names: ["she", "Ada Okoye", "the mayor of Larn"], shown: "she" };
    expect(isSpeakerRight(gold, { source: null, speakerName: "Okoye" })).toBe(true);
  });

  function compareNames(gold: string, speakerName: string | null): boolean {
    const source = { spans: [{ start: 0, end: gold.length }], names: [gold], shown: gold };
    return isSpeakerRight(source, { source: elsewhere, speakerName });
  }
});

test.each([
  ["named", "Ada Okoye"],
  ["named", "the Okoye campaign"],
  ["pronoun", "She"],
  ["pronoun", "who"],
  ["nominal", "a spokesman"],
  ["nominal", "The mayor"],
  ["nominal", "Some residents"],
])("getSourceType() is %s for %s", (type, shown) => {
  expect(getSourceType({ spans: [], names: [shown], shown })).toBe(type);
});
