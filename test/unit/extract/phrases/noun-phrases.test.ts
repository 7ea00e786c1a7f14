import { expect, test } from "@jest/globals";
import {
  buildNarrativeUnits,
  type UnitToken,
} from "../../../../src/extract/phrases/narrative-units.ts";
import {
  findPhraseAfter,
  findPhraseBefore,
  type Phrase,
} from "../../../../src/extract/phrases/noun-phrases.ts";
import { findPassages } from "../../../../src/extract/marks/quote-marks.ts";
import { buildTestDocument, lexicons } from "../../../support/read-text.ts";

/** The phrase beside the word "said", which every row holds. */
function readPhrase(
  text: string,
  find: (tokens: readonly UnitToken[], said: number) => Phrase | null,
): string | null {
  const document = buildTestDocument(text);
  const { tokens } = buildNarrativeUnits(document, findPassages(document, lexicons.extract))[0]!;
  const phrase = find(
    tokens,
    tokens.findIndex(({ normal }) => normal === "said"),
  );
  if (phrase === null) return null;
  return text.slice(tokens[phrase.first]!.start, tokens[phrase.end - 1]!.end);
}

test.each([
  ["a name", "Then Ada Okoye said so.", "Ada Okoye"],
  ["a titled name", "Then Mayor Ada Okoye said so.", "Mayor Ada Okoye"],
  ["a noun with article and adjective", "A senior official said so.", "A senior official"],
  ["a noun with a possessive", "Okoye’s chief lawyer said so.", "Okoye’s chief lawyer"],
  ["a noun with a pronoun", "Her chief lawyer said so.", "Her chief lawyer"],
  ["a noun with for", "A spokesman for the ministry said so.", "A spokesman for the ministry"],
  ["a noun with of", "The mayor of Larne said so.", "The mayor of Larne"],
  ["two nouns", "The mayor and the governor said so.", "The mayor and the governor"],
  ["a name with a hyphen", "RBC-Varn said so.", "RBC-Varn"],
  ["a name with a bracket", "Ada Okoye (Green) said so.", "Ada Okoye (Green)"],
  ["a pronoun", "Then she said so.", "she"],
  ["another one", "Then another said so.", "another"],
  ["an object's end", "It hurt the mayor, who left, and officials said so.", "officials"],
])("findPhraseBefore() takes %s", (_name, text, expected) => {
  expect(readPhrase(text, (tokens, said) => findPhraseBefore(tokens, said))).toBe(expected);
});

test.each([
  ["a verb", "She left and said so."],
  ["a comma", "The bridge held, said so."],
])("findPhraseBefore() takes nothing behind %s", (_name, text) => {
  expect(readPhrase(text, (tokens, said) => findPhraseBefore(tokens, said))).toBeNull();
});

test.each([
  ["a name", "“It held,” said Ada Okoye.", "Ada Okoye"],
  ["a titled name before a comma", "“It held,” said Mayor Ada Okoye, who left.", "Mayor Ada Okoye"],
  ["a noun with of", "“It held,” said the mayor of Larne on Friday.", "the mayor of Larne"],
  ["a noun with a participle", "It said leaked documents.", "leaked documents"],
  ["two names", "“It held,” said Okoye and Halonen.", "Okoye and Halonen"],
  ["a name before another clause", "“It held,” said Okoye and left.", "Okoye"],
  ["a pronoun", "“It held,” said she.", "she"],
])("findPhraseAfter() takes %s", (_name, text, expected) => {
  expect(readPhrase(text, (tokens, said) => findPhraseAfter(tokens, said + 1))).toBe(expected);
});

test.each([
  ["a stop", "“It held,” he said."],
  ["a preposition", "“It held,” he said in town."],
])("findPhraseAfter() takes nothing before %s", (_name, text) => {
  expect(readPhrase(text, (tokens, said) => findPhraseAfter(tokens, said + 1))).toBeNull();
});
