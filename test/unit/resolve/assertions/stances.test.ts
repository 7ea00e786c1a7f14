import { expect, test } from "@jest/globals";
import { readTestArticle } from "../../../support/read-text.ts";

/** The sides that the president takes by saying that something is so. */
function findStances(words: string) {
  const { quotations } = readTestArticle(`Karpenko said that ${words}.`);
  return quotations.flatMap(({ assertion }) =>
    assertion.stances.map(({ topic, side, party }) => [topic, side, party]),
  );
}

const NORLAND = "government-of-norland";

test.each([
  ["our troops are advancing near Ostel", "movement", "FIRST", "volodymyr-karpenko"],
  ["Norland’s troops are advancing near Ostel", "movement", "FIRST", NORLAND],
  ["Norland’s troops are not advancing near Ostel", "movement", "SECOND", NORLAND],
  ["the front near Ostel has stabilized", "movement", "SECOND", null],
  ["the front near Ostel never really stabilized", "movement", "FIRST", null],
  ["the troops stopped the advance near Ostel", "movement", "SECOND", null],
  ["the troops did not stop the advance near Ostel", "movement", "FIRST", null],
  ["the enemy is advancing", "movement", "FIRST", "enemy of volodymyr-karpenko"],
  ["our troops have retaken Ostel", "control", "FIRST", "volodymyr-karpenko"],
  [
    "the enemy captured nearly all the land of Ostel",
    "control",
    "SECOND",
    "enemy of volodymyr-karpenko",
  ],
  ["Ostel was quickly captured", "control", "SECOND", null],
  ["Norland’s troops managed to capture Ostel", "control", "SECOND", NORLAND],
  ["our troops continued to advance near Ostel", "movement", "FIRST", "volodymyr-karpenko"],
  ["our troops took full control of Ostel", "control", "SECOND", "volodymyr-karpenko"],
  ["they drove the enemy out of Ostel", "control", "FIRST", "volodymyr-karpenko"],
  ["the enemy was pushed out of Ostel", "control", "FIRST", "enemy of volodymyr-karpenko"],
  ["our troops captured most of the old town of Ostel", "control", "SECOND", "volodymyr-karpenko"],
  ["our troops captured the two villages of Ostel", "control", "SECOND", "volodymyr-karpenko"],
  ["our troops captured Ostel’s centre", "control", "SECOND", "volodymyr-karpenko"],
  ["Ostel town hall was captured", "control", "SECOND", null],
  ["Ostel has now been fully captured", "control", "SECOND", null],
  ["the offensive has halted, and the advance stopped", "movement", "SECOND", null],
  ["Rosewood Palace troops captured Ostel", "control", "SECOND", "palace"],
  ["Tessaly troops and Norland troops captured Ostel", "control", "SECOND", "tessaly"],
])("“%s” takes a side", (words, ...side) => {
  expect(findStances(words)).toEqual([side]);
});

test.each([
  "our troops have not captured Ostel",
  "our troops would capture Ostel",
  "our troops tried to capture Ostel",
  "our troops came from Ostel and captured a bridge",
  "our troops left the occupied part of Ostel",
  "our troops captured Norland",
  "the talks in Ostel are advancing",
  "the advance surprised Ostel",
  "the front moved near Ostel and the rain stabilized",
  "the front, not the weather, stabilized near Ostel",
  "the front near Ostel has after many long weeks of rain stabilized",
  "Ostel captured hearts",
  "our troops could not be stopped and captured Ostel",
  "our troops would soon and without doubt capture Ostel",
  "it was captured",
  "reporters entered Ostel",
])("“%s” takes none", (words) => {
  expect(findStances(words)).toEqual([]);
});

test.each([
  ["the army advanced near Ostel", ["movement: advanced (ostel, ostel-region)"]],
  ["the army broke through near Larnburg", ["movement: broke … through (larnburg, ostel-region)"]],
  [
    "the army advanced near Varn and near Ostel",
    ["movement: advanced (varn)", "movement: advanced (ostel, ostel-region)"],
  ],
  ["the army advanced", ["movement: advanced ()"]],
  ["troops took control of Varn", ["control: took … control … of (varn)"]],
])("“%s” takes a side on a place and what contains it, by its words", (words, expected) => {
  const { quotations } = readTestArticle(`Karpenko said that ${words}.`);
  const stances = quotations.flatMap(({ assertion }) => assertion.stances);
  expect(
    stances.map(({ topic, text, places }) => `${topic}: ${text} (${places.join(", ")})`),
  ).toEqual(expected);
});
