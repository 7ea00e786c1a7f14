import { expect, test } from "@jest/globals";
import { findWholeName } from "../../../../src/resolve/names/whole-names.ts";
import { readMarkedText } from "../../../support/annotate.ts";
import { buildTestContext } from "../../../support/read-text.ts";

/** The whole name for which the marked name stands. */
function find(marked: string): string | null {
  const { text, marks } = readMarkedText(marked);
  const { document, wholeNames, names } = buildTestContext(text);
  const name = names.find(({ start }) => start === marks[0]!.start)!;
  const whole = findWholeName(document, wholeNames, name);
  return whole === null ? null : text.slice(whole.start, whole.end);
}

test.each([
  ["a surname", "Ada Okoye left. Then {name|Okoye} spoke.", "Ada Okoye"],
  ["a surname before the whole name", "Then {name|Okoye} spoke. Ada Okoye left.", "Ada Okoye"],
  ["an initial and a surname", "Ada Okoye left. Then {name|A. Okoye} spoke.", "Ada Okoye"],
  ["an initial of another", "Ada Okoye left. Then {name|B. Okoye} spoke.", null],
  [
    "a surname of two, who was named last",
    "Ada Okoye left. Tom Okoye came. Then {name|Okoye} spoke.",
    "Tom Okoye",
  ],
  [
    "… and again",
    "Ada Okoye left. Tom Okoye came. Ada Okoye sat. Then {name|Okoye} spoke.",
    "Ada Okoye",
  ],
  [
    "a surname of two who are named later",
    "Then {name|Okoye} spoke. Ada Okoye left. Tom Okoye came.",
    "Ada Okoye",
  ],
  [
    "an initial, of two of one surname",
    "Ada Okoye left. Tom Okoye came. Then {name|A. Okoye} spoke.",
    "Ada Okoye",
  ],
  ["a surname before a suffix", "Tom Okoye Jr. left. Then {name|Okoye} spoke.", "Tom Okoye Jr"],
  ["a whole name", "Ada Okoye left. Then {name|Ada Okoye} spoke.", null],
  ["a name nobody bears whole", "Ada Okoye left. Then {name|Halonen} spoke.", null],
])("findWholeName() of %s", (_name, marked, expected) => {
  const found = find(marked);
  expect(found?.replace(/\.$/u, "") ?? null).toBe(expected);
});
