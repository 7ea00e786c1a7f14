import { expect, test } from "@jest/globals";
import { expectMarks } from "../../../support/annotate.ts";
import { findQuotationSpans } from "../../../support/read-text.ts";

test.each([
  [
    "each of several",
    "To the editor:\n\n{1.content|The bridge should stay open.}\n\n{1.content|It feeds the town.}\n\n{1.source|Ada Okoye}\n\nLarne\n\nTo the editor:\n\n{2.content|I doubt it.}\n\n{2.source|Bo Lund}, Ostel",
  ],
  [
    "one that ends in a farewell",
    "Dear Editor,\n\n{content|The bridge should stay open.}\n\nYours sincerely,\n\n{source|Ada Okoye}",
  ],
  [
    "one that goes on behind its opening",
    "Letters\n\nSIR – {content|The bridge should stay open.}\n\n{source|Ada Okoye}\nLarne",
  ],
  [
    "one with a dash before its signature",
    "Editor: {content|The bridge should stay open.}\n\n— {source|Ada Okoye}, Larne",
  ],
])("findLetters() takes who signed %s", (_name, marked) => {
  expectMarks(marked, findQuotationSpans);
});

test.each([
  ["without a signature", "To the editor:\n\nThe bridge should stay open."],
  ["without an opening", "The bridge should stay open.\n\nAda Okoye"],
  ["of a knight", "Sir Bo Lund left.\n\nThe bridge should stay open.\n\nAda Okoye"],
])("findLetters() finds no letter %s", (_name, text) => {
  expect(findQuotationSpans(text)).toEqual([]);
});
