import { listAncestors } from "../../domain/list-ancestors.ts";
import type { Document } from "../../domain/text/document.ts";
import type { Place } from "../../domain/entity.ts";
import { findFirstIndex } from "../../domain/text/find-first-index.ts";
import type { PopulatedPlace } from "../../domain/gazetteer.ts";
import { foldName } from "../../domain/names/name-key.ts";
import type { EntityLookup } from "../../domain/ports.ts";
import { inferBy, type PlaceRule } from "../../domain/rules/resolution-rules.ts";
import type { Span } from "../../domain/text/span.ts";
import type { ReadUnits } from "../../prose/read-units.ts";
import { findNextListed } from "../../grammar/find-in-reading.ts";
import type { NameLink } from "../names/link-names.ts";
import { isListedWith } from "./place-evidence.ts";
import { findAround } from "../../prose/find-around.ts";
import { dropRegions, findNamedContainer, liesIn, type PlaceWords } from "./place-containers.ts";
import { measureDistance } from "./place-distance.ts";

/** Which place a name means, and how that is known. */
export interface ChosenPlace {
  readonly place: Place;
  readonly rule: PlaceRule;
  readonly confidence: number;
}

/**
 * Chooses, for each name of an article that places bear, which of them it means.
 *
 * Decided by the country or region that stands behind the name, by the other places of the article,
 * by their distance, and last by size where one place is larger by far. A name that none of these
 * settles is left out: it stays open among its candidates.
 */
export function choosePlaces(
  read: ReadUnits,
  links: readonly NameLink[],
  dateline: Span | null,
  lookup: EntityLookup,
  lexicon: PlaceWords,
): Map<NameLink, ChosenPlace> {
  const { document } = read;
  const chosen = new Map<NameLink, ChosenPlace>();
  const filedFrom =
    dateline === null ? null : chooseInContainer(document, dateline, lookup, lexicon);
  const named = new Map<string, Place>(
    filedFrom === null ? [] : [[foldWords(document, dateline!), filedFrom.place]],
  );
  const open: NameLink[] = [];
  for (const link of links) {
    if (link.places.length === 0) continue;
    const inContainer = chooseInContainer(document, link, lookup, lexicon);
    if (inContainer !== null) {
      chosen.set(link, inContainer);
      named.set(foldWords(document, link), inContainer.place);
    } else if (link.rule === "registered-name") {
      const place = chooseRegistered(read, link, links, lexicon);
      if (place !== null) chosen.set(link, place);
    } else if (link.places.length === 1) {
      chosen.set(link, { place: link.places[0]!, rule: "only-place", confidence: link.confidence });
    } else open.push(link);
  }
  const context = collectPlaces(
    [...chosen.values(), ...(filedFrom === null ? [] : [filedFrom])],
    lookup,
  );
  const decided = new Map<string, ChosenPlace | null>();
  for (const link of open) {
    const listed = chooseListed(read, link, links, chosen, lookup);
    if (listed !== null) {
      chosen.set(link, listed);
      continue;
    }
    const name = foldWords(document, link);
    const known = named.get(name);
    let choice: ChosenPlace | null | undefined;
    if (known !== undefined && link.places.some(({ id }) => id === known.id)) {
      choice = { place: known, ...inferBy("named-container", "elsewhere in the article") };
    } else {
      choice = decided.get(name);
      if (choice === undefined) {
        const candidates = lookup
          .findWorldPlaces(name)
          .filter(({ place }) => link.places.some(({ id }) => id === place.id));
        decided.set(name, (choice = chooseByContext(candidates, context, lookup)));
      }
    }
    if (choice !== null) chosen.set(link, choice);
  }
  return chosen;
}

function foldWords({ text }: Document, { start, end }: Span): string {
  return foldName(text.slice(start, end));
}

/** "Paris, Texas": the only place of that name there, or the one that is larger by far. */
function chooseInContainer(
  document: Document,
  name: Span,
  lookup: EntityLookup,
  lexicon: PlaceWords,
): ChosenPlace | null {
  const container = findNamedContainer(document, name, lookup, lexicon);
  if (container === null) return null;
  const inside = lookup
    .findWorldPlaces(document.text.slice(name.start, name.end))
    .filter(({ place }) => liesIn(place, container.ids, lookup));
  const place = chooseOnly(dropRegions(inside, lookup)) ?? chooseLargest(inside, 0);
  return place === null ? null : { place, ...inferBy("named-container", "at the name") };
}

