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
])("“%s” takes none", (words) => {
  expect(findStances(words)).toEqual([]);
});
