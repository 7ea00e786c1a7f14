import { listAncestors } from "../../domain/list-ancestors.ts";
import type { EntityLookup } from "../../domain/ports.ts";
import { inferBy } from "../../domain/rules/resolution-rules.ts";
import { buildLink, type NameLink } from "../names/link-names.ts";
import { dropRegions, liesIn, type NamedContainer, type PlaceWords } from "./place-containers.ts";
import {
  type Evidence,
  findCertainEvidence,
  isInDealing,
  isLedTo,
  isListedWith,
  isSpeaker,
} from "./place-evidence.ts";
import {
  findContainer,
  findOccurrences,
  readDatelinePlace,
  type Occurrence,
  type PlaceNames,
} from "./place-occurrences.ts";
import { findBearers, findGivenNames } from "./place-rivals.ts";

/**
 * Adds the places of the gazetteer to what the registry knows of an article's names. In text order.
 *
 * The names of a hundred thousand places are surnames and plain words, too. So such a name is a place
 * only where the words around it lead to one ("in Lusaka", "the city of Nice", "Reading, Pa.",
 * "Ottawa said"), and then wherever the article repeats it; never where the article has a person of that surname. A
 * country's name needs no more than that nobody bears it.
 */
export function linkPlaces(article: PlaceNames, lexicon: PlaceWords): NameLink[] {
  const { links, lookup } = article;
  const occurrences = findOccurrences(article, lexicon);
  if (occurrences.length === 0) return [...links];
  const dateline = readDatelinePlace(article, lexicon);
  const company = findCompany(links, lookup);
  dateline?.container?.ids.forEach((id) => company.add(id));
  const search: Search = {
    article,
    lexicon,
    occurrences,
    people: findBearers(article, lexicon),
    company,
    evidence: new Map(),
    containers: new Map(),
  };
  acceptCertain(search);
  acceptCountries(search);
  acceptLedTo(search);
  acceptSeats(search);
  acceptRepeated(search, dateline?.folded ?? null);
  return [...links, ...listLinks(search)].sort((a, b) => a.start - b.start);
}

/** What is found out of an article's names, step by step. */
interface Search {
  readonly article: PlaceNames;
  readonly lexicon: PlaceWords;
  readonly occurrences: readonly Occurrence[];
  /** The names that persons of the article bear. */
  readonly people: ReadonlySet<string>;
  /** Ids of the countries and regions that the article names, or names something of. */
  readonly company: Set<string>;
  /** Why each name that is accepted is a place. */
  readonly evidence: Map<Occurrence, Evidence>;
  /** By where a container's name begins: what it may mean there. */
  readonly containers: Map<number, ReadonlySet<string>>;
}

function accept({ evidence, company }: Search, occurrence: Occurrence, reason: Evidence): void {
  evidence.set(occurrence, reason);
  for (const { place } of occurrence.candidates) {
    if (place.kind === "COUNTRY") company.add(place.id);
  }
}

/** What stands behind the names that the registry knows, and what leaves no doubt. */
function acceptCertain(search: Search): void {
  const { article, lexicon, occurrences, company, containers } = search;
  const byStart = new Map(occurrences.map((occurrence) => [occurrence.start, occurrence]));
  const acceptContainer = ({ start, ids }: NamedContainer): void => {
    for (const id of ids) company.add(id);
    const around = byStart.get(start);
    if (around === undefined) return;
    accept(search, around, "container");
    containers.set(start, ids);
  };
  for (const link of article.links) {
    const container = link.places.length === 0 ? null : findContainer(link, article, lexicon);
    if (container !== null) acceptContainer(container);
  }
  for (const occurrence of occurrences) {
    const certain = findCertainEvidence(article.read, occurrence, lexicon);
    if (certain === null) continue;
    accept(search, occurrence, certain);
    if (certain === "container") acceptContainer(occurrence.container!);
  }
}

/** A country's name needs no more than that nobody bears it. */
function acceptCountries(search: Search): void {
  for (const occurrence of search.occurrences) {
    if (search.evidence.has(occurrence)) continue;
    const isCountry = occurrence.candidates.some(({ place }) => place.kind === "COUNTRY");
    if (isCountry && !search.people.has(occurrence.folded)) accept(search, occurrence, "country");
  }
}

