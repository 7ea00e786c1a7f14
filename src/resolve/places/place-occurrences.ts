import type { PopulatedPlace } from "../../domain/gazetteer.ts";
import { foldName } from "../../domain/names/name-key.ts";
import type { EntityLookup } from "../../domain/ports.ts";
import type { Span } from "../../domain/text/span.ts";
import type { NameMention } from "../../names/name-mention.ts";
import type { ReadUnits } from "../../prose/read-units.ts";
import type { NameLink } from "../names/link-names.ts";
import {
  dropRegions,
  findNamedContainer,
  liesIn,
  type NamedContainer,
  type PlaceWords,
} from "./place-containers.ts";
import { findStanding, type Lean, readLean, type Standing } from "./place-standing.ts";
import { endsName, listNameWords, opensName, type NameWord } from "./place-stretches.ts";

/** An article, as far as its places are looked for. */
export interface PlaceNames {
  readonly read: ReadUnits;
  readonly names: readonly NameMention[];
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
  readonly standing: Standing;
  readonly lean: Lean;
  readonly container: NamedContainer | null;
}

/** The runs of words of an article that the gazetteer knows as names of places, in order. */
export function findOccurrences(article: PlaceNames, lexicon: PlaceWords): Occurrence[] {
  const { read, names, links } = article;
  const occurrences: Occurrence[] = [];
  const unknown = new Set<string>();
  for (const words of listNameWords(read.document, names, links)) {
    let end = 0;
    for (let index = 0; index < words.length; index++) {
      if (words[index]!.token.start < end || !opensName(words, index, end, lexicon)) continue;
      const found = findLongest(article, words, index, lexicon);
      if (found === null) continue;
      end = found.end;
      const container = findContainer(found, article, lexicon);
      if (container === null && isElsewhere(found, article, lexicon)) unknown.add(found.folded);
      occurrences.push({ ...found, container });
    }
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

/** The longest name of a place that begins at a word and does not end inside another name. */
function findLongest(
  { read, lookup }: PlaceNames,
  words: readonly NameWord[],
  first: number,
  lexicon: PlaceWords,
): Omit<Occurrence, "container"> | null {
  const { start } = words[first]!.token;
  for (let last = Math.min(words.length, first + MOST_WORDS) - 1; last >= first; last--) {
    const { end } = words[last]!.token;
    if (end - start > LONGEST_NAME || !endsName(words, first, last, lexicon)) continue;
    const { name } = words[first]!;
    const isWhole = name !== null && name.start === start && name.end === end;
    const folded = isWhole ? name.folded : foldName(read.document.text.slice(start, end));
    const candidates = mayName(folded, lexicon) ? lookup.findWorldPlaces(folded) : [];
    if (candidates.length === 0) continue;
    const lean = isWhole ? readLean(name.bearer) : "neither";
    const standing = findStanding(folded, candidates, lexicon);
    return { start, end, folded, candidates, standing, lean };
  }
  return null;
}

/** Two letters and common nouns with a capital are no place's name by themselves. */
function mayName(folded: string, { names, apart, directions }: PlaceWords): boolean {
  const isCommon =
    apart.has(folded) ||
    directions.has(folded) ||
    names.titles.has(folded) ||
    names.organizations.has(folded) ||
    names.groups.has(folded) ||
    names.hidden.has(folded) ||
    names.roles.has(folded);
  return folded.length > 2 && !isCommon;
}

/** Words, and characters, that the name of a place has at most. */
const MOST_WORDS = 6;
const LONGEST_NAME = 120;

/** The place that an article was filed from; its words are no part of the prose, so that no name of it lies there. */
export function readDatelinePlace(
  { read: { document }, lookup, dateline }: PlaceNames,
  lexicon: PlaceWords,
): Occurrence | null {
  if (dateline === null) return null;
  const { start, end } = dateline;
  const folded = foldName(document.text.slice(start, end));
  const candidates = lookup.findWorldPlaces(folded);
  const container = findNamedContainer(document, dateline, lookup, lexicon);
  return {
    start,
    end,
    folded,
    candidates,
    standing: findStanding(folded, candidates, lexicon),
    lean: "place",
    container,
  };
}

/** What stands behind a place's name and contains it, as a name of its own: "Ill." of "Springfield, Ill.". */
export function readContainer(
  { start, end, ids }: NamedContainer,
  { read: { document }, lookup }: PlaceNames,
): Occurrence {
  const folded = foldName(document.text.slice(start, end));
  const candidates = [...ids].flatMap((id) => {
    const place = lookup.getPlace(id);
    return place === null ? [] : [{ place, population: 0 }];
  });
  return { start, end, folded, candidates, standing: "known", lean: "place", container: null };
}
