import { expect, test } from "@jest/globals";
import { findHead } from "../../../../src/resolve/speakers/phrase-head.ts";
import { buildTestContext } from "../../../support/read-text.ts";

function readHead(phrase: string): string | null {
  return findHead(buildTestContext(phrase), { start: 0, end: phrase.length })?.text ?? null;
}

test.each([
  ["a noun with its article", "the spokesman", "spokesman"],
  ["a noun with for", "the spokesman for the ministry", "spokesman"],
  ["a noun with of", "the mayor of Larnburg", "mayor"],
  ["a name behind its title", "Mayor Ada Okoye", "Okoye"],
  ["a possessor", "Karpenko’s lawyer", "lawyer"],
  ["two nouns", "the water ministry", "ministry"],
])("findHead() of %s", (_name, phrase, head) => {
  expect(readHead(phrase)).toBe(head);
});

test("findHead() of nothing is nothing", () => {
  expect(findHead(buildTestContext("It held."), { start: 2, end: 3 })).toBeNull();
});
