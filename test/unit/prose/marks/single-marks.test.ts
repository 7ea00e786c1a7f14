import { expect, test } from "@jest/globals";
import { pairSingleMarks } from "../../../../src/prose/marks/single-marks.ts";
import { english } from "../../../support/read-text.ts";

function readPairs(words: string): string[] {
  const { opens, closes } = pairSingleMarks(words, english.extract.marks);
  const ends = [...closes];
  return [...opens].map((open, index) => words.slice(open + 1, ends[index]));
}

test.each([
  ["straight marks", "'It held,' she said.", ["It held,"]],
  ["curly marks", "‘It held,’ she said.", ["It held,"]],
  ["a low mark", "‚It held‘, she said.", ["It held"]],
  ["a comma behind the mark", "'It held', she said.", ["It held"]],
  ["a contraction inside", "'We won't go,' she said.", ["We won't go,"]],
  ["a possessive inside", "'It is Okoye's bridge,' she said.", ["It is Okoye's bridge,"]],
  [
    "a plural possessive inside",
    "'We left the workers' hall,' she said.",
    ["We left the workers' hall,"],
  ],
  [
    "a plural possessive before a mark and its comma",
    "'We left the workers' hall', she said.",
    ["We left the workers' hall"],
  ],
  ["a plural possessive behind", "'It held', said the workers' leader.", ["It held"]],
  ["a shortened word inside", "'We told 'em to go,' she said.", ["We told 'em to go,"]],
  ["a short word between apostrophes", "'Rock 'n' roll won,' she said.", ["Rock 'n' roll won,"]],
  ["an apostrophe behind the mark", "‘’Twas Okoye,’ she said.", ["’Twas Okoye,"]],
  ["two passages", "'It held,' she said. 'It won't fall.'", ["It held,", "It won't fall."]],
  ["double marks inside", "'He said \"go\" twice,' she said.", ['He said "go" twice,']],
])("pairSingleMarks() pairs %s", (_name, words, expected) => {
  expect(readPairs(words)).toEqual(expected);
});

test.each([
  ["a decade", "It fell in the '90s, in the workers' hall."],
  ["a shortened word", "Tell 'em it is the workers' hall."],
  ["a possessive", "The workers' hall is Okoye's."],
  ["marks on two sides of a double one", "The 'bridge \"held' it\" again."],
])("pairSingleMarks() takes no mark from %s", (_name, words) => {
  expect(readPairs(words)).toEqual([]);
});
