import { describe, expect, test } from "@jest/globals";
import { getOpening } from "../../../../src/domain/text/opening.ts";

describe("getOpening()", () => {
  test.each([
    ["a short text as it is", "We will rebuild", "We will rebuild"],
    ["one line of many", " We\n\n will\trebuild ", "We will rebuild"],
    ["no signs that control", "We \u202Ewill\u0000 rebuild", "We will rebuild"],
    ["nothing of nothing", " \n\u200B ", ""],
    [
      "whole words of a long one",
      `${"Regional State Institution ".repeat(2)}for Rehabilitation`,
      "Regional State Institution Regional State Institution for…",
    ],
    ["what fits of a word without an end", "é".repeat(500), `${"é".repeat(60)}…`],
    ["no half of a sign", `a${"😀".repeat(60)}`, `a${"😀".repeat(29)}…`],
  ])("gives %s", (_name, text, expected) => {
    expect(getOpening(text)).toBe(expected);
  });
});
