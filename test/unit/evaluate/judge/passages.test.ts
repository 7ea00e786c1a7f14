import { describe, expect, test } from "@jest/globals";
import { findPassages, getKind } from "../../../../src/evaluate/judge/passages.ts";

describe("findPassages()", () => {
  test.each([
    ["curly marks", "She said “it held” today.", ["“it held”"]],
    ["straight marks", 'She said "it held" and "it stood".', ['"it held"', '"it stood"']],
    ["doubled marks", "She said ``it held'' today.", ["``it held''"]],
    ["a straight mark that closes a curly one", 'She said “it held" today.', ['“it held"']],
    ["marks inside marks of the same kind", "“it “really” held” today", ["“it “really”"]],
    [
      "straight marks inside doubled ones",
      "''it \"really\" held'' today",
      ["''it \"really\" held''"],
    ],
    ["a mark that is never closed", "She said “it held.\nIt fell.", ["“it held."]],
    ["a closing mark that nothing opened", "it held” today", []],
    ["single marks", "She said 'it held' today.", []],
  ])("reads %s", (_name, text, expected) => {
    expect(findPassages(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe("getKind()", () => {
  test.each([
    ["DIRECT", "“it held”"],
    ["DIRECT", "“one two three four five six seven eight nine” ten"],
    ["MIXED", "“one two three four five six seven eight” nine ten"],
    ["MIXED", "that it “held”"],
    ["INDIRECT", "that it held"],
  ])("is %s for %s", (kind, text) => {
    expect(getKind(text, { start: 0, end: text.length }, findPassages(text))).toBe(kind);
  });
});
