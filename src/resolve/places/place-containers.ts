import { listAncestors } from "../../domain/list-ancestors.ts";
import type { Document } from "../../domain/text/document.ts";
import type { Place } from "../../domain/entity.ts";
import { buildRegionId, type PopulatedPlace } from "../../domain/gazetteer.ts";
import type { EntityLookup } from "../../domain/ports.ts";
import type { Span } from "../../domain/text/span.ts";
import type { PlaceLexicon } from "../../language/place-lexicon.ts";

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
  { abbreviations }: PlaceLexicon,
): NamedContainer | null {
  const behind = text.slice(end, end + REACH);
  const opener = /^(?:,\s| \(|\sin (?:the )?)(?=\p{Lu})/u.exec(behind);
  if (opener === null) return null;
  const start = end + opener[0].length;
  const rest = behind.slice(opener[0].length);
  const short = /^(?:\p{L}+\.)+/u.exec(rest)?.[0] ?? /^[A-Z]{2}\b/u.exec(rest)?.[0] ?? "";
  const abbreviated = getAbbreviated(short, lookup, abbreviations);
  if (abbreviated !== null) {
    const span = { start, end: start + short.length };
    return { ...span, ...describe([abbreviated]), isClosed: true };
  }
  const words = [...rest.matchAll(/\p{L}[\p{L}’'-]*/gu)].slice(0, LONGEST_CONTAINER);
  for (const word of words.reverse()) {
    const name = rest.slice(0, word.index + word[0].length).replace(/['’]s?$/u, "");
    const after = rest.slice(name.length);
    const isOwner = name.length < word.index + word[0].length && !SEAT.test(after);
    if (isOwner || /[.;:!?)\n]/u.test(name)) continue;
    const places = lookup
      .findWorldPlaces(name)
      .map(({ place }) => place)
      .filter(isContainer);
    if (places.length === 0) continue;
    const isClosed = /^(?:,(?! (?:and|or)\b| \p{Lu})|[.;)]|$)/u.test(after);
    return { start, end: start + name.length, ...describe(places), isClosed };
  }
  return null;
}

/** "Kathmandu, Nepal’s capital": what owns the place contains it. */
const SEAT = /^['’]s? (?:capital|largest|second|third|biggest|main)\b/u;

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
  abbreviations: PlaceLexicon["abbreviations"],
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
): PopulatedPlace[] {
  const around = new Set(
    candidates
      .filter(({ place }) => place.kind === "SETTLEMENT")
      .flatMap(({ place }) => listAncestors(place, lookup.getPlace)),
  );
  return candidates.filter(({ place }) => place.kind !== "REGION" || !around.has(place.id));
}
