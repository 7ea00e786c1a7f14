import { expect, test } from "@jest/globals";
import { isJoined, readSource } from "../../../../src/resolve/speakers/read-source.ts";
import { buildTestContext } from "../../../support/read-text.ts";

function readTestSource(phrase: string) {
  const context = buildTestContext(phrase);
  const span = { start: 0, end: phrase.length };
  return { context, span, source: readSource(context, span) };
}

function readHead(phrase: string): string | null {
  return readTestSource(phrase).source?.head.text ?? null;
}

test.each([
  ["a noun with its article", "the spokesman", "spokesman"],
  ["a noun with for", "the spokesman for the ministry", "spokesman"],
  ["a noun with for and a title", "a lawyer for Mayor Ada Okoye", "lawyer"],
  ["a noun with of", "the mayor of Larnburg", "mayor"],
  ["a name behind its title", "Mayor Ada Okoye", "Okoye"],
  ["a possessor", "Karpenko’s lawyer", "lawyer"],
  ["two nouns", "the water ministry", "ministry"],
  ["a name behind a comma", "the minister, Ada Okoye", "Okoye"],
  ["a name before a description", "Ada Okoye, the mayor", "Okoye"],
  ["a name behind a role and where it is held", "A lawyer for the firm, Ada Okoye", "Okoye"],
  ["a name with another one in marks", "Ada “Addie” Okoye", "Okoye"],
  ["a name behind a time", "Last night Ada Okoye", "Okoye"],
  ["a name before brackets", "Okoye (the mayor)", "Okoye"],
  ["a name behind an office", "Secretary of State Ada Okoye", "Okoye"],
  ["a name with of inside its title", "Ministry of Rivers spokeswoman Ada Okoye", "Okoye"],
  ["a noun with a participle", "officials briefed on the plan", "officials"],
  ["a noun with who", "a man who left", "man"],
  ["a noun with a hyphened participle", "army-backed fighters", "fighters"],
  ["a noun with an adjective behind it", "people familiar with the matter", "people"],
  ["a number with of", "two of the miners", "two"],
  ["a pronoun with of", "some of them", "some"],
  ["words that end in a mark", "the spokesman.", "spokesman"],
  ["a possessor without s", "the workers’ lawyer", "lawyer"],
])("readSource() finds the head of %s", (_name, phrase, head) => {
  expect(readHead(phrase)).toBe(head);
});

test("readSource() of nothing is nothing", () => {
  expect(readSource(buildTestContext("It held."), { start: 2, end: 3 })).toBeNull();
});

test.each([
  ["two names", "Ada Okoye and Bo Lind", true],
  ["two organizations", "Norland Ministry of Water and Rosewood Palace", true],
  ["two names behind what both are", "Presidential candidates Ada Okoye and Bo Lind", true],
  ["one name", "Ada Okoye", false],
  ["two nouns", "witnesses and local media", false],
  ["an and behind the head", "Ada Okoye of Rivers and Roads", false],
  ["a name's two titles", "the mayor and poet Ada Okoye", false],
])("isJoined() of %s", (_name, phrase, expected) => {
  const { context, span, source } = readTestSource(phrase);
  expect(isJoined(context, span, source!)).toBe(expected);
});
