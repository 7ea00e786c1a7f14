import { expect, test } from "@jest/globals";
import type { NamedType } from "../../../src/domain/rules/name-type-rules.ts";
import { buildTestContext } from "../../support/read-text.ts";

/** The type of the first name of a text. */
function readType(text: string): NamedType | null {
  return buildTestContext(text).names[0]?.bearer.type ?? null;
}

test.each<[NamedType, string, string]>([
  ["PERSON", "a given name", "Then Ada Okoye left."],
  ["PERSON", "initials", "Then B. T. Larnpoint left."],
  ["PERSON", "a suffix", "Then Larne Varn Jr. left."],
  ["PERSON", "a particle", "Then Larnt van der Varn left."],
  ["PERSON", "a title", "Then Mayor Larnpoint left."],
  ["PERSON", "a trade with a capital", "Officer Larnt Varn left."],
  ["PERSON", "an age", "Then Larnpoint, 34, left."],
  ["PERSON", "a party’s letter", "Then Larnpoint (D-Ohio) left."],
  ["PERSON", "who", "Then Larnpoint, who slept, left."],
  ["PERSON", "he", "Larnpoint said he had paid."],
  ["PERSON", "she in the next sentence", "Larnpoint left. She slept."],
  ["PERSON", "a trade beside it", "It was the nurse Larnpoint."],
  ["PERSON", "letters of a surname", "Then Larnenko spoke."],
  ["ORGANIZATION", "its last word", "Then the Larne Institute left."],
  ["ORGANIZATION", "a legal form", "Then Larne Varn Ltd. left."],
  ["ORGANIZATION", "an acronym behind it", "Then Larnpoint Norland Trust (LNT) left."],
  ["ORGANIZATION", "letters alone", "Then the LNT left."],
  ["ORGANIZATION", "what it says of itself", "Larnpoint said its output rose."],
  ["ORGANIZATION", "what it did to itself", "Larnpoint found itself in debt."],
  ["ORGANIZATION", "its shares", "Larnpoint shares rose."],
  ["ORGANIZATION", "its shareholders", "Larnpoint’s shareholders met."],
  ["ORGANIZATION", "who works for it", "Then employees of Larnpoint met."],
  ["ORGANIZATION", "a kind before it", "It was research firm Larnpoint."],
  ["ORGANIZATION", "a kind with its article", "It was the company Larnpoint that left."],
  ["ORGANIZATION", "a kind behind it", "Larnpoint, a research firm, left."],
  ["ORGANIZATION", "plain words that speak", "Clean Water Now said it rained."],
  ["PLACE", "a preposition", "It rained in Larnpoint."],
  ["PLACE", "where", "They went to Larnpoint, where it rained."],
  ["PLACE", "whose governor it is", "The former Varn governor left."],
  ["PLACE", "its last word", "They crossed the Larne River."],
  ["PLACE", "what it is the city of", "They saw the city of Larnpoint."],
  ["OTHER", "a law’s word", "They passed the Larne Act."],
  ["OTHER", "a people", "They met Canadians."],
])("findNames() finds %s by %s", (type, _name, text) => {
  expect(readType(text)).toBe(type);
});

test.each([
  ["the name of a day", "Then they left on Tuesday."],
  ["a noun that opens a sentence", "Villagers left."],
  ["a pronoun with its verb", "Then I’m gone."],
])("findNames() takes %s for none", (_name, text) => {
  expect(readType(text)).toBeNull();
});

test("findNames() believes what shows a person elsewhere", () => {
  const text = "Larnpoint said its output rose. Mayor Larnpoint said she was glad.";
  expect(readType(text)).toBe("PERSON");
});

test.each([
  ["a given name", "Then Ada Okoye left.", "FEMALE"],
  ["a title", "Then Mr. Okoye left.", "MALE"],
  ["a noun behind it", "Then Okoye, a spokeswoman, left.", "FEMALE"],
  ["a pronoun of its own", "Okoye said his car was gone.", "MALE"],
  ["a pronoun before a given name", "Kim Okoye said he was late. Kim Okoye said he left.", "MALE"],
  ["nothing", "Then Okoye left.", null],
])("findNames() tells a gender by %s", (_name, text, gender) => {
  expect(buildTestContext(text).names[0]?.bearer.gender ?? null).toBe(gender);
});
