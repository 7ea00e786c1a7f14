import { expect, test } from "@jest/globals";
import { expectMarks } from "../../../support/annotate.ts";
import { findQuotationSpans } from "../../../support/read-text.ts";

const PROSE = "The old bridge over the river held through the night.";

test.each([
  ["a name in capitals", `${PROSE}\n\n{source|OKOYE}{cue|:} {content|It is safe.}`],
  ["a full name in capitals", `${PROSE}\n\n{source|ADA OKOYE}{cue|:} {content|Is it safe?}`],
  ["a headline", `{source|Okoye}{cue|:} {content|Bridge Will Reopen}\n\n${PROSE}`],
  [
    "a name in capitals with its role",
    `${PROSE}\n\n{source|ADA OKOYE} (mayor of Larne){cue|:} {content|It is safe.}`,
  ],
  ["a title in capitals", `${PROSE}\n\n{source|THE MAYOR}{cue|:} {content|It is safe.}`],
  [
    "a name before words in marks",
    `${PROSE}\n\n{source|Okoye}{cue|:} “{content|It is safe.}” He left.`,
  ],
  ["a list of words in marks", `${PROSE}\n\n* {source|Okoye}{cue|:} “{content|It is safe.}”`],
  [
    "several sentences of one turn",
    `${PROSE}\n\n{source|OKOYE}{cue|:} {content|It is safe. We tested it twice.}`,
  ],
  [
    "a question and its answer",
    `${PROSE}\n\n{1.source|Q}{1.cue|:} {1.content|Is it safe?}\n\n{2.source|A}{2.cue|:} {2.content|It is. We tested it.}`,
  ],
  [
    "a question and its answer in full",
    `${PROSE}\n\n{1.source|Question}{1.cue|:} {1.content|Is it safe?}\n\n{2.source|Answer}{2.cue|:} {2.content|It is.}`,
  ],
  [
    "letters with stops",
    `${PROSE}\n\n{1.source|Q}. {1.content|Is it safe?}\n\n{2.source|A}. {2.content|It is.}`,
  ],
  [
    "a letter without a colon",
    `${PROSE}\n\n{1.source|Q} {1.content|Is it safe?}\n\n{2.source|THE MAYOR}: {2.content|It is.}`,
  ],
  [
    "names where one asks",
    `${PROSE}\n\n{1.source|Post}{1.cue|:} {1.content|Is it safe?}\n\n{2.source|Ada Okoye}{2.cue|:} {2.content|It is.}`,
  ],
  [
    "names with roles",
    `${PROSE}\n\n{1.source|Ada Okoye} (mayor){1.cue|:} {1.content|It is safe.}\n\n{2.source|Bo Lund} (engineer){2.cue|:} {2.content|I doubt it.}`,
  ],
  [
    "a turn over several paragraphs",
    `${PROSE}\n\n{1.source|OKOYE}{1.cue|:} {1.content|It is safe.}\n\n{1.content|We tested it twice.}\n\n(Laughter)\n\n{2.source|HALONEN}{2.cue|:} {2.content|I doubt it.}`,
  ],
  [
    "a transcript in marks with marks inside",
    `${PROSE}\n\n"{source|OKOYE}{cue|:} {content|It is “very safe.” We tested it.}"`,
  ],
  ["a transcript in marks", `${PROSE}\n\n“{source|OKOYE}{cue|:} {content|It is safe.}”`],
])("findLabels() takes the speaker from %s", (_name, marked) => {
  expectMarks(marked, findQuotationSpans);
});

test.each([
  ["a colon inside prose", `${PROSE} It had one flaw: the road was closed.`],
  ["an invitation", "Watch: Bridge holds through the night\n\nIt was late."],
  ["a correction", `${PROSE}\n\nCORRECTION: The bridge is ten years old.`],
  ["a notice", `${PROSE}\n\nKEY POINTS: The bridge is ten years old.`],
  ["a programme", `${PROSE}\n\nWHEN: Monday at noon\n\nWHERE: The old bridge`],
  ["a list", `${PROSE}\n\nRoads: Two will open.\n\nBridges: One will.\n\nRoads: None will close.`],
  ["a point of a list", `${PROSE}\n\nA bridge: one will open.\n\nA road: none will.`],
  ["a byline", `${PROSE}\n\nByline: Ada Okoye\n\nBridge: Is it safe?`],
  ["a day", `${PROSE}\n\nMONDAY: The bridge opens.\n\nLOAD-DATE: September 11`],
  ["a clock", "The bridge opens at 6:30 in the morning."],
])("findLabels() takes no speaker from %s", (_name, text) => {
  expect(findQuotationSpans(text)).toEqual([]);
});
