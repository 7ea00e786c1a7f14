import { expect, test } from "@jest/globals";
import { readKnowledge } from "../../../../src/knowledge/read-knowledge.ts";
import { runPipeline } from "../../../../src/pipeline/run-pipeline.ts";

const knowledge = readKnowledge();

/** The places of a text that nobody knows, with their kind and the country that the article tells. */
function readUnknown(text: string): string[] {
  return runPipeline({ id: "test", text }, knowledge)
    .mentions.filter(({ type, id, candidates }) => type === "PLACE" && id === null && !candidates)
    .map((mention) => `${mention.text}: ${String(mention.kind)}, ${String(mention.country)}`);
}

test.each<[name: string, text: string, places: string[]]>([
  ["a street", "A pipe burst on Ostelm Street.", ["Ostelm Street: AREA, null"]],
  ["a street with a direction", "It shut Ostelm Avenue West.", ["Ostelm Avenue West: AREA, null"]],
  ["a lake", "They swam in Lake Ostelm.", ["Lake Ostelm: AREA, null"]],
  ["a building", "Crowds filled Ostelm Stadium.", ["Ostelm Stadium: BUILDING, null"]],
  ["a village before its noun", "Nobody left Ostelm village.", ["Ostelm: AREA, null"]],
  ["a village behind its noun", "He left the village of Ostelm.", ["Ostelm: SETTLEMENT, null"]],
  ["what a preposition leads to", "Floods rose in Ostelm.", ["Ostelm: null, null"]],
  ["a container", "A mill in Ostelm, Ohio, closed.", ["Ostelm: SETTLEMENT, US"]],
  [
    "a repetition",
    "Floods rose in Ostelm. The road to Ostelm is shut.",
    ["Ostelm: null, null", "Ostelm: null, null"],
  ],
  ["the town behind it", "It burst on Ostelm Street in Lusaka.", ["Ostelm Street: AREA, ZM"]],
  [
    "the town of the article",
    "LUSAKA, Zambia (AP) — A pipe burst on Ostelm Street.",
    ["Ostelm Street: AREA, ZM"],
  ],
])("a place that no table has is found by %s", (_name, text, places) => {
  expect(readUnknown(text)).toEqual(places);
});

test.each([
  ["a person", "They believe in Ostelm."],
  ["a person of the article", "Ada Ostelm won. Trust grew in Ostelm."],
  ["who acts more often", "Anger rose in Ostelm. Ostelm left. Ostelm sings."],
  ["an acronym", "Trust grew in OSTM."],
  ["a name with a capital inside", "It is written in OstelmNet."],
  ["a plain word", "It was written in Chalk."],
  ["a people", "Troops crossed the Kenyan border."],
  ["an institution", "She works at Ostelm University."],
])("%s is no place", (_name, text) => {
  expect(readUnknown(text)).toEqual([]);
});

test("a place that no table has lies where the town around it does", () => {
  const text = "A pipe burst on Ostelm Street in Lusaka.";
  const [street, town] = runPipeline({ id: "test", text }, knowledge).mentions;
  expect(street?.text).toBe("Ostelm Street");
  expect(street?.location).toEqual(town?.location);
});
