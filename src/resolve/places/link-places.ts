import { listAncestors } from "../../domain/list-ancestors.ts";
import type { PopulatedPlace } from "../../domain/gazetteer.ts";
import { foldName } from "../../domain/names/name-key.ts";
import type { EntityLookup } from "../../domain/ports.ts";
import { inferBy, type RuleCase } from "../../domain/rules/resolution-rules.ts";
import type { Document } from "../../domain/text/document.ts";
import { buildLink, type NameLink } from "../names/link-names.ts";
import { dropRegions, liesIn, type NamedContainer } from "./place-containers.ts";
import {
  findContainer,
  findOccurrences,
  readDatelinePlace,
  type Occurrence,
  type PlaceNames,
  type PlaceWords,
} from "./place-occurrences.ts";

/** How the words around a name tell that it is a place. */
type Evidence = RuleCase<"gazetteer-name">;

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
    people: findPeople(article, lexicon),
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
    const certain = findCertainEvidence(article.document, occurrence, lexicon);
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
  const { document, lookup } = article;
  let last: Occurrence | null = null;
  for (const occurrence of occurrences) {
    const isListed = last !== null && isListedWith(document, last, occurrence);
    if (
      !evidence.has(occurrence) &&
      !people.has(occurrence.folded) &&
      (isListed || followsPreposition(document, occurrence, lexicon)) &&
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
  const actors = new Set([...evidence.keys(), ...places].map(({ endToken }) => endToken));
  const givenNames = findGivenNames(article);
  for (const occurrence of occurrences) {
    const { folded, endToken } = occurrence;
    if (evidence.has(occurrence) || people.has(folded) || givenNames.has(folded)) continue;
    if (!isSeat(occurrence, article.lookup)) continue;
    if (!isInDealing(article.document, occurrence, actors)) continue;
    accept(search, occurrence, "seat");
    actors.add(endToken);
  }
}

/** What is a place once is one wherever the article repeats it; so is where it was filed from. */
function acceptRepeated(search: Search, dateline: string | null): void {
  const { article, occurrences, people, evidence } = search;
  const established = new Set([...evidence.keys()].map(({ folded }) => folded));
  if (dateline !== null) established.add(dateline);
  for (const occurrence of occurrences) {
    if (evidence.has(occurrence) || !established.has(occurrence.folded)) continue;
    if (people.has(occurrence.folded) || isSpeaker(article.document, occurrence)) continue;
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

/**
 * The names that persons of the article bear: the last word of each longer name, and what stands
 * behind a title or before an age.
 */
function findPeople({ document, names, links }: PlaceNames, lexicon: PlaceWords): Set<string> {
  const { text, tokens } = document;
  const people = new Set<string>();
  for (const { actor } of links) {
    if (actor?.type === "PERSON") people.add(foldName(actor.name).split(" ").at(-1) ?? "");
  }
  for (const name of names) {
    const words = foldName(text.slice(name.start, name.end)).split(" ");
    const isAged = /^, (?:aged )?\d{1,3},/u.test(text.slice(name.end, name.end + 12));
    const isPerson =
      name.titled ||
      isAged ||
      (name.wordCount > 1 &&
        name.wordCount < 5 &&
        !name.isOrganization &&
        !lexicon.prefixes.has(words[0]!) &&
        !/^(?:in|near|at|outside)$/u.test(tokens[name.firstToken - 1]?.normal ?? ""));
    if (isPerson) people.add(words.at(-1)!);
  }
  return people;
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

/** Evidence that leaves no doubt, even where a person of the article bears the name. */
function findCertainEvidence(
  document: Document,
  { firstToken, endToken, candidates, container }: Occurrence,
  lexicon: PlaceWords,
): Evidence | null {
  const { tokens } = document;
  if (container !== null && !isInListOf(document, candidates, container)) return "container";
  const next = tokens[endToken];
  const isRegion = candidates.some(({ place }) => place.kind === "REGION");
  if (isRegion && next !== undefined && lexicon.regions.has(next.text)) return "region";
  const [noun, of] = tokens.slice(Math.max(0, firstToken - 2), firstToken);
  if (of?.normal !== "of" || noun === undefined) return null;
  if (isRegion && lexicon.regions.has(noun.normal)) return "region";
  return lexicon.settlements.has(noun.normal) || lexicon.directions.has(noun.normal)
    ? "settlement"
    : null;
}

/** "Washington, Georgia and Ohio" lists regions, of which the second does not contain the first. */
function isInListOf(
  { text }: Document,
  candidates: readonly PopulatedPlace[],
  { end }: NamedContainer,
): boolean {
  const isContainer = candidates.some(({ place }) => place.kind !== "SETTLEMENT");
  return isContainer && /^,? (?:and|or) \p{Lu}|^, \p{Lu}/u.test(text.slice(end, end + 8));
}

const LEADING = new Set([
  "in",
  "near",
  "outside",
  "inside",
  "across",
  "around",
  "throughout",
  "into",
]);
const MOVING = new Set(["to", "from", "for", "via", "through", "toward", "towards"]);

/** "in Lusaka", "near downtown Lusaka", "flew to Lusaka". */
function followsPreposition(
  { tokens }: Document,
  { firstToken, endToken }: Occurrence,
  { directions, movement, fillers }: PlaceWords,
): boolean {
  let index = firstToken - 1;
  while (index >= 0 && (directions.has(tokens[index]!.normal) || tokens[index]!.normal === "the"))
    index--;
  const before = tokens[index];
  const governor = tokens[index - 1];
  if (before === undefined) return false;
  // "in Lincoln’s view": what owns something may be a person.
  if (/^['’]s?$/u.test(tokens[endToken]?.text ?? "")) return false;
  if (LEADING.has(before.normal)) {
    return before.normal !== "in" || governor === undefined || !fillers.has(governor.lemma);
  }
  if (before.lemma === "visit") return true;
  if (!MOVING.has(before.normal) || governor === undefined) return false;
  const moved = governor.pos === "ADV" ? tokens[index - 2] : governor;
  return moved !== undefined && movement.has(moved.lemma);
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

/** "Ottawa said", and behind a place that acts, whom it acts on: "Ottawa warned Tokyo". */
function isInDealing(
  { tokens }: Document,
  { firstToken, endToken }: Occurrence,
  actors: ReadonlySet<number>,
): boolean {
  const isVerbal = (index: number): boolean =>
    ["VERB", "AUX", "ADV"].includes(tokens[index]?.pos ?? "");
  if (isVerbal(endToken) && tokens[endToken]!.pos !== "ADV") return true;
  let before = firstToken;
  while (isVerbal(before - 1)) before--;
  return before < firstToken && actors.has(before);
}

/** First words of the article's longer names: "Paris" where it tells of Paris Jones. */
function findGivenNames({ document, names }: PlaceNames): Set<string> {
  const longer = names.filter(({ wordCount }) => wordCount > 1);
  return new Set(
    longer.map(({ start, end }) => foldName(document.text.slice(start, end)).split(" ")[0]!),
  );
}

/** "Everett said": a town says less often than a person of that name. */
function isSpeaker({ tokens }: Document, { endToken, candidates }: Occurrence): boolean {
  const isSeat = candidates.some(({ place }) => place.standsFor !== null);
  return !isSeat && /^(?:say|tell|add|ask|reply)$/u.test(tokens[endToken]?.lemma ?? "");
}

/** "in Lusaka, Ndola and Kitwe": what is listed with a place is one. */
function isListedWith({ text }: Document, last: Occurrence, { start }: Occurrence): boolean {
  return /^(?:,? (?:and|or)) (?:in )?$/u.test(text.slice(last.end, start));
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
