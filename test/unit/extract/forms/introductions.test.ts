import { expect, test } from "@jest/globals";
import { expectMarks } from "../../../support/annotate.ts";
import { findQuotationSpans } from "../../../support/read-text.ts";

const BEFORE = "The bridge was closed.";

test.each([
  ["from whom it is", `${BEFORE}\n\nAnd from {source|Mayor Ada Okoye}:\n\n“{content|It held.}”`],
  [
    "from whose desk it is",
    `From the desk of {source|Ada Okoye}, engineer at Larne Works:\n\n“{content|It held.}”`,
  ],
  ["a name with a role", `{source|Ada Okoye}, head of the union:\n\n“{content|It held.}”`],
  ["a name with a role in brackets", `{source|Ada Okoye} (mayor):\n\n“{content|It held.}”`],
  ["a name in a line above", `${BEFORE}\n\n{source|Ada Okoye}, mayor\n\n“{content|It held.}”`],
  ["whose statement it is", `{source|Ada Okoye}'s statement:\n\n“{content|It held.}”`],
  [
    "a statement from somebody",
    `Here is the statement from {source|Ada Okoye}:\n\n“{content|It held.}”`,
  ],
  ["a statement by somebody", `Statement by {source|Mayor Ada Okoye}:\n\n“{content|It held.}”`],
  [
    "what somebody had to say",
    `Here is what {source|Ada Okoye} {cue|had to say}:\n\n“{content|It held.}”`,
  ],
  ["this from somebody", `And this from {source|Ada Okoye}, an engineer: “{content|It held.}”`],
  [
    "from whom it is, in the same line",
    "And from {source|Ada Okoye}, the mayor: “{content|It held.}”",
  ],
  ["this to say", `{source|Ada Okoye} had this {cue|to say}: “{content|It held.}”`],
])("findIntroduction() takes the speaker of the words in marks from %s", (_name, marked) => {
  expectMarks(marked.replace("{cue|had to say}", "had {cue|to say}"), findQuotationSpans);
});

test.each([
  [
    "a verb of saying",
    `{source|Ada Okoye} {cue|wrote} on Telegram:\n\n{content|It held. We are proud.}\n\nThe crews left.`,
  ],
  [
    "what somebody had to say",
    `Here's what {source|Ada Okoye} had {cue|to say}:\n\n{content|It held.}\n\nThe crews left.`,
  ],
  [
    "from whom it is",
    `${BEFORE}\n\nFrom {source|Ada Okoye}, the mayor:\n\n{content|It held.}\n\nThe crews left.`,
  ],
])("findIntroduced() takes the line below %s", (_name, marked) => {
  expectMarks(marked, findQuotationSpans);
});

test.each([
  [
    "what a plan has",
    "The plan has two parts:\n\nThe bridge will be mended. The road will be closed.",
  ],
  ["times", "The Latest on the flood (all times local):\n\n7 p.m.\n\nThe river rose."],
  ["a list of parts", "The plan of Ada Okoye has two parts:\n\n- one\n\n- two"],
  ["one line of a list", "Ada Okoye told the council:\n\n- one"],
  ["a headline", "Ada Okoye said of the bridge:\n\nBridge Will Reopen in May"],
])("findIntroduced() takes nothing from the line below %s", (_name, text) => {
  expect(findQuotationSpans(text)).toEqual([]);
});
