import { expect, test } from "@jest/globals";
import { buildTestContext } from "../../support/read-text.ts";
import type { NameLink } from "../../../src/resolve/link-names.ts";

function readLinks(text: string): NameLink[] {
  return [...buildTestContext(text).links];
}

function showLinks(text: string) {
  return readLinks(text).map(({ start, end, actor, rule }) => ({
    words: text.slice(start, end),
    actor: actor?.name ?? null,
    rule,
  }));
}

test.each([
  ["a registered name", "Then Volodymyr Karpenko left.", "Volodymyr Karpenko", "registered-name"],
  ["an alias", "Then Karpenko left.", "Karpenko", "registered-name"],
  ["a titled name", "Then President Karpenko left.", "Karpenko", "registered-name"],
  ["a possessive", "Then Karpenko’s car left.", "Karpenko", "registered-name"],
  ["a respelled name", "Then Volodimier Karpenka left.", "Volodimier Karpenka", "respelled-name"],
  [
    "a name in a headline",
    "Karpenko leaves for the north\n\nIt rained all night long.",
    "Karpenko",
    "registered-name",
  ],
])("linkNames() links %s", (_name, text, words, rule) => {
  expect(showLinks(text)).toEqual([{ words, actor: "Volodymyr Karpenko", rule }]);
});

test("linkNames() links a respelled surname once the respelled name was given", () => {
  expect(showLinks("Volodimier Karpenka left. Later Karpenka returned.")).toEqual([
    { words: "Volodimier Karpenka", actor: "Volodymyr Karpenko", rule: "respelled-name" },
    { words: "Karpenka", actor: "Volodymyr Karpenko", rule: expect.any(String) },
  ]);
});

test("linkNames() links an acronym that the article explains", () => {
  expect(showLinks("The Norland Ministry of Water (NMW) met. Later NMW rested.")).toMatchObject([
    { words: "Norland Ministry of Water", rule: "registered-name" },
    { words: "NMW", rule: "acronym", actor: "Norland Ministry of Water" },
    { words: "NMW", rule: "acronym", actor: "Norland Ministry of Water" },
  ]);
});

test.each([
  ["a name of another place", "Then New Varn fell."],
  ["a name inside an outlet's", "Then the Varn Post wrote."],
  ["a common word", "Then the palace fell."],
  ["a name nobody knows", "Then Ada Okoye left."],
  ["captions", "It rained all night long.\n\nFILE - Volodymyr Karpenko at dawn."],
])("linkNames() links nothing in %s", (_name, text) => {
  expect(readLinks(text)).toEqual([]);
});

test("linkNames() keeps every place that shares a name", () => {
  const [link] = readLinks("Then Ostel fell.");
  expect(link?.places.map(({ id }) => id).sort()).toEqual(["ostel", "ostel-region"]);
  expect(link?.actor).toBeNull();
});
