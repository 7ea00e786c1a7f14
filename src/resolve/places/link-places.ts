import type { Place } from "../../domain/entity.ts";
import { listAncestors } from "../../domain/list-ancestors.ts";
import type { EntityLookup } from "../../domain/ports.ts";
import { inferBy } from "../../domain/rules/resolution-rules.ts";
import { buildLink, type NameLink } from "../names/link-names.ts";
import { dropRegions, liesIn, type NamedContainer, type PlaceWords } from "./place-containers.ts";
import {
  type Evidence,
  findCertainEvidence,
  isArgument,
  isInDealing,
  isLedTo,
  isListedWith,
  isModifier,
  isSpeaker,
} from "./place-evidence.ts";
import {
  findContainer,
  findOccurrences,
  readContainer,
  readDatelinePlace,
  type Occurrence,
  type PlaceNames,
} from "./place-occurrences.ts";
import type { Bearers } from "./place-rivals.ts";
import { isCommonWord, LARGE } from "./place-standing.ts";

/**
 * Adds the places of the gazetteer to what the registry knows of an article's names. In text order.
 *
 * The names of a hundred thousand places are surnames and plain words, too. A name that is known all over
 * the world is a place unless the article has a person of that name; any other only where the words
 * around it lead to one ("in Lusaka", "the city of Nice", "Reading, Pa.", "Ottawa said"), and then
 * wherever the article repeats it.
 */
export function linkPlaces(article: PlaceNames, bearers: Bearers, lexicon: PlaceWords): NameLink[] {
  const { links, lookup } = article;
  const occurrences = findOccurrences(article, lexicon);
  const dateline = readDatelinePlace(article, lexicon);
  const search: Search = {
    article,
    lexicon,
    occurrences,
    bearers,
    company: findCompany(links, lookup),
    evidence: new Map(),
    containers: new Map(),
  };
  acceptDateline(search, dateline);
  acceptCertain(search);
  acceptKnown(search);
  acceptLedTo(search);
  acceptArguments(search);
  acceptSeats(search);
  acceptRepeated(search, dateline?.folded ?? null);
  return [...links, ...listLinks(search)].sort((a, b) => a.start - b.start);
}

/** What is found out of an article's names, step by step. */
interface Search {
  readonly article: PlaceNames;
  readonly lexicon: PlaceWords;
  readonly occurrences: readonly Occurrence[];
  readonly bearers: Bearers;
  /** Ids of the countries and regions that the article names, or names something of. */
  readonly company: Set<string>;
  /** Why each name that is accepted is a place. */
  readonly evidence: Map<Occurrence, Evidence>;
  /** By where a container's name begins: what it may mean there. */
  readonly containers: Map<number, ReadonlySet<string>>;
}

function accept(search: Search, occurrence: Occurrence, reason: Evidence): void {
  const { article, evidence, company } = search;
  evidence.set(occurrence, reason);
  for (const { place } of occurrence.candidates) {
    if (place.kind === "COUNTRY") company.add(place.id);
  }
  const [likeliest] = dropRegions(occurrence.candidates, article.lookup);
  if (occurrence.standing !== "known" || likeliest === undefined) return;
  for (const id of listAncestors(likeliest.place, article.lookup.getPlace)) company.add(id);
}

/** Where the article was filed from. */
function acceptDateline(search: Search, dateline: Occurrence | null): void {
  if (dateline === null) return;
  const { start, candidates, container } = dateline;
  const isLinked = search.article.links.some((link) => link.start <= start && start < link.end);
  if (candidates.length > 0 && !isLinked) accept(search, dateline, "dateline");
  if (container !== null) acceptContainer(search, container);
}

/** What stands behind the names that the registry knows, and what leaves no doubt. */
function acceptCertain(search: Search): void {
  const { article, lexicon, occurrences } = search;
  for (const link of article.links) {
    const container = link.places.length === 0 ? null : findContainer(link, article, lexicon);
    if (container !== null) acceptContainer(search, container);
  }
  for (const occurrence of occurrences) {
    const certain = findCertainEvidence(article.read, occurrence, lexicon);
    if (certain === null) continue;
    accept(search, occurrence, certain);
    if (certain === "container") acceptContainer(search, occurrence.container!);
  }
}

function acceptContainer(search: Search, container: NamedContainer): void {
  const { article, occurrences, company, containers } = search;
  const { start, end, ids } = container;
  for (const id of ids) company.add(id);
  const isLinked = article.links.some((link) => link.start < end && start < link.end);
  if (isLinked || containers.has(start)) return;
  const named = occurrences.find((occurrence) => occurrence.start === start);
  accept(search, named ?? readContainer(container, article), "container");
  containers.set(start, ids);
}

/** Names that need no more than that nobody bears them: countries, parts of the world, large cities. */
function acceptKnown(search: Search): void {
  const { article, bearers, evidence } = search;
  for (const occurrence of search.occurrences) {
    const { folded, candidates, standing, lean } = occurrence;
    if (evidence.has(occurrence) || standing !== "known") continue;
    if (lean === "person" || (lean === "neither" && bearers.sure.has(folded))) continue;
    const isCountry = candidates.some(({ place }) => place.kind === "COUNTRY");
    const [likeliest] = dropRegions(candidates, article.lookup);
    const isCity = !isCountry && likeliest?.place.kind === "SETTLEMENT";
    // Cities are surnames and given names more often than countries and regions are.
    if (isCity && mayBePerson(search, occurrence)) continue;
    accept(search, occurrence, isCountry ? "country" : "known");
  }
}