/**
 * Chooses among the places that the registry knows by a name: "Kursk" the city and "Kursk" the region.
 *
 * A list that ends in "regions" names regions; an article that calls the region by its full name
 * means the region by the short one too; otherwise the settlement is meant.
 */
function chooseRegistered(
  read: ReadUnits,
  link: NameLink,
  links: readonly NameLink[],
  lexicon: PlaceWords,
): ChosenPlace | null {
  const [first, ...others] = link.places;
  if (first === undefined) return null;
  if (others.length === 0) return { place: first, ...inferBy("only-place") };
  const region = link.places.find(({ kind }) => kind === "REGION");
  const settlement = link.places.find(({ kind }) => kind === "SETTLEMENT");
  if (region !== undefined && isInListOfRegions(read, link, lexicon)) {
    return { place: region, ...inferBy("named-as-region") };
  }
  const namedInFull = links.some(
    (other) => other.places.length === 1 && other.places[0]?.id === region?.id,
  );
  if (region !== undefined && namedInFull) {
    return { place: region, ...inferBy("region-of-the-article") };
  }
  return { place: settlement ?? first, ...inferBy("settlement-first") };
}

/**
 * "Georgia and Armenia" are countries, "Georgia, Ohio and Texas" regions of one: a place is of the
 * kind of the one it is listed with.
 */
function chooseListed(
  read: ReadUnits,
  link: NameLink,
  links: readonly NameLink[],
  chosen: ReadonlyMap<NameLink, ChosenPlace>,
  lookup: EntityLookup,
): ChosenPlace | null {
  const index = findFirstIndex(links, ({ start }) => start >= link.start);
  for (const neighbor of [links[index - 1], links[index + 1]]) {
    const other = neighbor === undefined ? undefined : chosen.get(neighbor)?.place;
    if (neighbor === undefined || other === undefined) continue;
    const [left, right] = neighbor.start < link.start ? [neighbor, link] : [link, neighbor];
    if (!isListedWith(read, left, right)) continue;
    const [country = null] = listAncestors(other, lookup.getPlace).slice(-1);
    const alike = link.places.filter(
      (place) =>
        place.kind === other.kind &&
        (other.kind === "COUNTRY" || listAncestors(place, lookup.getPlace).at(-1) === country),
    );
    if (other.kind !== "SETTLEMENT" && alike.length === 1) {
      return { place: alike[0]!, ...inferBy("listed-with-alike") };
    }
  }
  return null;
}

/** What an article's places say of a name that several bear. */
interface PlaceContext {
  /** Ids of the first-level regions, of the countries, and of the places named, with all around them. */
  readonly regions: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  /** Countries of which the article names something inside. */
  readonly visited: ReadonlySet<string>;
  readonly locations: readonly NonNullable<Place["location"]>[];
}

function collectPlaces(chosen: readonly ChosenPlace[], lookup: EntityLookup): PlaceContext {
  const regions = new Set<string>();
  const countries = new Set<string>();
  const visited = new Set<string>();
  const locations: NonNullable<Place["location"]>[] = [];
  for (const place of new Set(chosen.map((choice) => choice.place))) {
    const around = [
      place,
      ...listAncestors(place, lookup.getPlace).map((id) => lookup.getPlace(id)),
    ];
    for (const other of around) {
      if (other?.kind === "REGION") regions.add(other.id);
      if (other?.kind !== "COUNTRY") continue;
      countries.add(other.id);
      if (other !== place) visited.add(other.id);
    }
    if (place.kind === "SETTLEMENT" && place.location !== null) locations.push(place.location);
  }
  return { regions, countries, visited, locations };
}

