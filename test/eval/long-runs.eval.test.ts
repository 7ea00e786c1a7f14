import { expect, test } from "@jest/globals";
import { expectExactSpans } from "../../support/expect-exact-spans.ts";
import { readTestArticle } from "../../support/read-text.ts";

const HEAD = "“The bridge held,” Ada Okoye said.\n\nOkoye said ";

/*
 * A pattern that goes back over one character at a time runs out of the matcher's stack somewhere
 * between one and five million of them; one that starts again at each never comes to an end.
 */
const MILLIONS = 5_000_000;

test.each([
  ["Cyrillic letters", "ф"],
  ["Latin letters", "x"],
  ["spaces", " "],
  ["no-break spaces", "\u00a0"],
  ["digits", "7"],
  ["line ends", "\n"],
  ["carriage returns", "\r"],
  ["full stops", "."],
  ["combining marks", "\u0301"],
  ["zero-width spaces", "\u200b"],
])("runPipeline() survives five million %s", (_name, character) => {
  expectFirstQuotation(HEAD + character.repeat(MILLIONS));
});

test.each([
  ["speech", (word: string) => `“It held ${word} and on and on and on,” Ada Okoye said.`],
  ["speech without a cue", (word: string) => `“It held for years and ${word}.”`],
  ["reported speech", (word: string) => `Okoye said that it held ${word} and on.`],
])("runPipeline() survives five million letters in %s", (_name, build) => {
  expectFirstQuotation(`“The bridge held,” Ada Okoye said.\n\n${build("x".repeat(MILLIONS))}`);
});

/** Each of these is a token, so that reading millions of them takes long, in proportion. */
const THOUSANDS = 150_000;

test.each([
  ["hyphens", "-"],
  ["curly quotation marks", "“"],
  ["straight quotation marks", '"'],
  ["apostrophes", "’"],
  ["dashes", "—"],
  ["question marks", "?"],
  ["ellipses", "…"],
  ["opening parentheses", "("],
  ["halves of characters", "\ud83d"],
  ["emoji", "😀"],
  ["control characters", "\u0000"],
  ["openings of tags", "<a "],
  ["openings of scripts", "<script>"],
  ["ampersands", "&"],
])("runPipeline() survives 150,000 %s", (_name, character) => {
  expectFirstQuotation(HEAD + character.repeat(THOUSANDS / character.length));
});

function expectFirstQuotation(text: string): void {
  const reading = readTestArticle(text);
  expectExactSpans(reading);
  expect(reading.quotations[0]).toMatchObject({
    content: [{ text: "The bridge held," }],
    speaker: { name: "Ada Okoye" },
  });
}
