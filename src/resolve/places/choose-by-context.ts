import type { Place } from "../../domain/entity.ts";
import type { PopulatedPlace } from "../../domain/gazetteer.ts";
import { listAncestors } from "../../domain/list-ancestors.ts";
import type { EntityLookup } from "../../domain/ports.ts";
import { inferBy } from "../../domain/rules/resolution-rules.ts";
import type { ChosenPlace } from "./chosen-place.ts";
import { dropRegions, liesIn } from "./place-containers.ts";
import { measureDistance } from "./place-distance.ts";

/** What an article's places say of a name that several bear. */
export interface PlaceContext {
  /** Ids of the first-level regions, of the countries, and of the places named, with all around them. */
  readonly regions: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  /** Countries of which the article names something inside. */
  readonly visited: ReadonlySet<string>;
  readonly locations: readonly NonNullable<Place["location"]>[];
  /** By id, how many of the article's places lie in a region or country. */
  readonly counts: ReadonlyMap<string, number>;
  /** Id of the country in which its publisher is at home. */
  readonly home: string | null;
}

export function collectPlaces(
  chosen: readonly ChosenPlace[],
  home: string | null,
  lookup: EntityLookup,
): PlaceContext {
  const regions = new Set<string>();
  const countries = new Set<string>();
  const visited = new Set<string>();
  const locations: NonNullable<Place["location"]>[] = [];
  const counts = new Map<string, number>();
  for (const { place } of chosen) {
    for (const id of [place.id, ...listAncestors(place, lookup.getPlace)]) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
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
  return { regions, countries, visited, locations, counts, home };
}

/**
 * The one that lies where another place of the same sentence does: "people fled Tripoli for Beirut",
 * "the Birmingham plant in Alabama"; unless one elsewhere is so much larger that readers think of it.
 */
export function chooseInSentence(
  all: readonly PopulatedPlace[],
  neighbors: readonly Place[],
  lookup: EntityLookup,
): ChosenPlace | null {
  if (all.some(({ place: { kind } }) => kind === "COUNTRY" || kind === "AREA")) return null;
  const candidates = dropRegions(all, lookup);
  const largest = candidates[0]?.population ?? 0;
  const around = neighbors.flatMap((place) => [place.id, ...listAncestors(place, lookup.getPlace)]);
  for (const [kind, ratio] of [
    ["REGION", LARGER_THAN_IN_REGION],
    ["COUNTRY", LARGER_THAN_IN_COUNTRY],
  ] as const) {
    const ids = new Set(around.filter((id) => lookup.getPlace(id)?.kind === kind));
    const inside = candidates.filter(({ place }) => liesIn(place, ids, lookup));
    const place = chooseOnly(inside) ?? chooseLargest(inside, 0);
    const population = inside[0]?.population ?? 0;
    const isSizable = place?.kind === "REGION" || population * ratio >= largest;
    if (place !== null && isSizable && inside.length < candidates.length) {
      return { place, ...inferBy("places-of-the-article", "of the sentence") };
    }
  }
  return null;
}

/** How many times as many people a place elsewhere must have to be thought of in spite of the sentence. */
const LARGER_THAN_IN_REGION = 20;
const LARGER_THAN_IN_COUNTRY = 8;

/** Which of the places that bear a name the article means by it; `null` where its other places do not tell. */
export function chooseByContext(
  all: readonly PopulatedPlace[],
  context: PlaceContext,
  lookup: EntityLookup,
): ChosenPlace | null {
  const country = all.find(({ place }) => place.kind === "COUNTRY");
  if (country !== undefined) return chooseCountry(country.place, all, context, lookup);
  const area = all.find(({ place }) => place.kind === "AREA");
  if (area !== undefined) return { place: area.place, ...inferBy("area-first") };
  const candidates = dropRegions(all, lookup);
  const only = chooseOnly(candidates);
  if (only !== null) return { place: only, ...inferBy("settlement-first") };
  const largest = chooseLargest(candidates, METROPOLIS);
  return largest === null
    ? chooseTown(candidates, context, lookup)
    : chooseMetropolis(largest, candidates, context, lookup);
}

/** The metropolis, unless the article tells of another region where one of that name lies. */
function chooseMetropolis(
  largest: Place,
  candidates: readonly PopulatedPlace[],
  context: PlaceContext,
  lookup: EntityLookup,
): ChosenPlace | null {
  const { regions, countries } = context;
  const isHome = liesIn(largest, countries, lookup);
  const inRegion = chooseOnly(
    dropDwarfed(candidates).filter(({ place }) => liesIn(place, regions, lookup)),
  );
  if (inRegion?.id === largest.id) {
    return { place: largest, ...inferBy("places-of-the-article", "in a region") };
  }
  if (isHome) {
    return { place: largest, ...inferBy("places-of-the-article", "a metropolis in a country") };
  }
  // "The governor of Texas flew to Paris": neither is sure.
  if (inRegion !== null) return null;
  const beside = chooseOnly(
    candidates.filter(({ place }) => place.id !== largest.id && countBeside(place, context) > 1),
  );
  if (beside !== null) return { place: beside, ...inferBy("near-named-place") };
  if (chooseNear(dropDwarfed(candidates), context)?.id === largest.id) {
    return { place: largest, ...inferBy("near-named-place") };
  }
  const isRivaled = candidates.some(({ place }) => liesIn(place, countries, lookup));
  const how = isRivaled
    ? "a metropolis, while others lie in countries of the article"
    : "a metropolis";
  return { place: largest, ...inferBy("largest-by-far", how) };
}

function chooseTown(
  candidates: readonly PopulatedPlace[],
  context: PlaceContext,
  lookup: EntityLookup,
): ChosenPlace | null {
  const { regions, countries } = context;
  const sizable = dropDwarfed(candidates);
  const inRegion = chooseOnly(sizable.filter(({ place }) => liesIn(place, regions, lookup)));
  if (inRegion !== null) {
    return { place: inRegion, ...inferBy("places-of-the-article", "in a region") };
  }
  const near = chooseNear(sizable, context);
  if (near !== null) return { place: near, ...inferBy("near-named-place") };
  const inCountries = candidates.filter(({ place }) => liesIn(place, countries, lookup));
  const inCountry = chooseOnly(inCountries) ?? chooseLargest(inCountries, 0);
  if (inCountry !== null) {
    return { place: inCountry, ...inferBy("places-of-the-article", "in a country") };
  }
  const among = chooseAmongMost(sizable, context, lookup);
  if (among !== null) {
    return { place: among, ...inferBy("places-of-the-article", "where most of them lie") };
  }
  const atHome = chooseAtHome(candidates, context, lookup);
  if (atHome !== null) return atHome;
  const leading = inCountries.length > 0 ? null : chooseLargest(candidates, TOWN);
  return leading === null ? null : { place: leading, ...inferBy("largest-by-far", "a town") };
}

/** How many places of the article lie right beside one. */
function countBeside({ location }: Place, { locations }: PlaceContext): number {
  return locations.filter((other) => measureDistance(location, other) < BESIDE).length;
}

/** The one in the country of the article's publisher. */
function chooseAtHome(
  candidates: readonly PopulatedPlace[],
  { home }: PlaceContext,
  lookup: EntityLookup,
): ChosenPlace | null {
  if (home === null) return null;
  const inside = candidates.filter(({ place }) => liesIn(place, new Set([home]), lookup));
  const place = chooseOnly(inside) ?? chooseLargest(inside, 0);
  return place === null ? null : { place, ...inferBy("home-of-publisher") };
}

/** The only one near another place of the article. */
function chooseNear(
  candidates: readonly PopulatedPlace[],
  { locations }: PlaceContext,
): Place | null {
  return chooseOnly(
    candidates.filter(({ place }) =>
      locations.some((location) => measureDistance(place.location, location) < NEAR),
    ),
  );
}

/** A village of that name in a region of the article is no rival of a city that all readers know. */
function dropDwarfed(candidates: readonly PopulatedPlace[]): PopulatedPlace[] {
  const least = (candidates[0]?.population ?? 0) / DWARFED;
  return candidates.filter(
    ({ place, population }) => place.kind === "REGION" || population >= least,
  );
}

/** The one in whose region twice as many places of the article lie as in that of any other. */
function chooseAmongMost(
  candidates: readonly PopulatedPlace[],
  { counts }: PlaceContext,
  lookup: EntityLookup,
): Place | null {
  const [first, second] = candidates
    .map(({ place }) => {
      const around = listAncestors(place, lookup.getPlace).slice(0, -1);
      return { place, count: Math.max(0, ...around.map((id) => counts.get(id) ?? 0)) };
    })
    .sort((a, b) => b.count - a.count);
  if (first === undefined || first.count < MOST) return null;
  return first.count >= 2 * (second?.count ?? 0) ? first.place : null;
}

/** Places of an article in a region that make another in it likely. */
const MOST = 3;

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
  const isAmongNeighbors = [...countries].some((id) => {
    const other = id === country.id ? null : lookup.getPlace(id);
    return other !== null && measureDistance(other.location, country.location) < NEIGHBORING;
  });
  if (mayBeRival && isAmongNeighbors) {
    return { place: country, ...inferBy("places-of-the-article", "a country beside another") };
  }
  return mayBeRival ? null : { place: country, ...inferBy("country-first", "a rival elsewhere") };
}

/** People of a place that is known all over the world, and of one that needs no introduction. */
const METROPOLIS = 500_000;
const TOWN = 100_000;
/** How many times as many people make one of two places the likely one. */
const BY_FAR = 5;
/** How many times as many people leave a place of the same name unthought of. */
const DWARFED = 100;
/** Kilometers within which the middles of two countries lie that are neighbors. */
const NEIGHBORING = 1000;
/** Kilometers within which two places belong to one town and its surroundings. */
const BESIDE = 30;
/** Kilometers within which two places of an article are neighbors. */
const NEAR = 150;

export function chooseOnly(candidates: readonly PopulatedPlace[]): Place | null {
  return candidates.length === 1 ? candidates[0]!.place : null;
}

/** The first of some places, the most populous first, where it is larger than the next by far. */
export function chooseLargest(candidates: readonly PopulatedPlace[], least: number): Place | null {
  const [first, second] = candidates;
  if (first === undefined || first.population < Math.max(least, 1)) return null;
  return first.population >= BY_FAR * (second?.population ?? 0) ? first.place : null;
}
