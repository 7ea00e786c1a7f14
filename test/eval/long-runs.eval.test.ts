import { expect, test } from "@jest/globals";
import { englishWordForms } from "../../src/language/en/word-forms.ts";
import { readWords } from "../../src/domain/text/read-words.ts";
import { expectExactSpans } from "../support/expect-exact-spans.ts";
import type { Reading } from "../../src/domain/reading.ts";
import { readTestArticle } from "../support/read-text.ts";

const BEGIN = "“The bridge held,” Ada Okoye said.\n\n";
const HEAD = `${BEGIN}Okoye said `;

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
  expectFirstQuotation(BEGIN + build("x".repeat(MILLIONS)));
});

test.each([
  ["hyphens", "-"],
  ["curly quotation marks", "“"],
  ["straight quotation marks", '"'],
  ["quotation marks of HTML", "&quot;"],
  ["apostrophes", "’"],
  ["dashes", "—"],
  ["question marks", "?"],
  ["ellipses", "…"],
  ["opening parentheses", "("],
  ["halves of characters", "\ud83d"],
  ["emoji", "😀"],
  ["control characters", "\u0000"],
  ["ampersands", "&"],
  ["lines of a sign each", "«\n\n"],
])("runPipeline() tells little of five million characters of %s", (_name, signs) => {
  const { findings } = expectFirstQuotation(HEAD + signs.repeat(MILLIONS / signs.length));
  expect(findings.length).toBeLessThan(200);
});

/** Each of these is a token, so that reading millions of them takes long, in proportion. */
const THOUSANDS = 150_000;

test.each([
  ["openings of tags", "<a "],
  ["openings of scripts", "<script>"],
  ["curly quotation marks with a letter behind each", "“a"],
  ["straight quotation marks with a letter behind each", '"a'],
  ["apostrophes with a letter behind each", "’a"],
  ["hyphens with a letter behind each", "-a"],
  ["dashes with a letter behind each", "—a"],
  ["question marks with a letter behind each", "?a"],
  ["ellipses with a letter behind each", "…a"],
  ["opening parentheses with a letter behind each", "(a"],
  ["ampersands with a letter behind each", "&a"],
])("runPipeline() survives 150,000 characters of %s", (_name, characters) => {
  expectFirstQuotation(HEAD + characters.repeat(THOUSANDS / characters.length));
});

/** UTF-16 units of a line that never ends a sentence. */
const LONG_LINE = 200_000;
const WORDS = "the bridge that Ada Okoye said was safe held through rain and wind and ";

test.each([
  ["a line of millions of characters", `${BEGIN}“${" ".repeat(12_000_000)}It held.”`],
  ["one long line without sentence ends", BEGIN + WORDS.repeat(LONG_LINE / WORDS.length)],
  ["100,000 straight marks", `${HEAD}${'"'.repeat(100_000)}`],
  ["10,000 marks around words", `${HEAD}${"“it” ".repeat(5_000)}`],
])("runPipeline() survives %s", (_name, text) => {
  expectFirstQuotation(text);
});

test.each([
  ["letters", "é".repeat(2_000_000)],
  ["digits", "1,234".repeat(400_000)],
  ["groups of digits", "123 ".repeat(500_000)],
  ["points", "a.".repeat(1_000_000)],
  ["hyphens", "a-".repeat(1_000_000)],
  ["apostrophes", "a'".repeat(1_000_000)],
])("readWords() reads two million characters of %s", (_name, text) => {
  expect(readWords(text, englishWordForms).length).toBeGreaterThan(0);
});

function expectFirstQuotation(text: string): Reading {
  const reading = readTestArticle(text);
  expectExactSpans(reading);
  expect(reading.quotations[0]).toMatchObject({
    content: [{ text: "The bridge held," }],
    speaker: { name: "Ada Okoye" },
  });
  return reading;
}
