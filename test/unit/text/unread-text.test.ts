import { expect, test } from "@jest/globals";
import { findUnreadText } from "../../../src/text/unread-text.ts";

test("findUnreadText() finds nothing in an article", () => {
  expect(findUnreadText("It held.", {})).toEqual([]);
});

test("findUnreadText() tells where a text was cut", () => {
  expect(findUnreadText("It held.", { isCut: true })).toMatchObject([
    { code: "TEXT_TOO_LONG", start: 8, end: 8 },
  ]);
});

test("findUnreadText() tells of a text that its sender cut, and of one that was cut besides", () => {
  expect(findUnreadText("It held.", { isPart: true })).toMatchObject([{ code: "TEXT_INCOMPLETE" }]);
  expect(findUnreadText("It held.", { isPart: true, isCut: true })).toHaveLength(2);
});
