import { expect, test } from "@jest/globals";
import { findQuotations } from "../../../src/extract/assemble-quotations.ts";
import { readAttribution } from "../../../src/extract/attribution.ts";
import { expectMarks } from "../../support/annotate.ts";
import { buildTestDocument, lexicons, listOf } from "../../support/read-text.ts";

function readAttributions(text: string) {
  const document = buildTestDocument(text);
  const drafts = findQuotations(document, lexicons.extract).items;
  return drafts.map((draft) => {
    const read = readAttribution(document, draft, drafts, lexicons.extract.circumstances);
    return {
      content: draft.content,
      time: listOf(read?.time ?? null),
      medium: listOf(read?.medium ?? null),
    };
  });
}

test.each([
  ["a weekday behind the cue", "Okoye said {time|Friday} {content|that it held}."],
  ["a weekday with its preposition", "Okoye said {time|on Friday} {content|that it held}."],
  ["a part of a day", "Okoye said {time|late Monday} {content|that it held}."],
  ["a weekday at the end", "“{content|It held,}” Okoye said {time|on Friday}."],
  ["a weekday that opens the sentence", "{time|On Friday}, Okoye said {content|that it held}."],
  ["a weekday between source and cue", "Okoye {time|on Friday} said {content|that it held}."],
  ["a calendar day", "Okoye said {time|on Aug. 6} {content|that it held}."],
  [
    "a weekday behind an addressee",
    "Okoye told reporters {time|on Friday} {content|that it held}.",
  ],
])("readAttribution() finds as time %s", (_name, marked) => {
  expectMarks(marked, readAttributions);
});

test.each([
  ["a time in what was said", "Okoye said that it held on Friday."],
  ["a time in marks", "“It held on Friday,” Okoye said."],
  [
    "the time of another clause",
    "After it rained on Friday in the north, Okoye said that it held.",
  ],
  ["the name of a source", "The Black Friday Club said that it held."],
])("readAttribution() finds no time of saying in %s", (_name, text) => {
  expect(readAttributions(text).map(({ time }) => time)).toEqual([[]]);
});

test.each([
  ["a platform", "Okoye wrote on {medium|Telegram} {content|that it held}."],
  ["social media", "Okoye wrote on {medium|social media} {content|that it held}."],
  ["a statement", "Okoye said in a {medium|statement} {content|that it held}."],
  [
    "a statement before a day",
    "“{content|It held,}” Okoye said in a {medium|statement} on Monday.",
  ],
  ["a statement at the head", "In a {medium|statement}, Okoye said {content|that it held}."],
  ["a news conference", "Okoye said at a news {medium|conference} {content|that it held}."],
  [
    "an outlet",
    "Okoye said in an interview with local outlet {medium|RBC-Varn} {content|that it held}.",
  ],
  [
    "a platform behind an apposition",
    "“{content|It held,}” said Ada Okoye, head of the ministry, on {medium|Telegram}.",
  ],
])("readAttribution() finds as medium %s", (_name, marked) => {
  expectMarks(marked, readAttributions);
});

test.each([
  ["a medium in what was said", "Okoye said that the report on Telegram was wrong."],
  ["no medium", "Okoye said that it held."],
])("readAttribution() finds %s and no medium", (_name, text) => {
  expect(readAttributions(text).map(({ medium }) => medium)).toEqual([[]]);
});

test("readAttribution() keeps the times of two quotations of one sentence apart", () => {
  expectMarks(
    "Okoye said {1.time|on Friday} {1.content|that it held}, and Halonen said {2.time|on Monday} {2.content|that it fell}.",
    readAttributions,
  );
});
