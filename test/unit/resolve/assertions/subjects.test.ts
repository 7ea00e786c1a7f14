import { expect, test } from "@jest/globals";
import { readTestArticle } from "../../../support/read-text.ts";

/** What the text's quotations are about. */
function readSubjects(text: string): string[][] {
  return readTestArticle(text).quotations.map(({ about }) =>
    about.map(({ type, name }) => `${type} ${name}`),
  );
}

test.each([
  ["a place", "Ada Okoye said it rained in Larnburg.", ["PLACE Larnburg"]],
  ["a person", "Ada Okoye said Karpenko was ill.", ["ACTOR Volodymyr Karpenko"]],
  ["a government by its seat", "Ada Okoye said Varn had agreed.", ["ACTOR Government of Norland"]],
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
    "a place that “there” means",
    "It rained in Larnburg, and Ada Okoye said it also snowed there.",
    ["PLACE Larnburg"],
  ],
  ["words in marks", "“It rained in Larnburg,” Ada Okoye said.", ["PLACE Larnburg"]],
])("findSubjects() finds %s", (_name, text, expected) => {
  expect(readSubjects(text)).toEqual([expected]);
});

test.each([
  ["the place of speaking", "Ada Okoye said in Larnburg that it rained."],
  ["the dateline", "LARNBURG, Norland (AP) — Ada Okoye said that it rained."],
  ["a country that describes a noun", "Ada Okoye said Norland officials were ill."],
  ["the speaker", "Karpenko said Karpenko was ill."],
  ["a place of another sentence", "It rained in Larnburg. Ada Okoye said it held."],
  ["“there is”", "It rained in Larnburg, and Ada Okoye said there is hope."],
])("findSubjects() leaves out %s", (_name, text) => {
  expect(readSubjects(text)).toEqual([[]]);
});
