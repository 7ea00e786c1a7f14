import { foldName } from "../../domain/names/name-key.ts";
import { findGovernor } from "../../grammar/find-in-reading.ts";
import { findAround, type Around } from "../../prose/find-around.ts";
import { findAge } from "../../names/name-descriptions.ts";
import type { PlaceWords } from "./place-containers.ts";
import type { PlaceNames } from "./place-occurrences.ts";

/**
 * The names that persons of the article bear: the last word of each longer name, and what stands
 * behind a title or before an age.
 */
export function findBearers({ read, names, links }: PlaceNames, lexicon: PlaceWords): Set<string> {
  const people = new Set<string>();
  for (const { actor } of links) {
    if (actor?.type === "PERSON") people.add(foldName(actor.name).split(" ").at(-1) ?? "");
  }
  for (const name of names) {
    const words = foldName(read.document.text.slice(name.start, name.end)).split(" ");
    const isWhole =
      name.wordCount > 1 &&
      name.wordCount < 5 &&
      !name.isOrganization &&
      !lexicon.prefixes.has(words[0]!);
    const around = findAround(read, name);
    const isPerson =
      name.titled ||
      (around !== null && findAge(around) !== null) ||
      (isWhole && !(around !== null && isPlaced(around, lexicon)));
    if (isPerson) people.add(words.at(-1)!);
  }
  return people;
}

/** First words of the article's longer names: "Paris" where it tells of Paris Jones. */
export function findGivenNames({ read: { document }, names }: PlaceNames): Set<string> {
  const longer = names.filter(({ wordCount }) => wordCount > 1);
  return new Set(
    longer.map(({ start, end }) => foldName(document.text.slice(start, end)).split(" ")[0]!),
  );
}

/** "in New Larne" */
function isPlaced({ reading, phrase }: Around, { around }: PlaceWords): boolean {
  const governor = findGovernor(reading, phrase);
  return governor !== null && around.has(governor.preposition.normal);
}
