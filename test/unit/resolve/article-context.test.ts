import { expect, test } from "@jest/globals";
import { findHead, findLinksIn, getParagraph } from "../../../src/resolve/article-context.ts";
import { buildTestContext } from "../../support/read-text.ts";

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

test("getParagraph() counts the paragraphs that hold words", () => {
  const text = "One held.\n\n\nTwo fell.";
  const context = buildTestContext(text);
  expect(
    [0, text.indexOf("Two"), text.indexOf("\n")].map((at) => getParagraph(context, at)),
  ).toEqual([0, 1, -1]);
});

test("findLinksIn() leaves out names that reach past the span", () => {
  const text = "Then Volodymyr Karpenko left Larnburg.";
  const context = buildTestContext(text);
  const words = (end: number): string[] =>
    findLinksIn(context, { start: 0, end }).map((link) => text.slice(link.start, link.end));
  expect(words(text.length)).toEqual(["Volodymyr Karpenko", "Larnburg"]);
  expect(words(text.indexOf("burg"))).toEqual(["Volodymyr Karpenko"]);
});
