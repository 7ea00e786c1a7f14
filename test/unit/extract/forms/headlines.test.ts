import { test } from "@jest/globals";
import { expectMarks } from "../../../support/annotate.ts";
import { findQuotationSpans } from "../../../support/read-text.ts";

const PROSE = "Ada Okoye stood on the old bridge.";

test.each([
  [
    "marks before who acts",
    `‘{content|We will stay}’{cue|:} {source|Okoye} rejects plan\n\n${PROSE}`,
  ],
  [
    "what was spoken of before marks",
    `{source|Okoye} on bridge deal{cue|:} ‘{content|We will stay}’\n\n${PROSE}`,
  ],
  [
    "a speaker behind a hyphen",
    `{content|Bridge to close in May} {cue|-} {source|minister}\n\n${PROSE}`,
  ],
  ["a speaker behind a dash", `{content|Bridge will close} {cue|–} {source|police}\n\n${PROSE}`],
  [
    "a speaker behind a colon",
    `{content|Bridge to close in May}{cue|:} {source|minister}\n\n${PROSE}`,
  ],
  [
    "a name that the text has as well",
    `{content|Bridge will close} {cue|–} {source|Okoye}\n\n${PROSE}`,
  ],
])("findHeadline() finds %s", (_name, marked) => {
  expectMarks(marked, findQuotationSpans);
});

test.each([
  ["who published it", `Bridge will close – Larne Post\n\n${PROSE}`],
  ["a name that the text has not", `Bridge will close – Halonen\n\n${PROSE}`],
  ["a subtitle", `The bridge: a history of the river\n\n${PROSE}`],
  ["no proposition", `Old bridge – police\n\n${PROSE}`],
  ["a line of prose", `${PROSE}\n\nIt had to close - police.`],
])("findHeadline() finds no speaker in %s", (_name, text) => {
  expectMarks(text, findQuotationSpans);
});
