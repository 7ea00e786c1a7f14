import { expect, test } from "@jest/globals";
import { findWords } from "../../../../src/evaluate/judge/words.ts";
import { findWordRuns } from "../../../../src/evaluate/judge/word-runs.ts";
import { readMarkedText } from "../../../support/annotate.ts";

test.each([
  ["leaves marks and white space at the edges out", "{content| “it held.” }", ["it held"]],
  ["cuts at line breaks", "“{content|It held.\n\nIt stood}.”", ["It held", "It stood"]],
  ["leaves a word out that is covered in part", "br{content|idge it he}ld", ["it"]],
  ["leaves a content out that covers no whole word", "br{content|idg}e", []],
  ["leaves a content of marks alone out", "said {content|“ … ”} today", []],
  ["joins contents of the same words", "{1.content|“{2.content|it held}”}", ["it held"]],
  ["keeps contents that overlap", "{1.content|so {2.content|it held}}", ["so it held", "it held"]],
])("findWordRuns() %s", (_name, marked, expected) => {
  expect(findRunTexts(marked)).toEqual(expected);
});

test("findWordRuns() keeps the first of two contents with the same words", () => {
  const { text, marks } = readMarkedText("{1.content|“{2.content|it held}”}");
  expect(findWordRuns(text, findWords(text), marks)).toMatchObject([{ content: marks[0] }]);
});

function findRunTexts(marked: string): string[] {
  const { text, marks } = readMarkedText(marked);
  const words = findWords(text);
  return findWordRuns(text, words, marks).map(({ firstWord, lastWord }) =>
    text.slice(words[firstWord]!.start, words[lastWord]!.end),
  );
}
