import { expect, test } from "@jest/globals";
import { readTestArticle } from "../../../support/read-text.ts";

/** What the context tells of the text's last quotation: the places, each with its rule. */
function readContext(text: string): string[] {
  const { about } = readTestArticle(text).quotations.at(-1)!;
  return about
    .filter(({ basis }) => basis === "CONTEXT")
    .map(({ name, rule }) => `${name} ${rule.replace("context-", "")}`);
}

test.each([
  [
    "the sentence before the words",
    "When the flood had reached Larnburg, Ada Okoye said the bridge was lost.",
    ["Larnburg sentence"],
  ],
  [
    "a list in it",
    "After the floods in Larnburg and Varn, Ada Okoye said the bridges were lost.",
    ["Larnburg sentence", "Varn sentence"],
  ],
  [
    "the inner one of two",
    "When the flood reached Larnburg in the Ostel Region, Ada Okoye said the bridge was lost.",
    ["Larnburg sentence"],
  ],
  ["a country that speaks", "Norland said the bridge was lost.", ["Norland source"]],
  ["a seat of government that speaks", "Varn said the bridge was lost.", ["Norland source"]],
  [
    "the place that the source governs",
    "“The bridge was lost,” said Ada Okoye, head of the Ostel Region.",
    ["Ostel Region source"],
  ],
  [
    "whom a pronoun means",
    "The government of Ostel Region said it rained. It said the bridge was lost.",
    ["Ostel Region source"],
  ],
  [
    "a sentence before, of a place that is named again",
    "Larnburg lies by a river. A flood reached Larnburg. Nobody was hurt. Ada Okoye said the bridge was lost.",
    ["Larnburg before"],
  ],
  [
    "the paragraph before",
    "The flood reached Larnburg. It left Larnburg at noon.\n\nAda Okoye said the bridge was lost.",
    ["Larnburg before"],
  ],
  [
    "what the same source said before",
    "Ada Okoye said the flood had reached Larnburg. She said the bridge was lost.",
    ["Larnburg speech"],
  ],
  ["the people of the source", "Norlandic officials said the bridge was lost.", ["Norland people"]],
  [
    "where the source was",
    "Ada Okoye, who was on a visit to Larnburg, said the bridge was lost.",
    ["Larnburg sentence"],
  ],
  [
    "the place of which all of it tells",
    "Larnburg is flooded. Larnburg has a bridge. Larnburg is old. It rained. It snowed. It froze. Ada Okoye said the bridge was lost.",
    ["Larnburg article"],
  ],
])("addContextPlaces() finds %s", (_name, text, expected) => {
  expect(readContext(text)).toEqual(expected);
});

test.each([
  [
    "from the region of where it was said",
    "Ada Okoye told reporters in Larnburg, Norland, that the bridge was lost.",
  ],
  [
    "from where the source is at home",
    "The institute, a think tank in Larnburg, said the bridge was lost.",
  ],
  [
    "beside a place that is named",
    "When the flood had reached Larnburg, Ada Okoye said it was dry in Varn.",
  ],
  [
    "beside one that is referred to",
    "After the flood in Larnburg and the Ostel Region, Ada Okoye said the city was safe.",
  ],
  [
    "beside a country that acts",
    "Tessaly is cold, Ada Okoye said. She said Norland had not sent help.",
  ],
  ["of a place of speaking", "Ada Okoye said in Larnburg that it rained."],
  ["of the dateline alone", "LARNBURG, Norland (AP) — Ada Okoye said that it rained."],
  [
    "of a place named once, in passing",
    "Ada Okoye once saw Larnburg. Eve Lind said the bridge was lost.",
  ],
  [
    "of where somebody comes from",
    "Eve Lind of Larnburg met Bo Dahl of Larnburg. Ada Okoye said the bridge was lost.",
  ],
  ["of where a source comes from", "A Larnburg lawyer said the bridge was lost."],
  [
    "of a list of many",
    "Varn, Larnburg and Tessaly are old. It rained in Varn, Larnburg and Tessaly. Ada Okoye said the bridge was lost.",
  ],
  ["of a building", "After lunch in Rosewood Palace, Ada Okoye said the bridge was lost."],
  [
    "of a country far before",
    "Norland is flooded. Norland is old. Norland is cold. It rained. It snowed. Ada Okoye said the bridge was lost.",
  ],
  [
    "of a place of which the article has long ceased to tell",
    `Larnburg is flooded. Larnburg has a bridge. Larnburg is old. ${"It rained. ".repeat(9)}Ada Okoye said the bridge was lost.`,
  ],
  [
    "of one place behind another",
    "Larnburg is flooded. Larnburg has a bridge. Larnburg is old. It also rained in Oxbrook and in Varn. It snowed. It froze. Ada Okoye said the bridge was lost.",
  ],
])("addContextPlaces() adds nothing %s", (_name, text) => {
  expect(readContext(text)).toEqual([]);
});

test("addContextPlaces() shows the words that tell", () => {
  const text = "When the flood had reached Larnburg, Ada Okoye said the bridge was lost.";
  const [mention] = readTestArticle(text).quotations[0]!.about;
  expect(text.slice(mention!.start, mention!.end)).toBe("Larnburg");
});
