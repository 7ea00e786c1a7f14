import { expect, test } from "@jest/globals";
import { isAdjectival, isMetonym } from "../../../../src/resolve/places/metonyms.ts";
import { buildTestContext } from "../../../support/read-text.ts";

/** The text's first name and what stands around it. */
function readFirst(text: string) {
  const { read, links } = buildTestContext(text);
  return { read, link: links[0]! };
}

test.each([
  ["it speaks", "Varn said it was ready."],
  ["it acts", "Norland has sent troops."],
  ["it acts with another", "Norland and Tessaly agreed on it."],
  ["it acts behind another sentence", "The talks went on\n\nVarn said it was ready."],
  ["something is done by it", "Shells were fired by Norland overnight."],
  ["a seat of government owns something", "Varn’s forces left."],
  ["it acts behind its article and an adjective", "The new Norland has sent troops."],
  ["it soon acts", "Norland soon sent troops."],
  ["what it does stands behind a time", "Norland on Monday sent troops."],
  ["it is described before it acts", "Norland, which has a coast, sent troops."],
])("isMetonym() is true where %s", (_name, text) => {
  const { read, link } = readFirst(text);
  expect(isMetonym(read, link)).toBe(true);
});

test.each([
  ["something happens in it", "It rained in Varn."],
  ["something comes from it", "Trains from Varn stopped."],
  ["it describes a noun", "Varn airports closed."],
  ["something happens in it with its article", "In the new Norland troops left."],
  ["it ends the text", "Then came Norland"],
  ["it is made to act", "They let Norland send troops."],
  ["a country owns something", "Norland’s rivers rose."],
  ["a city without government owns something", "Larnburg’s rivers rose."],
])("isMetonym() is false where %s", (_name, text) => {
  const { read, link } = readFirst(text);
  expect(isMetonym(read, link)).toBe(false);
});

test.each([
  ["a country before a noun", "Norland officials left.", true],
  ["a country that acts", "Norland left.", false],
  ["a city before a noun", "Larnburg officials left.", false],
])("isAdjectival() of %s", (_name, text, expected) => {
  const { read, link } = readFirst(text);
  expect(isAdjectival(read, link)).toBe(expected);
});
