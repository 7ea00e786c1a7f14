import { foldName } from "../../domain/names/name-key.ts";
import {
  findClausesOf,
  findGovernor,
  getDeterminer,
  getOwner,
} from "../../grammar/find-in-reading.ts";
import { remember } from "../../domain/remember.ts";
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
  /** Whether a word acts and owns more often than something is in it. */
  readonly isActor: (word: string) => boolean;
}

/** Which names of an article are, or may be, those of persons. */
export function findBearers(article: PlaceNames, lexicon: PlaceWords): Bearers {
  const { read, names, links, lookup } = article;
  const { text } = read.document;
  const sure = new Set<string>();
  const surnames = new Set<string>();
  const givenNames = new Set<string>();
  for (const { actor } of links) {
    if (actor?.type === "PERSON") sure.add(foldName(actor.name).split(" ").at(-1) ?? "");
  }
  const byWord = new Map<string, NameSpan[]>();
  const longer: { readonly name: NameSpan; readonly words: readonly string[] }[] = [];
  for (const name of names) {
    const words = name.folded.split(" ");
    if (name.titled || hasAge(read, name)) sure.add(words.at(-1)!);
    if (words.length === 1) byWord.set(words[0]!, [...(byWord.get(words[0]!) ?? []), name]);
    else if (looksLikePerson(text.slice(name.start, name.end), words, lookup, lexicon)) {
      longer.push({ name, words });
    }
  }
  for (const { name, words } of longer) {
    const around = findAround(read, name);
    if (!mayBePerson(name, words, around, lexicon)) continue;
    const [first, last] = [words[0]!, words.at(-1)!];
    surnames.add(last);
    givenNames.add(first);
    const isSpeaker = around !== null && speaks(around, name, lexicon);
    if (isSpeaker) sure.add(last);
    // "Paris Jones" is somebody where "Jones" stands alone, "Boston Celtics" nobody.
    if (isSpeaker || byWord.has(last)) sure.add(first);
  }
  const isActor = remember((word) => {
    const acts = (byWord.get(word) ?? []).map((name) => countActs(read, name, lexicon));
    return acts.reduce((sum, count) => sum + count, 0) > 0;
  }, MOST_WORDS);
  return { sure, surnames, givenNames, isActor };
}

/** Names of one article of which it is asked whether they act. */
const MOST_WORDS = 1000;

function hasAge(read: PlaceNames["read"], name: NameSpan): boolean {
  if (!/^, \d/u.test(read.document.text.slice(name.end, name.end + 3))) return false;
  const around = findAround(read, name);
  return around !== null && findAge(around) !== null;
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
function countActs(read: PlaceNames["read"], name: NameSpan, { around }: PlaceWords): number {
  const found = findAround(read, name);
  if (found === null || found.phrase.head.start >= name.end) return 0;
  const { reading, phrase } = found;
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
