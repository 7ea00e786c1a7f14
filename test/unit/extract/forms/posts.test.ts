import { expect, test } from "@jest/globals";
import { expectMarks } from "../../../support/annotate.ts";
import { findQuotationSpans } from "../../../support/read-text.ts";

const BEFORE = "The mayor reacted within minutes.";
const AFTER = "The bridge was closed.";

test.each([
  [
    "an account in the line below",
    `${BEFORE}\n\n{content|Proud of our crews! They saved it.} pic.example.com/abc123\n\n{cue|—} {source|Ada Okoye} (@ada) September 11, 2024\n\n${AFTER}`,
  ],
  [
    "an account in the same line",
    `${BEFORE}\n\n{content|Proud of our crews! They saved it.} https://example.com/abc {cue|—} {source|Ada Okoye} (@ada) September 11, 2024\n\n${AFTER}`,
  ],
  [
    "an account below words in marks",
    `${BEFORE}\n\n“{content|Proud of our crews! They saved it.}”\n\n{cue|—} {source|Ada Okoye} (@ada) September 11, 2024`,
  ],
  [
    "who shared it",
    `${BEFORE}\n\n{content|Proud of our crews! They saved it.}\n\n{cue|A post shared by} {source|Ada Okoye} (@ada) on Sep 11, 2024 at 9:00am PDT`,
  ],
  [
    "who shared it, below an invitation",
    `${BEFORE}\n\nView this post on Instagram\n\n{content|The bridge at night.}\n\n{cue|A photo shared by} {source|Ada Okoye} (@ada)`,
  ],
])("findPosts() takes a post from %s", (_name, marked) => {
  expectMarks(marked, findQuotationSpans);
});

test.each([
  ["whose words the page does not show", `${BEFORE}\n\nA post shared by Ada Okoye (@ada)`],
  [
    "behind an invitation alone",
    `${BEFORE}\n\nView this post on Instagram\n\nA post shared by Ada Okoye (@ada)`,
  ],
  ["that a sentence names", `${BEFORE} Ada Okoye (@ada) left.`],
  ["without a name", `${BEFORE}\n\n— (@ada)`],
])("findPosts() finds nothing in a post %s", (_name, text) => {
  expect(findQuotationSpans(text)).toEqual([]);
});
