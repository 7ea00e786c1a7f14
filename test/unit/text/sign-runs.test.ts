import { expect, test } from "@jest/globals";
import { keepAsWritten } from "../../../src/text/plain-text.ts";
import { removeMarkup } from "../../../src/text/markup.ts";
import { leaveOutSigns } from "../../../src/text/sign-runs.ts";

const MILLION = 1_000_000;

test.each([
  ["quotation marks", "“"],
  ["signs with a space behind each", "( "],
  ["paragraphs of a sign each", "-\n\n"],
  ["signs of two units", "😀"],
])("leaveOutSigns() keeps both ends of a long run of %s", (_name, sign) => {
  const { text } = leaveOutSigns(keepAsWritten(`One ${sign.repeat(MILLION)}Two.`));
  expect(text).toBe(`One ${sign.repeat(120)}Two.`);
});

test.each([
  ["a ruled line", `One.\n${"-".repeat(150)}\nTwo.`],
  ["blanks", `One.”${" ".repeat(MILLION)}“Two.`],
  ["letters of any script", "є".repeat(MILLION)],
  ["marks of letters", `é${"\u0301".repeat(MILLION)}`],
  ["digits", "7 ".repeat(MILLION)],
])("leaveOutSigns() leaves %s", (_name, written) => {
  expect(leaveOutSigns(keepAsWritten(written)).text).toBe(written);
});

test("leaveOutSigns() leads back to what was written, markup and all", () => {
  const written = `<p>One.</p>${"&quot;".repeat(MILLION)}&ldquo;Two.`;
  const { text, toWritten } = leaveOutSigns(removeMarkup(written));
  expect(text.length).toBeLessThan(150);
  for (const words of ["One", "Two"]) {
    const start = text.indexOf(words);
    const span = toWritten({ start, end: start + words.length });
    expect(written.slice(span.start, span.end)).toBe(words);
  }
});
