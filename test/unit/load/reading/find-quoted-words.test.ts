import { expect, test } from "@jest/globals";
import { findQuotedWords } from "../../../../src/load/reading/find-quoted-words.ts";
import { readTestArticle } from "../../../support/read-text.ts";

test.each<[string, string, (readonly [string, string | null])[]]>([
  [
    "what somebody is quoted to say",
    "“The gate is open,” said Ada Okoye.",
    [["The gate is open,", "Ada Okoye"]],
  ],
  [
    "the marked words of reported speech alone",
    "Ada Okoye said that the gate was “open to all of you”.",
    [["open to all of you", "Ada Okoye"]],
  ],
  [
    "words that nobody is told to have said",
    "The sign at the gate reads: “Keep out of this yard.” It is new.",
    [["Keep out of this yard.", null]],
  ],
  ["no title", "They watched “Gone Again” twice.", []],
  [
    "no words of a spokesman without a name as anybody's",
    "“The gate is open,” a guard said.",
    [["The gate is open,", null]],
  ],
  ["nothing where nothing is quoted", "Ada Okoye said that the gate was open.", []],
  [
    "no words behind an empty line for a mark that was never closed",
    'There is an "open gate.\n\nIt is new, and "old signs were never read" by anybody.',
    [["old signs were never read", null]],
  ],
])("finds %s", (_name, text, expected) => {
  const found = findQuotedWords(readTestArticle(text));
  expect(found.map(({ text: words, speaker }) => [words, speaker])).toEqual(expected);
  for (const { start, text: words } of found) expect(text.startsWith(words, start)).toBe(true);
});
