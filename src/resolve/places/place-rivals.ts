import { foldName } from "../../domain/names/name-key.ts";
import { findClausesOf, findGovernor, getDeterminer } from "../../grammar/find-in-reading.ts";
import { findAge } from "../../names/name-descriptions.ts";
import type { NameSpan } from "../../names/name-spans.ts";
import { findAround, type Around } from "../../prose/find-around.ts";
import type { PlaceWords } from "./place-containers.ts";
import type { PlaceNames } from "./place-occurrences.ts";

/** The words by which an article calls persons, folded; each may be a place's name as well. */
export interface Bearers {
  /** The article shows a person of that name: by a title, an age, what they say, or the surname again. */
  readonly sure: ReadonlySet<string>;
  /** Last words of runs of capitals that may be persons: "Houston" of "Abe Houston". */
  readonly surnames: ReadonlySet<string>;
  /** First words of such runs: "Paris" of "Paris Jones". */
  readonly givenNames: ReadonlySet<string>;
}

/** Which names of an article are, or may be, those of persons. */
export function findBearers({ read, names, links }: PlaceNames, lexicon: PlaceWords): Bearers {
  const sure = new Set<string>();
  const surnames = new Set<string>();
  const givenNames = new Set<string>();
  for (const { actor } of links) {
    if (actor?.type === "PERSON") sure.add(foldName(actor.name).split(" ").at(-1) ?? "");
  }
  const folded = names.map(({ start, end }) => foldName(read.document.text.slice(start, end)));
  const single = new Set(folded.filter((name) => !name.includes(" ")));
  for (const [index, name] of names.entries()) {
    const words = folded[index]!.split(" ");
    const [first, last] = [words[0]!, words.at(-1)!];
    const around = findAround(read, name);
    if (name.titled || (around !== null && findAge(around) !== null)) sure.add(last);
    if (!mayBePerson(name, words, around, lexicon)) continue;
    surnames.add(last);
    givenNames.add(first);
    const isSpeaker = around !== null && speaks(around, name, lexicon);
    if (isSpeaker) sure.add(last);
    // "Paris Jones" is somebody where "Jones" stands alone, "Boston Celtics" nobody.
    if (isSpeaker || single.has(last)) sure.add(first);
  }
  return { sure, surnames, givenNames };
}

function mayBePerson(
  { wordCount, isOrganization }: NameSpan,
  words: readonly string[],
  around: Around | null,
  lexicon: PlaceWords,
): boolean {
  if (wordCount < 2 || wordCount > 4 || isOrganization) return false;
  if (lexicon.prefixes.has(words[0]!) || words.some((word) => lexicon.names.links.has(word))) {
    return false;
  }
  if (around === null) return true;
  // "the Boston Celtics": persons' names take no article.
  return getDeterminer(around.phrase) === null && !isPlaced(around, lexicon);
}

function speaks({ reading, phrase }: Around, name: NameSpan, { persons }: PlaceWords): boolean {
  return (
    phrase.head.start < name.end &&
    findClausesOf(reading, phrase).some(({ group }) => persons.has(group.lemma))
  );
}

/** "in New Larne" */
function isPlaced({ reading, phrase }: Around, { around }: PlaceWords): boolean {
  const governor = findGovernor(reading, phrase);
  return governor !== null && around.has(governor.preposition.normal);
}
