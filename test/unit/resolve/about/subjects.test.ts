import { expect, test } from "@jest/globals";
import { readTestArticle } from "../../../support/read-text.ts";

/** What the text's quotations say that they are about; the basis only where it is not the name. */
function readSubjects(text: string): string[][] {
  return readTestArticle(text).quotations.map(({ about }) =>
    about
      .filter(({ basis }) => basis !== "CONTEXT")
      .map(({ type, name, basis }) => `${type} ${name}${basis === "NAMED" ? "" : ` ${basis}`}`),
  );
}

test.each([
  ["a place", "Ada Okoye said it rained in Larnburg.", ["PLACE Larnburg"]],
  ["a person", "Ada Okoye said Karpenko was ill.", ["ACTOR Volodymyr Karpenko"]],
  ["a government by its seat", "Ada Okoye said Varn had agreed.", ["ACTOR Government of Norland"]],
  [
    "a country that acts, and its government",
    "Ada Okoye said Norland had agreed.",
    ["ACTOR Government of Norland", "PLACE Norland"],
  ],
  [
    "an organization whose building bears its name",
    "Ada Okoye said Rosewood Palace aides left.",
    ["ACTOR Rosewood Palace"],
  ],
  [
    "a building that bears an organization’s name",
    "Ada Okoye said aides met in Rosewood Palace.",
    ["PLACE Rosewood Palace"],
  ],
  [
    "two places in order",
    "Ada Okoye said it rained in Larnburg and in Varn.",
    ["PLACE Larnburg", "PLACE Varn"],
  ],
  [
    "a place named twice, once",
    "Ada Okoye said it rained in Varn and snowed in Varn.",
    ["PLACE Varn"],
  ],
  [
    "a union of countries and its area",
    "Ada Okoye said factories in the River Union were shut.",
    ["PLACE River Union", "ACTOR River Union"],
  ],
  ["a union that acts", "Ada Okoye said the River Union had agreed.", ["ACTOR River Union"]],
  [
    "a person whom nobody knew",
    "Ada Okoye said that Bo Lund had lied to the council.",
    ["ACTOR Bo Lund"],
  ],
  [
    "a person by a surname that stands whole elsewhere",
    "Bo Lund resigned on Monday. Ada Okoye said Mr Lund was ill.",
    ["ACTOR Bo Lund"],
  ],
  [
    "an organization that nobody knew",
    "Ada Okoye said the Oxbrook River Foundation was wrong.",
    ["ACTOR Oxbrook River Foundation"],
  ],
  ["words in marks", "“It rained in Larnburg,” Ada Okoye said.", ["PLACE Larnburg"]],
])("findSubjects() finds %s", (_name, text, expected) => {
  expect(readSubjects(text)).toEqual([expected]);
});

test.each([
  ["before what is theirs", "Ada Okoye said Norlandic troops left."],
  ["as people", "Ada Okoye said many Norlanders were ill."],
  ["before a body", "Ada Okoye said the Norlandic water office was shut."],
  ["by the country’s name as it stands", "Ada Okoye said Norland officials were ill."],
  ["by a word for a language that is no language here", "Ada Okoye said German troops left."],
])("findSubjects() finds the country of a people %s", (_name, text) => {
  expect(readSubjects(text)).toEqual([["PLACE Norland DEMONYM"]]);
});

test("findSubjects() takes a name before a people", () => {
  const text = "Ada Okoye said Norlandic troops held the border of Norland.";
  expect(readSubjects(text)).toEqual([["PLACE Norland"]]);
});

test.each([
  [
    "“there”",
    "It rained in Larnburg, and Ada Okoye said it also snowed there.",
    ["PLACE Larnburg REFERRED"],
  ],
  [
    "“the city” after a city and a country",
    "It rained in Larnburg in Norland. Ada Okoye said the city was flooded.",
    ["PLACE Larnburg REFERRED"],
  ],
  [
    "“the country” after a country and a city",
    "It rained in Norland and most of all in Larnburg. Ada Okoye said the country was flooded.",
    ["PLACE Norland REFERRED"],
  ],
  [
    "“the country” where only something inside it is named",
    "It rained in Larnburg. Ada Okoye said the whole country was flooded.",
    ["PLACE Norland REFERRED"],
  ],
  [
    "“the city’s”",
    "It rained in Larnburg. Ada Okoye said the city’s streets were flooded.",
    ["PLACE Larnburg REFERRED"],
  ],
  [
    "“our country”, whoever was named last",
    "It rained in Tessaly. Norland said the flood had reached our country.",
    ["PLACE Norland REFERRED"],
  ],
  [
    "a city of which the country is told",
    "It rained in Larnburg. Tessaly helped. Ada Okoye said the Norlandic city was flooded.",
    ["PLACE Larnburg REFERRED", "PLACE Norland DEMONYM"],
  ],
  [
    "“both countries”",
    "Norland met Tessaly. Ada Okoye said both countries were content.",
    ["PLACE Tessaly REFERRED", "PLACE Norland REFERRED"],
  ],
])("findSubjects() finds what is meant by %s", (_name, text, expected) => {
  expect(readSubjects(text)).toEqual([expected]);
});

test.each([
  ["the place of speaking", "Ada Okoye said in Larnburg that it rained."],
  ["the dateline", "LARNBURG, Norland (AP) — Ada Okoye said that it rained."],
  ["a language", "Ada Okoye said German was hard."],
  ["whom only a surname names", "Ada Okoye said Lund was ill."],
  ["a speaker whom nobody knew", "Ada Okoye said Ada Okoye was ill."],
  ["the speaker", "Karpenko said Karpenko was ill."],
  [
    "a place two paragraphs before",
    "It rained in Larnburg.\n\nIt held.\n\nAda Okoye said the city slept.",
  ],
  ["a city where none is named", "It rained in Norland. Ada Okoye said the city slept."],
  ["“a city”", "It rained in Larnburg. Ada Okoye said a city slept."],
  ["a city of another name", "It rained in Larnburg. Ada Okoye said the city of Oxbrook slept."],
  [
    "a state of things",
    "It rained in Ostel Region. Ada Okoye said the state of the bridge was bad.",
  ],
  ["“there is”", "It rained in Larnburg, and Ada Okoye said there is hope."],
])("findSubjects() leaves out %s", (_name, text) => {
  expect(readSubjects(text)).toEqual([[]]);
});
