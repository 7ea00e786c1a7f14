import { expect, test } from "@jest/globals";
import { findLinksIn, getParagraph } from "../../../src/resolve/article-context.ts";
import { buildTestContext } from "../../support/read-text.ts";

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
