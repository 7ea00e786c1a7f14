import { expect, test } from "@jest/globals";
import { findUnreadText } from "../../../src/text/unread-text.ts";

test("findUnreadText() finds nothing in an article", () => {
  expect(findUnreadText("It held.", false)).toEqual([]);
});

test("findUnreadText() tells where a text was cut", () => {
  expect(findUnreadText("It held.", true)).toMatchObject([
    { code: "TEXT_TOO_LONG", start: 8, end: 8 },
  ]);
});
