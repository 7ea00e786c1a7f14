import { expect, test } from "@jest/globals";
import { expectMarks } from "../../support/annotate.ts";
import { findQuotationSpans } from "../../support/read-text.ts";

const PROSE = "The old bridge over the river held through the night.";

test.each([
  ["a name in capitals", `${PROSE}\n\n{source|OKOYE}{cue|:} {content|It is safe.}`],
  ["a full name in capitals", `${PROSE}\n\n{source|ADA OKOYE}{cue|:} {content|Is it safe?}`],
  ["a headline", `{source|Okoye}{cue|:} {content|Bridge Will Reopen}\n\n${PROSE}`],
  ["a transcript in marks", `${PROSE}\n\n“{source|OKOYE}{cue|:} {content|It is safe.}”`],
])("findLabel() takes the speaker from %s", (_name, marked) => {
  expectMarks(marked, findQuotationSpans);
});

test.each([
  ["a colon inside prose", `${PROSE} It had one flaw: the road was closed.`],
  ["an invitation", "Watch: Bridge holds through the night\n\nIt was late."],
  ["a correction", `${PROSE}\n\nCORRECTION: The bridge is ten years old.`],
  ["a clock", "The bridge opens at 6:30 in the morning."],
])("findLabel() takes no speaker from %s", (_name, text) => {
  expect(findQuotationSpans(text)).toEqual([]);
});

test.each([
  ["a dash", "“{content|It held!}” {cue|—} {source|Ada Okoye}"],
  [
    "a dash and a role",
    "“{content|It held through the night.}” {cue|—} {source|Ada Okoye}, mayor of Larne",
  ],
  ["a short dash", "“{content|It held!}” {cue|–} {source|Ada Okoye}"],
  ["two hyphens", '"{content|It held!}" {cue|--} {source|Ada Okoye}'],
  ["a dash before a description", "“{content|It held!}” {cue|—} {source|Anonymous worker}"],
])("findCredit() takes the speaker behind %s", (_name, marked) => {
  expectMarks(marked, findQuotationSpans);
});

test("findCredit() takes no speaker from a sentence that goes on behind a dash", () => {
  expect(findQuotationSpans("“It held” — the crowd shouted with joy and ran.")).not.toContainEqual(
    expect.objectContaining({ cue: [{ start: 10, end: 11 }] }),
  );
});
