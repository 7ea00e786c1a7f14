import { expect, test } from "@jest/globals";
import type { RegionKind } from "../../../src/domain/text/document.ts";
import { findParagraphs } from "../../../src/text/paragraphs.ts";
import { findRegionKinds } from "../../../src/text/regions.ts";
import { lexicons } from "../../support/read-text.ts";

function readRegions(text: string): RegionKind[] {
  return findRegionKinds(text, findParagraphs(text), lexicons.text.regions);
}

const PROSE = "The old bridge over the river held through the night, the mayor said.";

test.each([
  ["prose", PROSE, "BODY"],
  ["a line of marks and words", "“It held,” she said", "BODY"],
  ["advice on other videos", "Recommended Videos", "BOILERPLATE"],
  ["an advertisement", "Advertisement", "BOILERPLATE"],
  ["a video's button", "Click to play video: ‘The bridge that held’", "BOILERPLATE"],
  ["a rule of underscores", "_____", "BOILERPLATE"],
  ["an invitation", "Sign up for our weekly newsletter", "BOILERPLATE"],
  ["rights", "Copyright 2026 Example News", "BOILERPLATE"],
  ["a photo's credit at its end", "The bridge at dawn. (AP Photo/Bo Lund)", "CAPTION"],
  ["a photo from the archive", "FILE - The bridge at dawn in 2019.", "CAPTION"],
  ["a heading inside the text", "What happens next", "HEADLINE"],
  [
    "a heading as long as they come",
    "The bridge that held through the long night will be closed for a week",
    "HEADLINE",
  ],
  [
    "a line that is too long for a heading",
    "The bridge that held through the long night will be closed for a whole week",
    "BODY",
  ],
  ["a line that opens in small letters", "what happens next", "BODY"],
  ["a list's item", "• The bridge", "BODY"],
  ["a line that ends in a colon", "The mayor said:", "BODY"],
])("findRegionKinds() takes %s for what it is", (_name, line, expected) => {
  expect(readRegions(`${PROSE}\n${line}\n${PROSE}`)[1]).toBe(expected);
});

test("findRegionKinds() takes a first line without end mark for the headline", () => {
  expect(readRegions(`Bridge holds through the night\n${PROSE}`)).toEqual(["HEADLINE", "BODY"]);
});

test("findRegionKinds() takes a first line that is a sentence for prose", () => {
  expect(readRegions(PROSE)).toEqual(["BODY"]);
});

test("findRegionKinds() leaves out the title that a video's button repeats", () => {
  const title = "The bridge that held through the night";
  expect(readRegions(`${PROSE}\n${title}\nClick to play video: ‘${title}’\n${PROSE}`)).toEqual([
    "BODY",
    "BOILERPLATE",
    "BOILERPLATE",
    "BODY",
  ]);
});
