import type { PopulatedPlace } from "../../domain/gazetteer.ts";
import { foldName } from "../../domain/names/name-key.ts";
import type { EntityLookup } from "../../domain/ports.ts";
import type { Document, Token } from "../../domain/text/document.ts";
import { findFirstIndex } from "../../domain/text/find-first-index.ts";
import { findTokens } from "../../domain/text/find-tokens.ts";
import type { Span } from "../../domain/text/span.ts";
import type { NameSpan } from "../../names/name-spans.ts";
import type { ReadUnits } from "../../prose/read-units.ts";
import type { NameLink } from "../names/link-names.ts";
import {
  dropRegions,
  findNamedContainer,
  liesIn,
  type NamedContainer,
  type PlaceWords,
} from "./place-containers.ts";

/** An article, as far as its places are looked for. */
export interface PlaceNames {
  readonly read: ReadUnits;
  readonly names: readonly NameSpan[];
  /** What the registry knows of the names. */
  readonly links: readonly NameLink[];
  readonly lookup: EntityLookup;
  readonly dateline: Span | null;
}

/** A run of words that the gazetteer knows as a place's name. */
export interface Occurrence extends Span {
  /** As `foldName` writes it. */
  readonly folded: string;
  readonly candidates: readonly PopulatedPlace[];
  readonly container: NamedContainer | null;
}

/** The runs of words of an article that the gazetteer knows as names of places, in order. */
export function findOccurrences(article: PlaceNames, lexicon: PlaceWords): Occurrence[] {
  const { read, names, links, lookup } = article;
  const linked = new Set(
    links.flatMap((link) => findTokens(read.document, link).map(({ start }) => start)),
  );
  const ends = new Set(names.map(({ end }) => end));
  const known = new Map<string, readonly PopulatedPlace[]>();
  const find = (words: string): readonly PopulatedPlace[] => {
    let places = known.get(words);
    if (places === undefined) known.set(words, (places = lookup.findWorldPlaces(words)));
    return places;
  };
  const occurrences: Occurrence[] = [];
  const unknown = new Set<string>();
  let end = 0;
  for (const name of names) {
    if (name.titled || name.start < end || linked.has(name.start)) continue;
    const found = findLongest(read.document, name, ends, linked, find, lexicon);
    if (found === null) continue;
    end = found.end;
    const container = findContainer(found, article, lexicon);
    if (container === null && isElsewhere(found, article, lexicon)) unknown.add(found.folded);
    occurrences.push({ ...found, container });
  }
  return occurrences.filter(({ folded, container }) => container !== null || !unknown.has(folded));
}

/** What stands behind a name and contains a place of that name. */
export function findContainer(
  name: Span,
  { read: { document }, lookup }: PlaceNames,
  lexicon: PlaceWords,
): NamedContainer | null {
  const container = findNamedContainer(document, name, lookup, lexicon);
  if (container === null) return null;
  const places = lookup.findWorldPlaces(document.text.slice(name.start, name.end));
  return places.some(({ place }) => liesIn(place, container.ids, lookup)) ? container : null;
}

/** "Nairobi, Ohio, closed its mill": a village that the gazetteer does not know, and none that it knows. */
function isElsewhere(
  { candidates, ...name }: Omit<Occurrence, "container">,
  { read: { document }, lookup }: PlaceNames,
  lexicon: PlaceWords,
): boolean {
  const container = findNamedContainer(document, name, lookup, lexicon);
  if (container?.isClosed !== true) return false;
  // "Ohio, Texas" and "Kenya, Uganda" are lists.
  const [largest] = dropRegions(candidates, lookup);
  return largest === undefined || !container.kinds.has(largest.place.kind);
}

/** The words of a name and of the sentence behind it, as many as a place's name may have and one more. */
function listWordsFrom(document: Document, { start }: Span): Token[] {
  const { sentences } = document;
  const sentence = sentences[findFirstIndex(sentences, ({ end }) => end > start)]!;
  const end = Math.min(sentence.end, start + LONGEST_NAME);
  return findTokens(document, { start, end }).slice(0, MOST_WORDS + 1);
}

/** The longest name of a place that begins with a run of capitals and does not end inside another. */
function findLongest(
  document: Document,
  name: Span,
  ends: ReadonlySet<number>,
  linked: ReadonlySet<number>,
  find: (words: string) => readonly PopulatedPlace[],
  lexicon: PlaceWords,
): Omit<Occurrence, "container"> | null {
  const { start } = name;
  const words = listWordsFrom(document, name);
  for (let count = Math.min(words.length, MOST_WORDS); count > 0; count--) {
    const last = words[count - 1]!;
    const isWhole =
      ends.has(last.end) ||
      // "Port-au-Prince": what titles are elsewhere may end a name.
      (count > 1 && isCapital(last) && !isCapital(words[count])) ||
      (last.end < name.end && isTime(words.slice(count), name, lexicon));
    if (!isWhole || linked.has(last.start)) continue;
    const folded = foldName(document.text.slice(start, last.end));
    const candidates = mayName(folded, lexicon) ? find(folded) : [];
    if (candidates.length > 0) return { start, end: last.end, folded, candidates };
  }
  return null;
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

/** "Houston Tuesday": the day is no part of the name. */
function isTime(behind: readonly Token[], name: Span, { apart }: PlaceWords): boolean {
  return behind.every(({ normal, start }) => start >= name.end || apart.has(normal));
}

/** Two letters and common nouns with a capital are no place's name by themselves. */
function mayName(folded: string, { names, apart, directions }: PlaceWords): boolean {
  if (folded.length < 3) return false;
  return ![
    apart,
    directions,
    names.titles,
    names.organizations,
    names.groups,
    names.hidden,
    names.roles,
  ].some((common) => common.has(folded));
}

/** Words, and characters, that the name of a place has at most. */
const MOST_WORDS = 6;
const LONGEST_NAME = 120;

/** The place that an article was filed from; its words are no part of the prose, so that no name of it lies there. */
export function readDatelinePlace(
  { read: { document }, lookup, dateline }: PlaceNames,
  lexicon: PlaceWords,
): Pick<Occurrence, "folded" | "container"> | null {
  if (dateline === null) return null;
  const folded = foldName(document.text.slice(dateline.start, dateline.end));
  return { folded, container: findNamedContainer(document, dateline, lookup, lexicon) };
}