function chooseByContext(
  all: readonly PopulatedPlace[],
  context: PlaceContext,
  lookup: EntityLookup,
): ChosenPlace | null {
  const country = all.find(({ place }) => place.kind === "COUNTRY");
  if (country !== undefined) return chooseCountry(country.place, all, context, lookup);
  const candidates = dropRegions(all, lookup);
  const only = chooseOnly(candidates);
  if (only !== null) return { place: only, ...inferBy("settlement-first") };
  const largest = chooseLargest(candidates, METROPOLIS);
  // A village of that name in a region of the article is no rival of a city that all readers know.
  const least = (candidates[0]?.population ?? 0) / DWARFED;
  const sizable = candidates.filter(({ population }) => population >= least);
  const inRegions = sizable.filter(({ place }) => liesIn(place, context.regions, lookup));
  const inRegion = chooseOnly(inRegions);
  // "The governor of Texas flew to Paris": neither is sure.
  if (inRegion !== null && largest !== null && largest.id !== inRegion.id) return null;
  if (inRegion !== null)
    return { place: inRegion, ...inferBy("places-of-the-article", "in a region") };
  const near = chooseOnly(
    sizable.filter(({ place }) =>
      context.locations.some((location) => measureDistance(place.location, location) < NEAR),
    ),
  );
  const inCountries = candidates.filter(({ place }) => liesIn(place, context.countries, lookup));
  if (near !== null && (largest === null || largest.id === near.id)) {
    return { place: near, ...inferBy("near-named-place") };
  }
  if (largest !== null) {
    const isHome = inCountries.some(({ place }) => place.id === largest.id);
    const inferred = isHome
      ? inferBy("places-of-the-article", "a metropolis in a country")
      : inferBy(
          "largest-by-far",
          inCountries.length > 0
            ? "a metropolis, while others lie in countries of the article"
            : "a metropolis",
        );
    return { place: largest, ...inferred };
  }
  const inCountry = chooseOnly(inCountries) ?? chooseLargest(inCountries, 0);
  if (inCountry !== null) {
    return { place: inCountry, ...inferBy("places-of-the-article", "in a country") };
  }
  const leading = inCountries.length > 0 ? null : chooseLargest(candidates, TOWN);
  return leading === null ? null : { place: leading, ...inferBy("largest-by-far", "a town") };
}

/**
 * A country's name means the country, unless a region elsewhere shares it: "Georgia" is the state in
 * an article about Ohio and Texas, and stays open in one that tells neither way.
 */
function chooseCountry(
  country: Place,
  all: readonly PopulatedPlace[],
  { visited, countries }: PlaceContext,
  lookup: EntityLookup,
): ChosenPlace | null {
  const rivals = all.filter(
    ({ place }) =>
      place.id !== country.id &&
      (place.kind === "COUNTRY" ||
        (place.kind === "REGION" && !listAncestors(place, lookup.getPlace).includes(country.id))),
  );
  if (rivals.length === 0) return { place: country, ...inferBy("country-first", "no rival") };
  const home = rivals.filter(({ place }) => liesIn(place, visited, lookup));
  if (visited.has(country.id)) {
    return home.length > 0
      ? null
      : {
          place: country,
          ...inferBy("places-of-the-article", "the country itself"),
        };
  }
  const region = chooseOnly(home);
  if (region !== null)
    return {
      place: region,
      ...inferBy("places-of-the-article", "a region before a country of its name"),
    };
  const mayBeRival = rivals.some(({ place }) => liesIn(place, countries, lookup));
  return mayBeRival ? null : { place: country, ...inferBy("country-first", "a rival elsewhere") };
}

/** People of a place that is known all over the world, and of one that needs no introduction. */
const METROPOLIS = 500_000;
const TOWN = 100_000;
/** How many times as many people make one of two places the likely one. */
const BY_FAR = 5;
/** How many times as many people leave a place of the same name unthought of. */
const DWARFED = 100;
/** Kilometers within which two places of an article are neighbors. */
const NEAR = 150;

function chooseOnly(candidates: readonly PopulatedPlace[]): Place | null {
  return candidates.length === 1 ? candidates[0]!.place : null;
}

/** The first of some places, the most populous first, where it is larger than the next by far. */
function chooseLargest(candidates: readonly PopulatedPlace[], least: number): Place | null {
  const [first, second] = candidates;
  if (first === undefined || first.population < Math.max(least, 1)) return null;
  return first.population >= BY_FAR * (second?.population ?? 0) ? first.place : null;
}

/** "the Kursk, Voronezh and Belgorod regions". */
function isInListOfRegions(read: ReadUnits, link: NameLink, { regions }: PlaceWords): boolean {
  const around = findAround(read, link);
  let next = around?.phrase ?? null;
  for (let count = 0; next !== null && count < LONGEST_LIST; count++) {
    const { head, number } = next;
    if (number === "plural" && regions.has(head.normal)) return true;
    next = findNextListed(around!.reading, next);
  }
  return false;
}

/** Phrases of a list behind a name in which the noun may stand that tells what they all are. */
const LONGEST_LIST = 6;
