import { expect, test } from "@jest/globals";
import { findActing } from "../../../../src/resolve/speakers/acting.ts";
import { buildTestContext } from "../../../support/read-text.ts";

function listActing(text: string): string[] {
  return findActing(buildTestContext(text)).flatMap(({ actor }) =>
    actor === null ? [] : [actor.name],
  );
}

test.each([
  ["a name", "Ada Okoye left."],
  ["a name with its title", "Mayor Ada Okoye left."],
  ["a name behind a time", "Last week Ada Okoye left."],
  ["a name that a description follows", "Ada Okoye, the mayor, left."],
  ["a name behind its description", "The mayor, Ada Okoye, left."],
  ["a name behind a noun that nobody knows", "The zorper, Ada Okoye, left."],
  ["a name before an adverb", "Ada Okoye soon left."],
  ["a name inside of marks", "“Ada Okoye left,” they said."],
])("findActing() finds %s", (_name, text) => {
  expect(listActing(text)).toEqual(["Ada Okoye"]);
});

test.each([
  ["somebody to whom something is done", "They saw Ada Okoye."],
  ["somebody who is only named behind others", "The house of Ada Okoye fell."],
  ["an owner of a person", "Ada Okoye’s nurse left."],
  ["one word before a comma", "First, the bridge fell."],
  ["a plural", "Crops withered."],
  ["what a thing is called", "The film, Gender Equality, won."],
  ["an organization", "The Norland Ministry of Water closed."],
])("findActing() finds nobody in %s", (_name, text) => {
  expect(listActing(text)).toEqual([]);
});

test("findActing() finds an owner for the sentence alone", () => {
  const text = "Ada Okoye’s house fell. The road closed.";
  const [found] = findActing(buildTestContext(text));
  expect(found?.actor?.name).toBe("Ada Okoye");
  expect(found?.reach).toBe(text.indexOf(" The road"));
});

test("findActing() keeps the order of the text", () => {
  expect(listActing("Ada Okoye left. “Bo Lind slept,” they said. Jan Brandt came.")).toEqual([
    "Ada Okoye",
    "Bo Lind",
    "Jan Brandt",
  ]);
});

test.each([
  ["an organization’s noun", "The council met.", "The council"],
  ["a trade", "A nurse left.", "A nurse"],
  ["several of a trade", "The teachers left.", "The teachers"],
  ["a document", "The report came late.", "The report"],
  ["names that are listed", "Ada Okoye and Bo Lind left.", "Ada Okoye and Bo Lind"],
  ["a list with a trade", "Ada Okoye and nurse Bo Lind left.", "Ada Okoye and nurse Bo Lind"],
  ["whom a list renames", "Two nurses, Ada Okoye and Bo Lind, left.", "Two nurses"],
])("findActing() leaves open who is meant by %s", (_name, text, words) => {
  const [first] = findActing(buildTestContext(text));
  expect(first?.actor).toBeNull();
  expect(text.slice(first!.mention.start, first!.mention.end)).toBe(words);
});