/** "in Lusaka, Ndola and Kitwe": names that a preposition leads to, and those listed with one. */
function acceptLedTo(search: Search): void {
  const { article, lexicon, occurrences, people, company, evidence } = search;
  const { read, lookup } = article;
  let last: Occurrence | null = null;
  for (const occurrence of occurrences) {
    const isListed = last !== null && isListedWith(read, last, occurrence);
    if (
      !evidence.has(occurrence) &&
      !people.has(occurrence.folded) &&
      (isListed || isLedTo(read, occurrence, lexicon)) &&
      isLargeOrNear(occurrence, company, lookup)
    ) {
      accept(search, occurrence, "preposition");
    }
    last = evidence.has(occurrence) ? occurrence : null;
  }
}

/** "Ottawa warned Tokyo": seats of government that deal with places. */
function acceptSeats(search: Search): void {
  const { article, occurrences, people, evidence } = search;
  const places = article.links.filter((link) => link.places.length > 0);
  const actors = new Set([...evidence.keys(), ...places].map(({ end }) => end));
  const givenNames = findGivenNames(article);
  for (const occurrence of occurrences) {
    const { folded, end } = occurrence;
    if (evidence.has(occurrence) || people.has(folded) || givenNames.has(folded)) continue;
    if (!isSeat(occurrence, article.lookup)) continue;
    if (!isInDealing(article.read, occurrence, actors)) continue;
    accept(search, occurrence, "seat");
    actors.add(end);
  }
}

/** What is a place once is one wherever the article repeats it; so is where it was filed from. */
function acceptRepeated(search: Search, dateline: string | null): void {
  const { article, lexicon, occurrences, people, evidence } = search;
  const established = new Set([...evidence.keys()].map(({ folded }) => folded));
  if (dateline !== null) established.add(dateline);
  for (const occurrence of occurrences) {
    if (evidence.has(occurrence) || !established.has(occurrence.folded)) continue;
    if (people.has(occurrence.folded)) continue;
    // "Everett said": a town says less often than a person of that name.
    const mayBeSeat = occurrence.candidates.some(({ place }) => place.standsFor !== null);
    if (!mayBeSeat && isSpeaker(article.read, occurrence, lexicon)) continue;
    accept(search, occurrence, "established");
  }
}

/** A name with the places that it may mean; none where what led to it fits no place of that name. */
function listLinks({ evidence, containers }: Search): NameLink[] {
  return [...evidence].flatMap(([occurrence, reason]) => {
    const ids = containers.get(occurrence.start);
    const places = occurrence.candidates
      .map(({ place }) => place)
      .filter((place) =>
        reason === "region" ? place.kind === "REGION" : (ids?.has(place.id) ?? true),
      );
    const inferred = inferBy("gazetteer-name", reason);
    return places.length === 0 ? [] : [buildLink(occurrence, null, places, inferred)];
  });
}

/** Ids of the countries and regions of the places that the registry knows in the article. */
function findCompany(links: readonly NameLink[], lookup: EntityLookup): Set<string> {
  const company = new Set<string>();
  for (const { places } of links) {
    for (const place of places) {
      for (const id of [place.id, ...listAncestors(place, lookup.getPlace)]) company.add(id);
    }
  }
  return company;
}

/** People of a seat of government too large for its name to be a likely surname. */
const LARGE_SEAT = 500_000;

/** Whether a name alone most likely means a seat of government: "Ottawa", not "Hamilton". */
function isSeat({ candidates }: Occurrence, lookup: EntityLookup): boolean {
  const [largest] = dropRegions(candidates, lookup);
  return (
    largest !== undefined && largest.place.standsFor !== null && largest.population >= LARGE_SEAT
  );
}

/** People from which a place is known without a country that leads to it. */
const LARGE = 15_000;

/** A village is no likely meaning of a word, unless the article names its country or region. */
function isLargeOrNear(
  { candidates }: Occurrence,
  company: ReadonlySet<string>,
  lookup: EntityLookup,
): boolean {
  return candidates.some(
    ({ place, population }) =>
      place.kind !== "SETTLEMENT" || population >= LARGE || liesIn(place, company, lookup),
  );
}
