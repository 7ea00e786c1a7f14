import { expect, test } from "@jest/globals";
import { findCues, type Cue, type CueForm } from "../../../../src/extract/cues/cues.ts";
import { buildNarrativeUnits } from "../../../../src/extract/phrases/narrative-units.ts";
import { findPassages } from "../../../../src/extract/marks/quote-marks.ts";
import { expectMarks } from "../../../support/annotate.ts";
import { buildTestDocument, lexicons } from "../../../support/read-text.ts";

function readCues(text: string): Cue[] {
  const document = buildTestDocument(text);
  const units = buildNarrativeUnits(document, findPassages(document, lexicons.extract));
  return units.flatMap((unit) => findCues(unit, lexicons.extract));
}

function findCueSpans(text: string) {
  return readCues(text).map(({ unit, first, end }) => ({
    cue: [{ start: unit.tokens[first]!.start, end: unit.tokens[end - 1]!.end }],
  }));
}

test.each([
  ["a past form", "Okoye {cue|said} it held."],
  ["a present form", "Okoye {cue|says} it held."],
  ["a perfect form", "Okoye {cue|has said} it held."],
  ["a form with an adverb", "Okoye {cue|has repeatedly said} it held."],
  ["a particle", "Okoye {cue|pointed out} that it held."],
  ["a preposition that belongs to it", "Okoye {cue|called for} calm."],
  ["an according phrase", "{cue|According to} Okoye, it held."],
  ["the words of someone", "{cue|In the words of} Okoye, it held."],
  ["per before a name", "It held, {cue|per} Okoye."],
  ["two cues", "Okoye {1.cue|said} it held and {2.cue|added} that it rained."],
  ["a cue between two passages", "“It held,” she {cue|said}, “for us.”"],
  ["a verb of writing", "Okoye {cue|wrote} that it held."],
  ["a verb the tagger takes for a noun", "Moscow {cue|claims} to have left."],
  [
    "a verb of a headline",
    "Okoye {cue|warns} residents\n\nIt rained through the whole long night.",
  ],
  ["a verb before a determiner", "It rained, and Norland {cue|disputes} any part of it."],
  ["a particle behind a day", "Okoye {cue|called on Friday for} calm."],
  ["a verb the tagger takes for an adjective", "She left, {cue|promising} to rebuild it."],
])("findCues() finds %s", (_name, marked) => {
  expectMarks(marked, findCueSpans);
});

test.each([
  ["words in marks", "“He said no,” it went."],
  ["a rate", "It costs five crowns per day."],
  ["a noun", "The report and the statement were long."],
  ["a noun without its clause", "The claim was wrong."],
  ["a verb of doing", "Okoye built the bridge."],
  ["what somebody is made to do", "The loans help Okoye maintain the bridge."],
])("findCues() finds none in %s", (_name, text) => {
  expect(readCues(text)).toEqual([]);
});

test.each<[CueForm, string]>([
  ["FINITE", "Okoye said it held."],
  ["PASSIVE", "The plan was described by Okoye as a mistake."],
  ["PARTICIPLE", "She left, saying that it held."],
  ["INFINITIVE", "She went on air to say that it held."],
  ["ACCORDING", "According to Okoye, it held."],
  ["NOUN", "Her claim that it held was wrong."],
])("findCues() sees a %s cue", (form, text) => {
  expect(readCues(text).map((cue) => cue.form)).toContain(form);
});

test.each([
  ["a plain one", "Okoye said it held.", true],
  ["a perfect one", "Okoye has said it held.", true],
  ["a negated one", "Okoye has not said that it held.", false],
  ["one with a contraction", "Okoye didn’t say that it held.", false],
  ["one that never was", "Okoye never said that it held.", false],
  [
    "one negated far before its verb",
    "Okoye has not even once so very openly said that it held.",
    false,
  ],
  ["a possible one", "Okoye might say that it held.", false],
  ["a future one", "Okoye will say that it held.", false],
  ["one that a noun leaves open", "They need a majority to confirm the judge.", false],
  ["one that an adjective leaves open", "It is hard to repeat the story.", false],
  ["one that goes without saying", "It goes without saying that it held.", false],
  ["one that is worth it", "It is worth noting that it held.", false],
  ["one that nobody allowed", "She was not authorized to discuss the matter.", false],
])("findCues() tells whether something was said by %s", (_name, text, asserted) => {
  expect(readCues(text).map((cue) => cue.asserted)).toEqual([asserted]);
});
