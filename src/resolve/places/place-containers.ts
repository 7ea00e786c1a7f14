import { listAncestors } from "../../domain/list-ancestors.ts";
import type { Document } from "../../domain/text/document.ts";
import type { Place } from "../../domain/entity.ts";
import { buildRegionId, type PopulatedPlace } from "../../domain/gazetteer.ts";
import type { EntityLookup } from "../../domain/ports.ts";
import type { Span } from "../../domain/text/span.ts";
import type { GrammarLexicon } from "../../language/grammar-lexicon.ts";
import type { Language } from "../../language/language.ts";
import type { NameLexicon } from "../../language/name-lexicon.ts";
import type { PlaceLexicon } from "../../language/place-lexicon.ts";
import { hasRole, Role } from "../../language/word-form.ts";
import { startsWithCapital } from "../../domain/text/letters.ts";

/** All words that tell whether a name is a place, and which. */
export type PlaceWords = PlaceLexicon &
  Pick<GrammarLexicon, "readForm" | "partMarks"> & { readonly names: NameLexicon };

export function gatherPlaceWords({
  places,
  extract: { names },
  grammar: { readForm, partMarks },
}: Pick<Language, "places" | "extract" | "grammar">): PlaceWords {
  return { ...places, names, readForm, partMarks };
}

/** Words behind a place's name that say in which country or region it lies. */
export interface NamedContainer extends Span {
  /** Ids of the places that the words may mean. */
  readonly ids: ReadonlySet<string>;
  readonly kinds: ReadonlySet<Place["kind"]>;
  /** Nothing else can be meant by the words, such as who goes on to act: "Smithville, Ohio, closed". */
  readonly isClosed: boolean;
}

/** Characters behind a name in which its container stands. */
const REACH = 60;
const LONGEST_CONTAINER = 4;

/**
 * The country or region that stands behind a place's name: "Paris, Texas", "Springfield, Ill.",
 * "Odessa (Ukraine)", "Odessa in Ukraine".
 *
 * What owns something is none, as in "Lincoln, Nebraska’s governor".
 */
export function findNamedContainer(
  { text }: Document,
  { end }: Span,
  lookup: EntityLookup,
  lexicon: PlaceWords,
): NamedContainer | null {
  const behind = text.slice(end, end + REACH);
  const opener = findOpener(behind, lexicon);
  if (opener === null) return null;
  const start = end + opener.length;
  const rest = behind.slice(opener.length);
  const short = /^(?:\p{L}+\.)+/u.exec(rest)?.[0] ?? /^[A-Z]{2}\b/u.exec(rest)?.[0] ?? "";
  const abbreviated = getAbbreviated(short, lookup, lexicon);
  if (abbreviated !== null) {
    const span = { start, end: start + short.length };
    return { ...span, ...describe([abbreviated]), isClosed: true };
  }
  const words = [...rest.matchAll(/\p{L}[\p{L}’'-]*/gu)].slice(0, LONGEST_CONTAINER);
  for (const word of words.reverse()) {
    const name = rest.slice(0, word.index + word[0].length).replace(/['’]s?$/u, "");
    const after = rest.slice(name.length);
    const isOwner = name.length < word.index + word[0].length && !isSeat(after, lexicon);
    if (isOwner || /[.;:!?)\n]/u.test(name)) continue;
    const places = lookup
      .findWorldPlaces(name)
      .map(({ place }) => place)
      .filter(isContainer);
    if (places.length === 0) continue;
    const isClosed =
      /^[.;)]|^$/u.test(after) || (after.startsWith(",") && !isListed(after, lexicon));
    return { start, end: start + name.length, ...describe(places), isClosed };
  }
  return null;
}

/** What parts a place from what it lies in: ", ", " (", " in the ". */
function findOpener(behind: string, { inside, readForm }: PlaceWords): string | null {
  const mark = /^(?:,\s| \()(?=\p{Lu})/u.exec(behind);
  if (mark !== null) return mark[0];
  const words = /^\s(?<inside>\p{Ll}+) (?:(?<article>\p{Ll}+) )?(?=\p{Lu})/u.exec(behind);
  const { inside: preposition = "", article } = words?.groups ?? {};
  const isOpener =
    inside.has(preposition) && (article === undefined || hasRole(readForm(article), Role.ARTICLE));
  return isOpener ? words![0] : null;
}

/** "Kathmandu, Nepal’s capital": what owns the place contains it. */
function isSeat(after: string, { seats }: PlaceWords): boolean {
  return seats.has(/^['’]s? (\p{L}+)/u.exec(after)?.[1] ?? "");
}

/** Whether what begins with a comma, or a coordinator, goes on with a list: ", and", ", Ohio", " or Ohio". */
export function isListed(after: string, { readForm }: PlaceWords): boolean {
  const next = /^,? (?<word>\p{L}+)/u.exec(after)?.groups?.["word"] ?? "";
  return (
    (after.startsWith(",") && startsWithCapital(next)) || hasRole(readForm(next), Role.COORDINATOR)
  );
}

function describe(places: readonly Place[]): Pick<NamedContainer, "ids" | "kinds"> {
  return {
    ids: new Set(places.map(({ id }) => id)),
    kinds: new Set(places.map(({ kind }) => kind)),
  };
}

/** The region that "Ill." or "IL" is short for. */
function getAbbreviated(
  short: string,
  lookup: EntityLookup,
  { abbreviations }: PlaceWords,
): Place | null {
  const id = /^[A-Z]{2}$/u.test(short)
    ? buildRegionId(`US.${short}`)
    : abbreviations.get(short.toLowerCase());
  return id === undefined ? null : lookup.getPlace(id);
}

function isContainer({ kind }: Place): boolean {
  return kind === "COUNTRY" || kind === "REGION";
}

export function liesIn(place: Place, ids: ReadonlySet<string>, lookup: EntityLookup): boolean {
  return listAncestors(place, lookup.getPlace).some((id) => ids.has(id));
}

/** Without the regions in which a settlement of the same name lies: the settlement is meant. */
export function dropRegions(
  candidates: readonly PopulatedPlace[],
  lookup: EntityLookup,
): readonly PopulatedPlace[] {
  if (!candidates.some(({ place }) => place.kind === "REGION")) return candidates;
  const around = new Set(
    candidates
      .filter(({ place }) => place.kind === "SETTLEMENT")
      .flatMap(({ place }) => listAncestors(place, lookup.getPlace)),
  );
  return candidates.filter(({ place }) => place.kind !== "REGION" || !around.has(place.id));
}
