import { expect, test } from "@jest/globals";
import type { PartOfSpeech } from "../../../src/domain/text/document.ts";
import { correctNameTags } from "../../../src/text/name-tags.ts";
import { buildTestDocument } from "../../support/read-text.ts";

/** The words that count as names when the tagger takes every word for a `mistaken` one. */
function readNames(text: string, mistaken: PartOfSpeech = "VERB"): string[] {
  const { tokens, sentences } = buildTestDocument(text);
  const tagged = tokens.map((token) =>
    token.pos === "PUNCT" ? token : { ...token, pos: mistaken },
  );
  return correctNameTags(tagged, sentences)
    .filter(({ pos }) => pos === "PROPN")
    .map((token) => token.text);
}

test.each([
  ["a capital inside the sentence", "It hurt when Lynch left the old bridge.", ["Lynch"]],
  [
    "a capital at the head that is a name elsewhere",
    "Lynch left early. It hurt when Lynch went.",
    ["Lynch", "Lynch"],
  ],
])("correctNameTags() takes for a name %s", (_name, text, expected) => {
  expect(readNames(text)).toEqual(expected);
});

test.each([
  ["a capital at the head of a sentence", "Bridges held through the night."],
  ["a capital behind an opening mark", "It was: “Bridges held through the night.”"],
  ["capitals in title case", "Bridges Hold Through Long Cold Night"],
  ["letters", "It hurt when NASA left the old bridge."],
])("correctNameTags() takes for no name %s", (_name, text) => {
  expect(readNames(text)).toEqual([]);
});

test("correctNameTags() leaves words that the tagger knows", () => {
  expect(readNames("It hurt when They left the old bridge.", "PRON")).toEqual([]);
});

test("correctNameTags() reads said behind a name that is a verb too", () => {
  const { tokens } = buildTestDocument("Chief Executive Tim Cook said demand had been low.");
  expect(tokens.find(({ text }) => text === "said")).toMatchObject({ pos: "VERB", lemma: "say" });
});
