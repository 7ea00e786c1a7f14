import { expect, test } from "@jest/globals";
import { findUnreadText, LONGEST_TEXT } from "../../../src/text/unread-text.ts";

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
