import { expect, test } from "@jest/globals";
import { findUnreadText, LONGEST_TEXT } from "../../../src/text/unread-text.ts";
import { expectExactSpans } from "../../support/expect-exact-spans.ts";
import { readTestArticle } from "../../support/read-text.ts";

test("findUnreadText() finds nothing in an article", () => {
  expect(findUnreadText("It held.")).toEqual([]);
  expect(findUnreadText("x".repeat(LONGEST_TEXT))).toEqual([]);
});

test("findUnreadText() tells up to where a text without end was read", () => {
  const text = `${"x".repeat(LONGEST_TEXT - 4)} held on.`;
  expect(findUnreadText(text)).toMatchObject([
    { code: "TEXT_TOO_LONG", start: LONGEST_TEXT - 4, end: text.length },
  ]);
});

test("a text without end is read up to there", () => {
  const first = "“The bridge held,” Ada Okoye said.\n";
  const reading = readTestArticle(
    `${first}${"x".repeat(LONGEST_TEXT)}\n“The dam fell,” Juho Halonen said.`,
  );
  expectExactSpans(reading);
  expect(reading.quotations.map(({ speaker }) => speaker?.name)).toEqual(["Ada Okoye"]);
  expect(reading.findings).toMatchObject([{ code: "TEXT_TOO_LONG", start: LONGEST_TEXT }]);
  expect(reading.regions.at(-1)?.end).toBe(LONGEST_TEXT);
});
