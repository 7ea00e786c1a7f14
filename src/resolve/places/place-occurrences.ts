import type { PopulatedPlace } from "../../domain/gazetteer.ts";
import { foldName } from "../../domain/names/name-key.ts";
import type { EntityLookup } from "../../domain/ports.ts";
import type { Document, Token } from "../../domain/text/document.ts";
import { findSentence } from "../../domain/text/find-sentence.ts";
import type { Span } from "../../domain/text/span.ts";
import type { NameSpan } from "../../extract/phrases/name-spans.ts";
import type { NameLexicon } from "../../language/name-lexicon.ts";
import type { NameLink } from "../names/link-names.ts";
import {
  dropRegions,
  findNamedContainer,
  liesIn,
  type NamedContainer,
} from "./place-containers.ts";
import type { PlaceLexicon } from "../../language/place-lexicon.ts";

/** An article, as far as its places are looked for. */
export interface PlaceNames {
  readonly document: Document;
  readonly names: readonly NameSpan[];
  /** What the registry knows of the names. */
  readonly links: readonly NameLink[];
  readonly lookup: EntityLookup;
  readonly dateline: Span | null;
}

/** All words that tell whether a name is a place. */
export type PlaceWords = PlaceLexicon & { readonly names: NameLexicon };

/** A run of words that the gazetteer knows as a place's name. */
export interface Occurrence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  /** As `foldName` writes it. */
  readonly folded: string;
  readonly candidates: readonly PopulatedPlace[];
  readonly container: NamedContainer | null;
}

/** The runs of words of an article that the gazetteer knows as names of places, in order. */
export function findOccurrences(article: PlaceNames, lexicon: PlaceWords): Occurrence[] {
  const { document, names, links, lookup } = article;
  const linked = new Set<number>();
  for (const { firstToken, endToken } of links) {
    for (let index = firstToken; index < endToken; index++) linked.add(index);
  }
  const endsAt = new Set(names.map(({ endToken }) => endToken));
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
    const { firstToken } = name;
    if (name.titled || firstToken < end || linked.has(firstToken)) continue;
    const found = findLongest(document, name, endsAt, linked, find, lexicon);
    if (found === null) continue;
    end = found.endToken;
    const container = findContainer(found, article, lexicon);
    if (container === null && isElsewhere(found, article, lexicon)) unknown.add(found.folded);
    occurrences.push({ ...found, container });
  }
  return occurrences.filter(({ folded, container }) => container !== null || !unknown.has(folded));
}

/** What stands behind a name and contains a place of that name. */
export function findContainer(
  name: Span,
  { document, lookup }: PlaceNames,
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
  { document, lookup }: PlaceNames,
  lexicon: PlaceWords,
): boolean {
  const container = findNamedContainer(document, name, lookup, lexicon);
  if (container?.isClosed !== true) return false;
  // "Ohio, Texas" and "Kenya, Uganda" are lists.
  const [largest] = dropRegions(candidates, lookup);
  return largest === undefined || !container.kinds.has(largest.place.kind);
}

/** The longest name of a place that begins with a run of capitals and does not end inside another. */
function findLongest(
  document: Document,
  { firstToken, endToken }: NameSpan,
  endsAt: ReadonlySet<number>,
  linked: ReadonlySet<number>,
  find: (words: string) => readonly PopulatedPlace[],
  lexicon: PlaceWords,
): Omit<Occurrence, "container"> | null {
  const { text, tokens } = document;
  const sentence = findSentence(document, firstToken);
  const limit = Math.min(firstToken + LONGEST_NAME, sentence?.endToken ?? tokens.length);
  for (let end = limit; end > firstToken; end--) {
    const isWhole =
      endsAt.has(end) ||
      // "Port-au-Prince": what titles are elsewhere may end a name.
      (end > firstToken + 1 && isCapital(tokens[end - 1]) && !isCapital(tokens[end])) ||
      (end < endToken && isTime(tokens, end, endToken, lexicon));
    if (!isWhole || linked.has(end - 1)) continue;
    const start = tokens[firstToken]!.start;
    const folded = foldName(text.slice(start, tokens[end - 1]!.end));
    if (!mayName(folded, lexicon)) continue;
    const candidates = find(folded);
    if (candidates.length === 0) continue;
    return { start, end: tokens[end - 1]!.end, firstToken, endToken: end, folded, candidates };
  }
  return null;
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

/** "Houston Tuesday": the day is no part of the name. */
function isTime(
  tokens: readonly Token[],
  first: number,
  end: number,
  { apart }: PlaceWords,
): boolean {
  return tokens.slice(first, end).every(({ normal }) => apart.has(normal));
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

/** Tokens that the name of a place has at most. */
const LONGEST_NAME = 6;

/** The place that an article was filed from; its words are no part of the prose, so that no name of it lies there. */
export function readDatelinePlace(
  { document, lookup, dateline }: PlaceNames,
  lexicon: PlaceWords,
): Pick<Occurrence, "folded" | "container"> | null {
  if (dateline === null) return null;
  const folded = foldName(document.text.slice(dateline.start, dateline.end));
  return { folded, container: findNamedContainer(document, dateline, lookup, lexicon) };
}
