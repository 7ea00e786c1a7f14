import { expect, test } from "@jest/globals";
import { getCommonOrigin, getOrigin } from "../../../../src/domain/articles/origin.ts";

const credit = (text: string) => ({ start: 0, end: text.length, text });
const article = { id: "a", credits: [], isFromFeed: false, publisher: null };

test.each([
  ["whom it credits", { credits: [credit("The Norwire")], publisher: "Herald" }, "the norwire"],
  ["its publisher", { publisher: "Herald" }, "herald"],
  ["itself, where nothing is told", {}, "a"],
  ["nobody, where a feed hides it", { isFromFeed: true, publisher: "Herald" }, null],
])("getOrigin() is %s", (_name, told, origin) => {
  expect(getOrigin({ ...article, ...told })).toBe(origin);
});

test.each([
  [
    "what one of them credits",
    [
      ["herald", false],
      ["norwire", true],
    ],
    "norwire",
  ],
  [
    "the first of their own",
    [
      ["herald", false],
      ["a", false],
    ],
    "a",
  ],
  [
    "what is known",
    [
      [null, false],
      ["herald", false],
    ],
    "herald",
  ],
  ["unknown", [[null, false]], null],
] as [string, [string | null, boolean][], string | null][])(
  "getCommonOrigin() of copies is %s",
  (_name, copies, origin) => {
    expect(
      getCommonOrigin(copies.map(([ownOrigin, isCredited]) => ({ ownOrigin, isCredited }))),
    ).toBe(origin);
  },
);
