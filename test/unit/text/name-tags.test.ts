import { expect, test } from "@jest/globals";
import type { PartOfSpeech } from "../../../src/domain/text/document.ts";
import { correctNameTags } from "../../../src/text/name-tags.ts";
import { buildTestDocument } from "../../support/read-text.ts";

/** The words that count as names when the tagger takes every word for a `mistaken` one, or the first ones. */
function readNames(text: string, mistaken: PartOfSpeech = "VERB", count = Infinity): string[] {
  const { tokens, sentences } = buildTestDocument(text);
  const tagged = tokens.map((token, index) =>
    token.pos === "PUNCT" || index >= count ? token : { ...token, pos: mistaken },
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
  ["a capital beside a long word and no more", "He saw Lynch go.", ["Lynch"]],
  [
    "short capitals among long words that have none",
    "We saw Al, Bo, Cy and Lynch there today.",
    ["Al", "Bo", "Cy", "Lynch"],
  ],
])("correctNameTags() takes for a name %s", (_name, text, expected) => {
  expect(readNames(text)).toEqual(expected);
});

test.each([
  ["a capital at the head of a sentence", "Bridges held through the night."],
  ["a capital behind an opening mark", "It was: “Bridges held through the night.”"],
  ["capitals in title case", "Bridges Hold Through Long Cold Night"],
  ["capitals in three words of five", "Bridges Hold Through cold night"],
  ["capitals in two words of three", "It hurt Lynch Brandt."],
  ["letters", "It hurt when NASA left the old bridge."],
  ["a capital inside a word", "It hurt when iPhone left the old bridge."],
])("correctNameTags() takes for no name %s", (_name, text) => {
  expect(readNames(text)).toEqual([]);
});

test.each([
  ["inside a sentence", "Lynch left early. It hurt when Lynch went.", ["Lynch", "Lynch"]],
  ["at the head of another sentence", "Okoye left early. Okoye left late.", ["Okoye"]],
])(
  "correctNameTags() believes the tagger, who knows the head as a name %s",
  (_name, text, names) => {
    expect(readNames(text, "VERB", 1)).toEqual(names);
  },
);

test("correctNameTags() leaves words that the tagger knows", () => {
  expect(readNames("It hurt when They left the old bridge.", "PRON")).toEqual([]);
});

test("correctNameTags() reads said behind a name that is a verb too", () => {
  const { tokens } = buildTestDocument("Chief Executive Tim Cook said demand had been low.");
  expect(tokens.find(({ text }) => text === "said")).toMatchObject({ pos: "VERB", lemma: "say" });
});

test("correctNameTags() leaves said before a noun", () => {
  const { tokens } = buildTestDocument("Okoye sold the said company.");
  expect(tokens.find(({ text }) => text === "said")).toMatchObject({ pos: "ADJ" });
});
