import { expect, test } from "@jest/globals";
import { contains, overlaps, sliceSpan, trimSpan } from "../../../../src/domain/text/span.ts";

const span = (start: number, end: number) => ({ start, end });

test.each([
  ["share a character", span(0, 4), span(3, 6), true],
  ["touch only", span(0, 4), span(4, 6), false],
  ["lie apart", span(0, 2), span(4, 6), false],
  ["hold each other", span(0, 9), span(4, 6), true],
])("overlaps() of spans that %s", (_name, a, b, expected) => {
  expect([overlaps(a, b), overlaps(b, a)]).toEqual([expected, expected]);
});

test.each([
  ["itself", span(2, 4), true],
  ["a piece at its end", span(3, 4), true],
  ["one that runs past its end", span(3, 5), false],
  ["one that starts before it", span(1, 4), false],
])("contains() of a span and %s", (_name, inner, expected) => {
  expect(contains(span(2, 4), inner)).toBe(expected);
});

test("sliceSpan() counts UTF-16 units", () => {
  expect(sliceSpan("😀 yes", span(3, 6))).toEqual({ start: 3, end: 6, text: "yes" });
});

test.each([
  ["plain spaces", "  yes ", span(2, 5)],
  ["no-break spaces", "\u00a0yes\u00a0", span(1, 4)],
  ["nothing but space", "   ", span(3, 3)],
])("trimSpan() cuts %s", (_name, text, expected) => {
  expect(trimSpan(text, span(0, text.length))).toEqual(expected);
});
