import { expect, test } from "@jest/globals";
import { findCues } from "../../../../src/extract/cues/cues.ts";
import type { Standing } from "../../../../src/extract/cues/standing.ts";
import { readUnits } from "../../../../src/prose/read-units.ts";
import { buildTestDocument, english } from "../../../support/read-text.ts";

function readStandings(text: string): (Standing | null)[] {
  return readUnits(buildTestDocument(text), english)
    .units.flatMap((unit) => findCues(unit, english.extract.cues))
    .map((cue) => ("standing" in cue ? cue.standing : null));
}

test.each<[string, string, Standing]>([
  ["a past form", "Okoye said it held.", "said"],
  ["a perfect form", "Okoye has said it held.", "said"],
  ["an infinitive behind a verb of moving", "She came back to say that it held.", "said"],
  ["a participle", "She left, saying that it held.", "said"],
])("something was said by %s", (_name, text, standing) => {
  expect(readStandings(text)).toEqual([standing]);
});

test.each([
  ["a negated form", "Okoye has not said that it held."],
  ["a contraction", "Okoye didn’t say that it held."],
  ["never", "Okoye never said that it held."],
  ["not, far before its verb", "Okoye has not even once so very openly said that it held."],
  ["a negated future", "Okoye won’t say that it held."],
  ["a negated would", "Okoye would not say that it held."],
  ["a negated participle", "She left, not saying that it held."],
  ["what somebody is yet to say", "Okoye has yet to say that it held."],
  ["what somebody was unable to say", "Okoye was unable to say when it held."],
  ["what somebody left without saying", "Okoye left without saying that it held."],
])("it was withheld by %s", (_name, text) => {
  expect(readStandings(text)).toEqual(["withheld"]);
});

test.each([
  ["what somebody declined to say", "Okoye declined to say that it held."],
  ["what somebody fell short of", "Okoye stopped short of saying that it held."],
  ["what somebody avoided", "Okoye avoided saying that it held."],
])("it was refused by %s", (_name, text) => {
  expect(readStandings(text)).toEqual(["refused"]);
});

test("what governs the first of two verbs governs both", () => {
  expect(readStandings("Okoye refused to confirm or deny that it held.")).toEqual([
    "refused",
    "refused",
  ]);
  expect(readStandings("Okoye neither confirmed nor denied that it held.")).toEqual([
    "refused",
    "refused",
  ]);
});

test("what two verbs share, both have", () => {
  expect(readStandings("Okoye did not confirm or deny that it held.")).toEqual([
    "withheld",
    "withheld",
  ]);
  expect(readStandings("Okoye did not say it fell and denied that it broke.")).toEqual([
    "withheld",
    "said",
  ]);
});

test.each([
  ["a future form", "Okoye will say that it held."],
  ["a shortened one", "They’ll say that it held."],
  ["a possible form", "Okoye might say that it held."],
  ["what would be said", "Okoye would say that it held."],
  ["what is expected", "Okoye is expected to say that it held."],
  ["what is planned", "Okoye plans to say that it held."],
  ["what is due", "Okoye is due to say that it held."],
])("it is expected by %s", (_name, text) => {
  expect(readStandings(text)).toEqual(["expected"]);
});

test.each([
  ["a verb that a noun leaves open", "They need a majority to confirm the judge."],
  ["one that an adjective leaves open", "It is hard to repeat the story."],
  ["one that is worth it", "It is worth noting that it held."],
  ["one that is an aim", "The aim is to urge them to leave."],
  ["one that nobody allowed", "She was not authorized to discuss the matter."],
  ["one that must not be said", "Okoye must not say that it held."],
  ["one that can be said", "Okoye can say that it held."],
  ["a negated passive", "She was not told that it held."],
])("nobody tells whether it was said by %s", (_name, text) => {
  expect(readStandings(text)).toEqual(["open"]);
});
