import { readUnits } from "../../../../src/extract/phrases/read-units.ts";
import { expect, test } from "@jest/globals";
import { type UnitToken } from "../../../../src/extract/phrases/narrative-units.ts";
import {
  findPhraseAfter,
  findPhraseBefore,
  type Phrase,
} from "../../../../src/extract/phrases/noun-phrases.ts";
import { buildTestDocument, lexicons } from "../../../support/read-text.ts";

/** The phrase beside the word "said", which every row holds. */
function readPhrase(
  text: string,
  find: (tokens: readonly UnitToken[], said: number) => Phrase | null,
): string | null {
  const document = buildTestDocument(text);
  const { tokens } = readUnits(document, lexicons).units[0]!;
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
  ["a noun with all", "All the ministers said so.", "All the ministers"],
  [
    "a noun with all behind and",
    "He saw the big town and all the ministers said so.",
    "all the ministers",
  ],
  ["a noun with a pronoun and a number", "Its two old bridges said so.", "Its two old bridges"],
  ["a possessor with its article", "The union’s old head said so.", "The union’s old head"],
  ["initials", "J.P. Okoye said so.", "J.P. Okoye"],
  ["names joined by a sign", "Okoye & Lind said so.", "Okoye & Lind"],
  ["a participle before its noun", "A televised interview said so.", "A televised interview"],
  ["a hyphened participle", "A Norland-backed group said so.", "A Norland-backed group"],
  ["an adjective in marks", "The “reckless” minister said so.", "The “reckless” minister"],
  [
    "a name with two words in brackets",
    "Ada Okoye (Green, of Larne) said so.",
    "Ada Okoye (Green, of Larne)",
  ],
  [
    "a noun with in and of",
    "The man in the hall of the town said so.",
    "The man in the hall of the town",
  ],
  ["a noun with under", "A minister under the king said so.", "A minister under the king"],
  ["a noun with to", "The envoy to Larne said so.", "The envoy to Larne"],
  ["a noun with from", "The head from Larne said so.", "The head from Larne"],
  ["a noun with on and its day", "Officials on Friday said so.", "Officials on Friday"],
  ["two nouns with or", "The mayor or the governor said so.", "The mayor or the governor"],
  ["the end of what a verb has", "They met the man and the governor said so.", "the governor"],
  [
    "the end of what a preposition has",
    "They spoke about the man in the hall said so.",
    "the hall",
  ],
  [
    "what another preposition has, with of",
    "It ended after the talks of Larne said so.",
    "the talks of Larne",
  ],
  ["a noun behind a pronoun and and", "He and the governor said so.", "the governor"],
  ["a noun behind which", "The test, which state media said so.", "state media"],
  ["a noun behind a day", "On Friday officials said so.", "officials"],
  ["some", "Some said so.", "Some"],
  ["an adjective with its article", "The rich said so.", "The rich"],
  ["a number", "Three said so.", "Three"],
  ["an object's end", "It hurt the mayor, who left, and officials said so.", "officials"],
])("findPhraseBefore() takes %s", (_name, text, expected) => {
  expect(readPhrase(text, (tokens, said) => findPhraseBefore(tokens, said))).toBe(expected);
});

test.each([
  ["a verb", "She left and said so."],
  ["a comma", "The bridge held, said so."],
  ["an adverb", "The mayor quickly said so."],
  ["a pronoun that stands for nobody", "Three of them said so."],
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
  ["a pronoun before a verb", "“It held,” said it and left.", "it"],
  ["a noun with all", "“It held,” said all the ministers.", "all the ministers"],
  [
    "a noun with both and of",
    "“It held,” said both his lawyers of the town.",
    "both his lawyers of the town",
  ],
  ["a noun with a possessor", "“It held,” said Okoye’s old lawyer.", "Okoye’s old lawyer"],
  ["initials and a hyphen", "“It held,” said J.P. Okoye of RBC-Varn.", "J.P. Okoye of RBC-Varn"],
  ["names joined by a sign", "“It held,” said Okoye & Lind.", "Okoye & Lind"],
  ["names joined by or", "“It held,” said Okoye or Halonen.", "Okoye or Halonen"],
  ["a name before a clause of another", "“It held,” said Okoye and Halonen left.", "Okoye"],
  [
    "an adjective with what it is of",
    "“It held,” said people familiar with the matter.",
    "people familiar with the matter",
  ],
  [
    "a participle with what it is of",
    "“It held,” said a person briefed on the plan.",
    "a person briefed on the plan",
  ],
  [
    "a noun with its participle",
    "“It held,” said the mayor walking in the town.",
    "the mayor walking in the town",
  ],
  ["a noun before a lone participle", "“It held,” said mayor walking.", "mayor"],
  ["an adverb before its adjective", "“It held,” said a very old man.", "a very old man"],
  ["a noun before an adverb", "“It held,” said the man very.", "the man"],
  ["a noun before another with its article", "“It held,” said the man the boy.", "the man"],
  [
    "a noun with for and from",
    "“It held,” said the mayor for the town from the hills.",
    "the mayor for the town from the hills",
  ],
  ["a noun before in", "“It held,” said the mayor in town.", "the mayor"],
  ["a noun before a dash", "“It held,” said the man - the mayor.", "the man"],
  ["a number with of", "“It held,” said three of them.", "three of them"],
  ["a participle before its noun", "“It held,” said an elected mayor.", "an elected mayor"],
])("findPhraseAfter() takes %s", (_name, text, expected) => {
  expect(readPhrase(text, (tokens, said) => findPhraseAfter(tokens, said + 1))).toBe(expected);
});

test.each([
  ["a stop", "“It held,” he said."],
  ["a preposition", "“It held,” he said in town."],
])("findPhraseAfter() takes nothing before %s", (_name, text) => {
  expect(readPhrase(text, (tokens, said) => findPhraseAfter(tokens, said + 1))).toBeNull();
});
