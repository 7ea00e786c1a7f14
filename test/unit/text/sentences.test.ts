import { expect, test } from "@jest/globals";
import { findSentences } from "../../../src/text/sentences.ts";
import { english } from "../../support/read-text.ts";

/** Splits one paragraph; `|` in a row stands where a sentence ends. */
function expectSentences(row: string): void {
  const expected = row.split("|").map((sentence) => sentence.trim());
  const text = row.replace(/\|/gu, "");
  const found = findSentences(text, { start: 0, end: text.length }, english.text.abbreviations);
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
  [
    "a contraction at the end",
    "They say it didn’t.| Neither side moved.| He couldn't.| Okoye could.",
  ],
  ["a clock time before an opener", "It opens at 6 p.m.| Neither side will come."],
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
  ["a stop without a space", "It held.|Nobody was hurt.|“She left.”|Good."],
  ["a name with a stop inside", "Okoye runs Example.Com and Bridge.Org.| She left."],
  ["a letter at the end", "She wrote it on X.| The bridge held.| He got a C.| Then he left."],
  ["a letter before words in marks", "She wrote it on X.| “We are done.”"],
  ["stops apart", "It held . . . for now. . . .| Nobody was hurt."],
  ["a word that is a short form elsewhere", "He said no.| Okoye read No. 5.| It was modern art."],
  ["months before a day", "It fell on Apr. 2 or Jul. 5.| Nobody saw it."],
  ["a street", "She lives on Main St.| The road is long.| St. Anne held."],
  ["a case at court", "Okoye v. Lund was decided.| She won."],
  ["ranks of all services", "Pfc. Ed Roe and Det. Bo Lund left.| Sgt. 1st Class Lee stayed."],
  ["first names cut short", "Wm. Roe and Chas. Lee left.| They were late."],
  ["a degree", "She has a Ph.D. from Larne.| He has a B.A.| Nobody cares."],
  [
    "a state's letters behind a comma",
    "Rep. Bo Lund, R-Fla., left.| Sen. Ada Okoye, D-Ohio, stayed.",
  ],
  ["two sides", "It was Okoye vs. Lund at 5 a.m. on Monday.| He won."],
  ["a note's number", "It held.[1]| Nobody was hurt.[12]| Good."],
  ["the letter of an answer", "A. It held."],
  ["the number of an item", "1. The bridge held."],
  ["a name in lower case", "Sales of phones rose.| iPhone sales did not.| eBay fell."],
  ["an ellipsis in marks", "“Well … maybe,” she said.| “It held …”| He left."],
  ["a hyphen before a credit", '"It held!" - Ada Okoye, mayor'],
  ["a bullet", "• It held.| It rained."],
  ["a question that closes with a title", "Did she see the Gov?| Okoye did."],
  ["a title before a closing mark", "“Ask the Gov.”| Okoye left."],
  ["a country's letters before an opening mark", "She left the U.S.| (“The war went on.”)"],
  ["the number of a late item", "12. The bridge held."],
  ["a number that opens a text and is no item's", "2024.| The bridge held."],
  ["a letter far from the head", "It was written all over X.| Nobody read it."],
  ["a stop without a space behind marks and letters", "It held.|Nobody’s hurt.|It’s late."],
  ["a stop without a space before letters with stops", "It was Example.Or.G that held."],
])("findSentences() of %s", (_name, row) => {
  expectSentences(row);
});
