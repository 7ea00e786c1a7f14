import type { Place, PlaceKind } from "../../domain/entity.ts";
import { dropOverlapping, type Span } from "../../domain/text/span.ts";
import { findGovernor, getDeterminer } from "../../grammar/find-in-reading.ts";
import type { NameMention } from "../../names/name-mention.ts";
import { findAround } from "../../prose/find-around.ts";
import type { NameLink } from "../names/link-names.ts";
import type { ChosenPlace } from "./chosen-place.ts";
import { findNamedContainer, type PlaceWords } from "./place-containers.ts";
import { isLedTo, isSpeaker } from "./place-evidence.ts";
import type { PlaceNames } from "./place-occurrences.ts";
import type { Bearers } from "./place-rivals.ts";
import { isCommonWord, readLean } from "./place-standing.ts";
import { findSurrounding, readSurroundings } from "./surroundings.ts";

/** A name that no table has, of which the words in and around it tell that it is a place's. */
export interface UnknownPlace extends Span {
  /** `null` where nothing tells. */
  readonly kind: PlaceKind | null;
  /** The place in which it lies, as far as the article tells. */
  readonly within: Place | null;
}

/**
 * The places of an article that neither registry nor gazetteer knows, in order: "Larne Street",
 * "Lake Varn", "the village of Ost", "in Ost", "Ost, Norland", and each again where it is repeated.
 */
export function findUnknownPlaces(
  article: PlaceNames,
  chosen: ReadonlyMap<NameLink, ChosenPlace>,
  bearers: Bearers,
  lexicon: PlaceWords,
): UnknownPlace[] {
  const { read } = article;
  const names = listUnlinked(article).map((name) => ({
    name,
    own: judge(name, article, bearers, lexicon),
  }));
  const known = new Map<string, PlaceKind | null>();
  for (const { name, own } of names) if (own !== undefined) known.set(name.folded, own);
  if (known.size === 0) return [];
  const surroundings = readSurroundings(article, chosen);
  return names.flatMap(({ name, own }) => {
    const { start, end, folded } = name;
    const kind = own ?? known.get(folded);
    if (kind === undefined || (own === undefined && isSpeaker(read, name, lexicon))) return [];
    return [{ start, end, kind, within: findSurrounding(name, surroundings, lexicon) }];
  });
}

/** The names of an article that nobody knows and no title makes a person's. */
function listUnlinked({ names, links }: PlaceNames): NameMention[] {
  return dropOverlapping(names, links).filter(({ titled }) => !titled);
}

/** What kind of place a name means, `null` where only that it is one is known; `undefined` where it is none. */
function judge(
  name: NameMention,
  article: PlaceNames,
  bearers: Bearers,
  lexicon: PlaceWords,
): PlaceKind | null | undefined {
  const { read, lookup } = article;
  const words = name.folded.split(" ");
  const own = words.length > 1 ? findOwnKind(words, lexicon) : null;
  if (own !== null) return isSpeaker(read, name, lexicon) ? undefined : own;
  const lean = readLean(name.bearer);
  const text = read.document.text.slice(name.start, name.end);
  // Acronyms and "FrameNet" are organizations, and a single word that has another meaning is rather that.
  const isOther = /^[\p{Lu}\d.&]+$|\p{Ll}\p{Lu}/u.test(text) || isPlain(words, lexicon);
  if (lean === "person" || isOther) return undefined;
  // "the Norlandic border"
  if (lookup.getCountryCode(words.at(-1)!) !== null) return undefined;
  const isFree = lean === "place" || !(name.isOrganization || bearers.sure.has(words.at(-1)!));
  if (!isFree) return undefined;
  return findKindBeside(read, name, lexicon) ?? judgeBare(name, words, article, bearers, lexicon);
}

/** What nothing in or beside the name tells, but where it stands. */
function judgeBare(
  name: NameMention,
  words: readonly string[],
  { read, lookup }: PlaceNames,
  bearers: Bearers,
  lexicon: PlaceWords,
): PlaceKind | null | undefined {
  const mayBePerson = bearers.surnames.has(words.at(-1)!) || bearers.isActor(name.folded);
  if (words.length < 3 && !mayBePerson) {
    const container = findNamedContainer(read.document, name, lookup, lexicon);
    if (container?.isClosed === true) return "SETTLEMENT";
    if (isPlaced(read, name, lexicon)) return null;
  }
  return words.length > 1 && readLean(name.bearer) === "place" ? null : undefined;
}

/** "Larne Street", "Larne Avenue West", "Lake Varn". */
function findOwnKind(
  words: readonly string[],
  { grounds, buildings, fronts, directions }: PlaceWords,
): PlaceKind | null {
  const heads = words.filter((word, index) => index === 0 || !directions.has(word));
  const last = heads.at(-1)!;
  if (heads.length < 2) return null;
  if (buildings.has(last)) return "BUILDING";
  return grounds.has(last) || fronts.has(heads[0]!) ? "AREA" : null;
}

function isPlain(words: readonly string[], { readForm, apart, names }: PlaceWords): boolean {
  return (
    words.some(
      (word) => apart.has(word) || names.titles.has(word) || names.organizations.has(word),
    ) ||
    readForm(words.at(-1)!).adjective >= 0 ||
    (words.length === 1 && isCommonWord(readForm(words[0]!)))
  );
}

/** "Ost village", "the Ost roundabout", "the village of Ost". */
function findKindBeside(
  read: PlaceNames["read"],
  name: Span,
  { grounds, buildings, settlements, partMarks }: PlaceWords,
): PlaceKind | null {
  const around = findAround(read, name);
  if (around === null) return null;
  const { reading, phrase } = around;
  const { head } = phrase;
  if (head.start > name.end && read.document.text.slice(name.end, head.start) === " ") {
    if (buildings.has(head.normal)) return "BUILDING";
    return grounds.has(head.normal) ? "AREA" : null;
  }
  const governor = findGovernor(reading, phrase);
  if (governor === null || !partMarks.has(governor.preposition.normal)) return null;
  const { hangsOn } = governor;
  const whole = hangsOn !== null && "head" in hangsOn ? hangsOn.head.normal : "";
  return phrase.start === name.start && settlements.has(whole) && grounds.has(whole)
    ? "SETTLEMENT"
    : null;
}

/** "in Ost", where nothing of the phrase but the name stands. */
function isPlaced(read: PlaceNames["read"], name: Span, lexicon: PlaceWords): boolean {
  const around = findAround(read, name);
  if (around === null || getDeterminer(around.phrase) !== null) return false;
  const { phrase } = around;
  return phrase.head.end <= name.end && phrase.kind === "name" && isLedTo(read, name, lexicon);
}