function mayBePerson({ article, lexicon, bearers }: Search, occurrence: Occurrence): boolean {
  const { folded, lean } = occurrence;
  if (lean !== "neither") return isBorne(occurrence, bearers);
  return (
    isBorne(occurrence, bearers) ||
    bearers.givenNames.has(folded) ||
    isSpeaker(article.read, occurrence, lexicon)
  );
}

/** "in Lusaka, Ndola and Kitwe": names that a preposition leads to, and those listed with one. */
function acceptLedTo(search: Search): void {
  const { article, lexicon, occurrences, bearers, evidence } = search;
  const { read } = article;
  let last: Occurrence | null = null;
  for (const occurrence of occurrences) {
    const isListed = last !== null && isListedWith(read, last, occurrence);
    if (
      !evidence.has(occurrence) &&
      !isBorne(occurrence, bearers) &&
      (isListed || isLedTo(read, occurrence, lexicon)) &&
      isLargeOrNear(occurrence, search)
    ) {
      accept(search, occurrence, "preposition");
    }
    last = evidence.has(occurrence) ? occurrence : null;
  }
}

/** "the Larne harbour", "a nurse from Larne": towns of the countries and regions that the article names. */
function acceptArguments(search: Search): void {
  const { article, occurrences, company, evidence } = search;
  const { read, lookup } = article;
  for (const occurrence of occurrences) {
    if (evidence.has(occurrence) || mayBePerson(search, occurrence)) continue;
    const isNear = occurrence.candidates.some(
      ({ place, population }) => population >= LARGE && liesIn(place, company, lookup),
    );
    const isLikely = isNear || (occurrence.lean === "place" && isModifier(read, occurrence));
    if (!isLikely || occurrence.standing === "small" || !isArgument(read, occurrence)) continue;
    accept(search, occurrence, "argument");
  }
}

/** "Ottawa warned Tokyo": seats of government that deal with places. */
function acceptSeats(search: Search): void {
  const { article, occurrences, bearers, evidence } = search;
  const places = article.links.filter((link) => link.places.length > 0);
  const actors = new Set([...evidence.keys(), ...places].map(({ end }) => end));
  for (const occurrence of occurrences) {
    const { folded, end } = occurrence;
    if (evidence.has(occurrence) || isBorne(occurrence, bearers)) continue;
    if (bearers.givenNames.has(folded)) continue;
    if (!isSeat(occurrence, article.lookup)) continue;
    if (!isInDealing(article.read, occurrence, actors)) continue;
    accept(search, occurrence, "seat");
    actors.add(end);
  }
}

/** What is a place once is one wherever the article repeats it; so is where it was filed from. */
function acceptRepeated(search: Search, dateline: string | null): void {
  const { article, lexicon, occurrences, bearers, evidence } = search;
  const established = new Set([...evidence.keys()].map(({ folded }) => folded));
  if (dateline !== null) established.add(dateline);
  for (const occurrence of occurrences) {
    if (evidence.has(occurrence) || !established.has(occurrence.folded)) continue;
    if (isBorne(occurrence, bearers)) continue;
    // "Everett said": a town says less often than a person of that name.
    const mayBeSeat = occurrence.candidates.some(({ place }) => place.standsFor !== null);
    if (!mayBeSeat && isSpeaker(article.read, occurrence, lexicon)) continue;
    accept(search, occurrence, "established");
  }
}

function isBorne({ folded, standing, lean }: Occurrence, bearers: Bearers): boolean {
  if (lean !== "neither") return lean === "person" || bearers.surnames.has(folded);
  const { sure, surnames, isActor } = bearers;
  return sure.has(folded) || surnames.has(folded) || (standing !== "known" && isActor(folded));
}

/** A name with the places that it may mean; none where what led to it fits no place of that name. */
function listLinks({ evidence, containers }: Search): NameLink[] {
  return [...evidence].flatMap(([occurrence, reason]) => {
    const ids = containers.get(occurrence.start);
    const all = occurrence.candidates.map(({ place }) => place);
    const keep = (kind: Place["kind"]): Place[] => all.filter((place) => place.kind === kind);
    const settlements = reason === "dateline" ? keep("SETTLEMENT") : [];
    const fitting =
      reason === "region" ? keep("REGION") : all.filter(({ id }) => ids?.has(id) ?? true);
    const places = settlements.length > 0 ? settlements : fitting;
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

/**
 * A village is no likely meaning of a word, unless the article names its country or region, or no other
 * place and nothing else has its name.
 */
function isLargeOrNear(
  { folded, candidates }: Occurrence,
  { article: { lookup }, company, lexicon }: Search,
): boolean {
  if (candidates.length === 1 && !isCommonWord(lexicon.readForm(folded))) return true;
  return candidates.some(
    ({ place, population }) =>
      place.kind !== "SETTLEMENT" || population >= LARGE || liesIn(place, company, lookup),
  );
}
