import type { Gender } from "../../domain/entity.ts";
import { nameSuffixes } from "../../domain/names/name-suffixes.ts";
import type { EntityLookup } from "../../domain/ports.ts";
import type { Bearers } from "../../domain/world-actor.ts";
import type { NameLexicon } from "../../language/name-lexicon.ts";
import type { NameMention } from "../../names/name-mention.ts";
import { describeName } from "../../names/name-descriptions.ts";
import type { NameSpan } from "../../names/name-spans.ts";
import type { ReadUnits } from "../../prose/read-units.ts";
import { type BearerChoice, type BearerSurroundings, chooseBearer } from "./choose-bearer.ts";

/** A whole name that imported lists have, and whom it means. */
export interface JudgedBearer extends BearerChoice {
  /** Where it stands, in text order. */
  readonly places: readonly NameMention[];
}

/** What is known of the world, and of the article. */
export interface KnownWorld {
  readonly lookup: EntityLookup;
  readonly publishedOn: string | null;
  readonly lexicon: NameLexicon;
  /** Ids of the organizations that the article names. */
  readonly organizations: ReadonlySet<string>;
}

/**
 * Looks names up in imported lists, each once for all places where it or what is short for it stands.
 * Only a name from its first to its last word is looked up, never a part of it.
 *
 * @param open  names of the article that are not linked, those of one bearer together
 */
export function judgeBearers(
  read: ReadUnits,
  names: readonly NameMention[],
  open: readonly (readonly NameMention[])[],
  known: KnownWorld,
): JudgedBearer[] {
  const { findWorldActors } = known.lookup;
  if (findWorldActors === null) return [];
  const { text } = read.document;
  const folded = new Set(names.map((name) => name.folded));
  return open.flatMap((mentions): JudgedBearer[] => {
    const { bearer } = mentions[0]!;
    const places = mentions.filter((name) => name.folded === bearer.folded);
    const [first] = places;
    if (first === undefined || places.every(({ isInTitle }) => isInTitle)) return [];
    const bearers = dropOthers(findWorldActors(text.slice(first.start, first.end)), places);
    if (bearers.known.length === 0 || places.some((name) => goesOn(text, name))) return [];
    const surroundings = readSurroundings(read, mentions, folded, known);
    return [{ places, ...chooseBearer(bearers, surroundings, known) }];
  });
}

/** Only those who may be what the article shows the name to be. */
function dropOthers({ known, hasMore }: Bearers, places: readonly NameMention[]): Bearers {
  const [{ bearer, wordCount }] = places as [NameMention];
  const isBody = bearer.type === "ORGANIZATION" || places.some((name) => name.isOrganization);
  const isPerson = bearer.type === "PERSON" || places.some(({ titled }) => titled);
  return {
    known: known.filter(({ actor: { type } }) =>
      // "Shell" and "Orange" are words and surnames before they are companies.
      type === "PERSON" ? !isBody : type === "ORGANIZATION" && !isPerson && wordCount > 1,
    ),
    hasMore,
  };
}

/** "Donald Trump, Jr." is another than "Donald Trump". */
function goesOn(text: string, { end }: NameSpan): boolean {
  const next = BEHIND.exec(text.slice(end, end + REACH))?.[1];
  return next !== undefined && nameSuffixes.has(next.toLowerCase());
}

const BEHIND = /^,?\s(\p{L}+)/u;
/** Characters in which a suffix may stand behind a name. */
const REACH = 12;

function readSurroundings(
  read: ReadUnits,
  mentions: readonly NameMention[],
  names: ReadonlySet<string>,
  { lookup, publishedOn, lexicon, organizations }: KnownWorld,
): BearerSurroundings {
  const { courtesies, women, men } = lexicon.bearers;
  const [{ bearer }] = mentions as [NameMention];
  const described = mentions.map((name) => describeName(read, name, lexicon));
  const words = described.flatMap((description) => description.words);
  const nouns = new Set(described.flatMap((description) => description.nouns));
  const isPlace =
    bearer.type === "PLACE" ||
    lookup.findPlaces(bearer.folded).length > 0 ||
    lookup.findWorldPlaces(bearer.folded).length > 0;
  const genders = new Set<Gender>();
  for (const noun of nouns) {
    if (women.has(noun)) genders.add("FEMALE");
    if (men.has(noun)) genders.add("MALE");
  }
  return {
    words: new Set(words),
    nouns: [...nouns].filter(
      (noun) => !courtesies.has(noun) && !lexicon.former.has(noun) && !NUMBER.test(noun),
    ),
    age: findAge(words),
    gender: genders.size === 1 ? [...genders][0]! : null,
    countriesBeside: new Set(
      described.flatMap((description) => findCountries(description.words, lookup)),
    ),
    countries: new Set([...names].flatMap((name) => lookup.getCountryCode(name) ?? [])),
    names,
    organizations,
    publishedOn,
    isWeak: isPlace || !bearer.folded.includes(" "),
  };
}

const NUMBER = /^\d/u;

/** "34" of "Okoye, 34," and of "the 34-year-old Okoye". */
function findAge(words: readonly string[]): number | null {
  const age = words.map((word) => /^(\d{1,2})(?:-|$)/u.exec(word)?.[1]).find((years) => years);
  return age === undefined ? null : Number(age);
}

/** Words that a country's people are called by at most, "south african". */
const LONGEST_DEMONYM = 2;

function findCountries(
  words: readonly string[],
  { getCountryCode }: Pick<EntityLookup, "getCountryCode">,
): string[] {
  const codes: string[] = [];
  for (let index = 0; index < words.length;) {
    let length = LONGEST_DEMONYM;
    let code: string | null = null;
    while (length > 0 && code === null) {
      code = getCountryCode(words.slice(index, index + length).join(" "));
      if (code === null) length--;
    }
    if (code !== null) codes.push(code);
    index += Math.max(1, length);
  }
  return codes;
}
