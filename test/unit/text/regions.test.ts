import { expect, test } from "@jest/globals";
import type { RegionKind } from "../../../src/domain/text/document.ts";
import { findParagraphs } from "../../../src/text/paragraphs.ts";
import { findRegionKinds } from "../../../src/text/regions.ts";
import { english } from "../../support/read-text.ts";

function readRegions(text: string): RegionKind[] {
  return findRegionKinds(text, findParagraphs(text), english.text.regions);
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
  ["an invitation with a mark before", '"Sign up for our weekly newsletter."', "BOILERPLATE"],
  ["rights", "Copyright 2026 Example News", "BOILERPLATE"],
  ["rights in brackets", "(Copyright ©2026 by Example News)", "BOILERPLATE"],
  ["where a text is from", "Source: Example News", "BOILERPLATE"],
  ["what a source says", "Source: “It held”", "BODY"],
  ["when it was published", "First published on 10 September 2024", "BOILERPLATE"],
  ["its own address", "URL: https://news.example/bridge", "BOILERPLATE"],
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
  ["a line that ends in a closed question", "He asked (is it safe?)", "BODY"],
  ["a line with marks inside", "The mayor calls it “safe” again", "BODY"],
  ["a line of figures", "12 345 678", "BODY"],
  ["a heading with a hyphen", "A well-built bridge", "HEADLINE"],
  ["a heading with a stop inside", "The U.S. bridge", "HEADLINE"],
  [
    "a heading with many spaces",
    `What  ${" ".repeat(40)} happens  next  to  the  old  bridge`,
    "HEADLINE",
  ],
])("findRegionKinds() takes %s for what it is", (_name, line, expected) => {
  expect(readRegions(`${PROSE}\n${line}\n${PROSE}`)[1]).toBe(expected);
});

test("findRegionKinds() takes a first line without end mark for the headline", () => {
  expect(readRegions(`Bridge holds through the night\n${PROSE}`)).toEqual(["HEADLINE", "BODY"]);
});

test.each([
  ["in small letters", "eBay buys the bridge", "HEADLINE"],
  ["with marks inside", "The mayor calls the bridge “safe” again", "HEADLINE"],
  ["of many words", "The bridge is safe and ".repeat(8), "HEADLINE"],
  ["of too many", "The bridge is safe and ".repeat(10), "BODY"],
  ["of figures", "12 345", "BODY"],
])("findRegionKinds() takes for what it is a first line %s", (_name, line, expected) => {
  expect(readRegions(`${line}\n${PROSE}`)).toEqual([expected, "BODY"]);
});

test("findRegionKinds() leaves in a short heading whose words a video's button has too", () => {
  const text = `${PROSE}\nThe bridge\nClick to play video: ‘The bridge that held’\n${PROSE}`;
  expect(readRegions(text)).toEqual(["BODY", "HEADLINE", "BOILERPLATE", "BODY"]);
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

test.each([
  ["a heading", "Comments"],
  ["a number", "12 Comments"],
  ["an invitation", "Leave a comment"],
])("findRegionKinds() reads nothing below comments with %s", (_name, line) => {
  const kinds = readRegions(`${PROSE}\n${line}\n${PROSE}\nreader7 said: ${PROSE}`);
  expect(kinds).toEqual(["BODY", "BOILERPLATE", "BOILERPLATE", "BOILERPLATE"]);
});

test("findRegionKinds() takes a link to comments above the text for no end of it", () => {
  expect(readRegions(`The bridge\nComments\n${PROSE}`).at(-1)).toBe("BODY");
});
