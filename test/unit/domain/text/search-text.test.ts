import { expect, test } from "@jest/globals";
import { buildSearchText } from "../../../../src/domain/text/search-text.ts";
import { englishWordForms } from "../../../../src/language/en/word-forms.ts";

test.each([
  ["stems, then whole words", "It negotiated", "it negoti _it _negotiated"],
  ["each whole word once", "to be or to be", "to be or to be _to _be _or"],
  [
    "a word in both spellings",
    "stabilised neighbours",
    "stabil neighbor _stabilised _stabilized _neighbours _neighbors",
  ],
  [
    "what a hyphen joins, never side by side with others",
    "cease-fire, F-16",
    "ceas fire f 16 _cease _fire _f _16 ceasefir _ceasefire f16 _f16",
  ],
  ["nothing of signs", "…", ""],
])("buildSearchText() keeps %s", (_name, text, expected) => {
  expect(buildSearchText(text, englishWordForms)).toBe(expected);
});

test.each([
  ["attacks attacked attacking", "attack"],
  ["stabilised stabilize stabilisation stability", "stabil"],
  ["advise advised advising", "advis"],
  ["us was", null],
  ["переговори", null],
])("englishWordForms.findStem() of %s", (words, stem) => {
  const stems = new Set(words.split(" ").map(englishWordForms.findStem));
  if (stem === null) expect(stems.size).toBe(words.split(" ").length);
  else expect([...stems]).toEqual([stem]);
});
