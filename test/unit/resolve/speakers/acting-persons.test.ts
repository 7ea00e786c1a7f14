import { expect, test } from "@jest/globals";
import { findActingPersons } from "../../../../src/resolve/speakers/acting-persons.ts";
import { buildTestContext } from "../../../support/read-text.ts";

function listActing(text: string): string[] {
  return findActingPersons(buildTestContext(text)).map(({ actor }) => actor.name);
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
])("findActingPersons() finds %s", (_name, text) => {
  expect(listActing(text)).toEqual(["Ada Okoye"]);
});

test.each([
  ["somebody to whom something is done", "They saw Ada Okoye."],
  ["somebody who is only named behind others", "The house of Ada Okoye fell."],
  ["an owner", "Ada Okoye’s house fell."],
  ["one word before a comma", "First, the bridge fell."],
  ["a plural", "Crops withered."],
  ["what a thing is called", "The film, Gender Equality, won."],
  ["an organization", "The Norland Ministry of Water closed."],
])("findActingPersons() finds nobody in %s", (_name, text) => {
  expect(listActing(text)).toEqual([]);
});

test("findActingPersons() keeps the order of the text", () => {
  expect(listActing("Ada Okoye left. “Bo Lind slept,” they said. Jan Brandt came.")).toEqual([
    "Ada Okoye",
    "Bo Lind",
    "Jan Brandt",
  ]);
});
