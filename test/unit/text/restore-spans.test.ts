import { expect, test } from "@jest/globals";
import { restoreSpans } from "../../../src/text/restore-spans.ts";

const written = "<b>Varn</b> is open.";
const shift = ({ start, end }: { readonly start: number; readonly end: number }) => ({
  start: start + 3,
  end: end + 3,
});

test("spans count the text as it was written, however deep they lie", () => {
  const value = { places: [{ name: { start: 0, end: 4, text: "Varn" } }] };
  expect(restoreSpans(value, shift, written)).toEqual({
    places: [{ name: { start: 3, end: 7, text: "Varn" } }],
  });
});

test("what was told beside the text has no words in it", () => {
  const day = { from: "2026-03-01", start: 0, end: 0, text: "" };
  expect(restoreSpans(day, shift, written)).toEqual(day);
});
