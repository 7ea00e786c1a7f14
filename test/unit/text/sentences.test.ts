import { expect, test } from "@jest/globals";
import { findSentences } from "../../../src/text/sentences.ts";
import { lexicons } from "../../support/read-text.ts";

/** Splits one paragraph; `|` in a row stands where a sentence ends. */
function expectSentences(row: string): void {
  const expected = row.split("|").map((sentence) => sentence.trim());
  const text = row.replace(/\|/gu, "");
  const found = findSentences(text, { start: 0, end: text.length }, lexicons.text.abbreviations);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
}

test.each([
  ["two plain ones", "The bridge held.| Nobody was hurt."],
  ["a question and a shout", "Did it hold?| It did!| Good."],
  ["no end mark", "The bridge held"],
  ["a rank", "Maj. Gen. Ada Okoye spoke.| Troops left."],
  ["a rank in lower case", "She met Lt. col. Okoye.| He left."],
  ["a country's letters before a noun", "The U.S. Army left.| It was late."],
  ["a country's letters at the end", "She left the U.S.| The war went on."],
  ["a short month", "It fell on Aug. 6 at noon.| Nobody saw it."],
  ["initials", "J. K. Okoye won.| She smiled."],
  ["an initial in a name", "George W. Okoye won.| He smiled."],
  ["a clock time inside", "It opens at 6 p.m. on Friday.| Come early."],
  ["a clock time at the end", "It opens at 6 p.m.| The mayor will come."],
  ["a company inside", "Bridges Inc. Canada built it.| It held."],
  ["a company at the end", "It was built by Bridges Inc.| The work took years."],
  ["a decimal", "It cost 3.5 million.| Nobody paid."],
  ["a web address", "See example.org for more.| It is free."],
  ["an ellipsis that goes on", "The bridge … it held.| Good."],
  ["three stops before a lower case letter", "It was... not good.| It fell."],
  ["an ellipsis that ends", "The bridge held…| Then it fell."],
  ["a stop inside a mark", "“It held.”| She left."],
  ["a question inside a mark that goes on", "“Did it hold?” she asked.| It did."],
  ["a shout inside a mark, which the cue behind it is joined to later", "“It held!”| Okoye said."],
  ["the credit behind a mark", "“It held!” — Ada Okoye, mayor"],
  ["a bracket that closes behind the stop", "(It held.)| She left."],
  ["no-break spaces", "The bridge held.|\u00a0Nobody\u00a0was hurt."],
  ["a numbered thing", "He read No. 5 aloud.| It was short."],
  ["a senator", "Sen. Ada Okoye and Rep. Bo Lund agreed.| They left."],
  ["a saint", "St. Anne held.| The other fell."],
  ["a stop without a space", "It held.Nobody was hurt."],
])("findSentences() of %s", (_name, row) => {
  expectSentences(row);
});
