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
  [
    "names in capitals with titles",
    `{1.source|Mr. OKOYE} (Larne){1.cue|:} {1.content|Mr. Speaker, it has cracks.}\n\n{2.source|The SPEAKER}{2.cue|:} {2.content|Order. The member will withdraw that.}`,
  ],
  [
    "names that a stop parts from what they say",
    `{1.source|Ms. OKOYE}{1.cue|.} {1.content|Mr. Speaker, I rise today. It holds.}\n\n{2.source|Mr. LEE} of Larne{2.cue|.} {2.content|Mr. Speaker, I yield.}\n\n{3.source|The SPEAKER pro tempore}{3.cue|.} {3.content|The gentlewoman is recognized.}`,
  ],
  [
    "an office with its bearer",
    `{1.source|The Minister of Works} (Sir Bo Lund){1.cue|:} {1.content|It holds.}\n\n{2.source|Mrs. Ada Okoye} (Larne){2.cue|:} {2.content|Does it?}`,
  ],
  [
    "roles that return",
    `${PROSE}\n\n{1.source|Moderator}{1.cue|:} {1.content|Welcome, all.}\n\n{2.source|Okoye}{2.cue|:} {2.content|Thank you.}\n\n{3.source|Moderator}{3.cue|:} {3.content|It begins.}`,
  ],
  [
    "people of whom one is described",
    `${PROSE}\n\n{1.source|Ada Okoye} (Larne, Lab){1.cue|:} {1.content|It is gone.}\n\n{2.source|Bo Lund}{2.cue|:} {2.content|It was old.}`,
  ],
  [
    "several people who are called otherwise",
    `${PROSE}\n\n{1.source|Judge Ada Okoye}{1.cue|:} {1.content|Be seated.}\n\n{2.source|Mr. Lund}{2.cue|:} {2.content|I object.}\n\n{3.source|Judge Okoye}{3.cue|:} {3.content|Overruled.}`,
  ],
  [
    "a name that the tagger takes for a verb",
    `${PROSE}\n\n{1.source|Herald}{1.cue|:} {1.content|Is it safe?}\n\n{2.source|Ada Okoye}{2.cue|:} {2.content|It is.}`,
  ],
  [
    "a title among names in capitals",
    `${PROSE}\n\n{1.source|OKOYE}{1.cue|:} {1.content|It is safe.}\n\n{2.source|Sir Bo Lund}{2.cue|:} {2.content|I doubt it.}`,
  ],
  [
    "turns that one line runs together",
    `{1.source|OKOYE}{1.cue|:} {1.content|It is safe. We tested it.} {2.source|DR. LUND}{2.cue|:} {2.content|I doubt it.}`,
  ],
  [
    "turns behind a sentence",
    `${PROSE} {1.source|OKOYE}{1.cue|:} {1.content|It is safe.} {2.source|LUND}{2.cue|:} {2.content|I doubt it.}`,
  ],
  [
    "what they do beside their name",
    `{1.source|BO LUND}, POST REPORTER{1.cue|:} {1.content|It fell.}\n\n(VIDEO ENDS)\n\n{2.source|OKOYE} (voice-over){2.cue|:} {2.content|It did not.}`,
  ],
  [
    "a role above what is said",
    `${PROSE}\n\n{1.source|Ada Okoye}, mayor{1.cue|:}\n\n{1.content|It is safe.}\n\n{2.source|Bo Lund}, engineer{2.cue|:}\n\n{2.content|I doubt it.}`,
  ],
  [
    "questions below a line that tells who asks",
    `{1.source|MS. OKOYE}: {1.content|I call Bo Lund.}\n\nBY MS. OKOYE:\n\n{2.source|Q}. {2.content|Is it safe?}\n\n{3.source|A}. {3.content|It is.}`,
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
  ["a score", `${PROSE}\n\nFinal score: 3–2`],
  ["a price", `${PROSE}\n\nTickets: 12 crowns`],
  ["a contact", `${PROSE}\n\nMedia contact: Bo Lund`],
  ["a byline", `${PROSE}\n\nByline: Ada Okoye\n\nBridge: Is it safe?`],
  ["a day", `${PROSE}\n\nMONDAY: The bridge opens.\n\nLOAD-DATE: September 11`],
  ["one acronym behind a sentence", `${PROSE} EU: The bridge is ten years old.`],
  ["an acronym with an article", `${PROSE}\n\nThe EU: The bridge is ten years old.`],
  ["a name that ends a sentence", `${PROSE}\n\nThe bridge is named after Ms. OKOYE. It is old.`],
  ["a list of plain words that return", `${PROSE}\n\nRoads: Two.\n\nBridges: One.\n\nRoads: None.`],
  ["what people won", `${PROSE}\n\nAda Okoye: 12 goals.\n\nBo Lund: 9 goals.\n\nUlla Ost: 1 goal.`],
  ["a clock", "The bridge opens at 6:30 in the morning."],
])("findLabels() takes no speaker from %s", (_name, text) => {
  expect(findQuotationSpans(text)).toEqual([]);
});
