import { foldName } from "../../domain/names/name-key.ts";
import {
  findClausesOf,
  findGovernor,
  getDeterminer,
  getOwner,
} from "../../grammar/find-in-reading.ts";
import { findAge } from "../../names/name-descriptions.ts";
import type { NameSpan } from "../../names/name-spans.ts";
import { findAround, type Around } from "../../prose/find-around.ts";
import type { PlaceWords } from "./place-containers.ts";
import type { PlaceNames } from "./place-occurrences.ts";
import { isCommonWord } from "./place-standing.ts";

/** The words by which an article calls persons, folded; each may be a place's name as well. */
export interface Bearers {
  /** The article shows a person of that name: by a title, an age, what they say, or the surname again. */
  readonly sure: ReadonlySet<string>;
  /** Last words of runs of capitals that may be persons: "Houston" of "Abe Houston". */
  readonly surnames: ReadonlySet<string>;
  /** First words of such runs: "Paris" of "Paris Jones". */
  readonly givenNames: ReadonlySet<string>;
  /** Single words that act and own more often than something is in them. */
  readonly actors: ReadonlySet<string>;
}

/** Which names of an article are, or may be, those of persons. */
export function findBearers(
  { read, names, links, lookup }: PlaceNames,
  lexicon: PlaceWords,
): Bearers {
  const sure = new Set<string>();
  const surnames = new Set<string>();
  const givenNames = new Set<string>();
  const acts = new Map<string, number>();
  for (const { actor } of links) {
    if (actor?.type === "PERSON") sure.add(foldName(actor.name).split(" ").at(-1) ?? "");
  }
  const texts = names.map(({ start, end }) => read.document.text.slice(start, end));
  const folded = texts.map(foldName);
  const single = new Set(folded.filter((name) => !name.includes(" ")));
  for (const [index, name] of names.entries()) {
    const words = folded[index]!.split(" ");
    const [first, last] = [words[0]!, words.at(-1)!];
    const around = findAround(read, name);
    if (name.titled || (around !== null && findAge(around) !== null)) sure.add(last);
    if (around !== null && words.length === 1) {
      acts.set(first, (acts.get(first) ?? 0) + countActs(around, name, lexicon));
    }
    const isPerson =
      looksLikePerson(texts[index]!, words, lookup, lexicon) &&
      mayBePerson(name, words, around, lexicon);
    if (!isPerson) continue;
    surnames.add(last);
    givenNames.add(first);
    const isSpeaker = around !== null && speaks(around, name, lexicon);
    if (isSpeaker) sure.add(last);
    // "Paris Jones" is somebody where "Jones" stands alone, "Boston Celtics" nobody.
    if (isSpeaker || single.has(last)) sure.add(first);
  }
  const actors = new Set([...acts].filter(([, count]) => count > 0).map(([name]) => name));
  return { sure, surnames, givenNames, actors };
}

/** "CBC Toronto", "Varn-Larne", "Larne Tuesday" and "Environment Canada" are nobody. */
function looksLikePerson(
  text: string,
  words: readonly string[],
  { getCountryCode }: PlaceNames["lookup"],
  { apart, readForm }: PlaceWords,
): boolean {
  const [first, last] = [words[0]!, words.at(-1)!];
  if (!/\p{Lu}\p{Ll}\S* /u.test(text) || apart.has(last)) return false;
  return getCountryCode(last) === null || !isCommonWord(readForm(first));
}

/** 1 where a name does or owns something, -1 where something is in what it names. */
function countActs({ reading, phrase }: Around, name: NameSpan, { around }: PlaceWords): number {
  if (phrase.head.start >= name.end) return 0;
  const governor = findGovernor(reading, phrase);
  if (governor !== null) return around.has(governor.preposition.normal) ? -1 : 0;
  const acts =
    findClausesOf(reading, phrase).some(({ group }) => group.form === "finite") ||
    reading.nounPhrases.some((whole) => getOwner(whole) === phrase);
  return acts ? 1 : 0;
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
