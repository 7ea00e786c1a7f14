import { expect, test } from "@jest/globals";
import {
  contains,
  isApart,
  overlaps,
  sliceContext,
  sliceSpan,
  sliceSpans,
  trimSpan,
  dropOverlapping,
} from "../../../../src/domain/text/span.ts";

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

test.each([
  ["none", [], true],
  ["one that is not there", [null], true],
  ["one that touches it", [span(0, 2)], true],
  ["one that overlaps it, behind one that does not", [span(0, 1), span(1, 3)], false],
])("isApart() of a span and %s", (_name, others, expected) => {
  expect(isApart(span(2, 4), others)).toBe(expected);
});

test("sliceSpans() joins each start to its end", () => {
  expect(sliceSpans("It held.", [0, 3], [2, 7])).toEqual([
    { start: 0, end: 2, text: "It" },
    { start: 3, end: 7, text: "held" },
  ]);
});

const LONG = "word ".repeat(30);

test.each([
  ["is all there is where that is little", "Well, ", " she said.", "Well, ", " she said."],
  ["is nothing at the edges of the text", "", "", "", ""],
  [
    "is cut between words",
    `${LONG}a`,
    `b ${LONG}`,
    `${"word ".repeat(11)}a`,
    `b${" word".repeat(11)}`,
  ],
  ["keeps what just fits", "x".repeat(60), "y".repeat(60), "x".repeat(60), "y".repeat(60)],
  [
    "leaves out a word that just does not",
    `xy ${"x".repeat(58)}`,
    ` ${"y".repeat(58)} yx`,
    "x".repeat(58),
    ` ${"y".repeat(58)}`,
  ],
])("sliceContext() %s", (_name, before, after, prefix, suffix) => {
  const text = `${before}IT${after}`;
  const context = sliceContext(text, span(before.length, before.length + 2));
  expect(context).toEqual({ prefix, suffix });
});

test.each([
  ["one that touches", [{ start: 0, end: 2 }], ["2-4", "5-7"]],
  ["one that overlaps", [{ start: 3, end: 5 }], ["5-7"]],
  [
    "others in another order, one in another",
    [
      { start: 6, end: 7 },
      { start: 5, end: 9 },
    ],
    ["2-4"],
  ],
  ["none", [], ["2-4", "5-7"]],
])("dropOverlapping() leaves what is apart from %s", (_name, others, left) => {
  const spans = [
    { start: 2, end: 4 },
    { start: 5, end: 7 },
  ];
  const found = dropOverlapping(spans, others);
  expect(found.map(({ start, end }) => `${String(start)}-${String(end)}`)).toEqual(left);
});
