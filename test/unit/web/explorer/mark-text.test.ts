import { expect, test } from "@jest/globals";
import { cutPieces } from "../../../../src/web/explorer/statement/mark-text.ts";

const TEXT = "Okoye said that Bello said it held.";
const outer = {
  id: "outer",
  content: [{ start: 11, end: 34 }],
  source: { start: 0, end: 5 },
  cue: { start: 6, end: 10 },
};
const inner = {
  id: "inner",
  content: [{ start: 27, end: 34 }],
  source: { start: 16, end: 21 },
  cue: null,
};

test("a text is cut where marks begin and end, and stays the same text", () => {
  const pieces = cutPieces(TEXT, [outer, inner], null);
  expect(pieces.map(({ text }) => text).join("")).toBe(TEXT);
  expect(pieces.map(({ text, quotation, role }) => [text, quotation, role])).toEqual([
    ["Okoye", "outer", "source"],
    [" ", null, null],
    ["said", "outer", "cue"],
    [" ", null, null],
    ["that ", "outer", "content"],
    ["Bello", "inner", "source"],
    [" said ", "outer", "content"],
    ["it held", "inner", "content"],
    [".", null, null],
  ]);
});

test("the picked quotation is seen whole", () => {
  const pieces = cutPieces(TEXT, [outer, inner], "outer");
  const content = pieces.filter(
    ({ quotation, role }) => quotation === "outer" && role === "content",
  );
  expect(content.map(({ text }) => text).join("")).toBe("that Bello said it held");
});

test("spans beyond the text are left out", () => {
  const beyond = { ...inner, content: [{ start: 30, end: 99 }], source: null };
  expect(
    cutPieces(TEXT, [beyond], null)
      .map(({ text }) => text)
      .join(""),
  ).toBe(TEXT);
});
