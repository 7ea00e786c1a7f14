import { listAncestors } from "../../domain/list-ancestors.ts";
import type { Document, Token } from "../../domain/text/document.ts";
import { findSentence } from "../../domain/text/find-sentence.ts";
import type { PopulatedPlace } from "../../domain/gazetteer.ts";
import { foldName } from "../../domain/names/name-key.ts";
import type { EntityLookup } from "../../domain/ports.ts";
import { inferBy, type RuleCase } from "../../domain/rules/resolution-rules.ts";
import type { Span } from "../../domain/text/span.ts";
import type { NameLexicon, NameSpan } from "../../extract/phrases/name-spans.ts";
import { buildLink, type NameLink } from "../names/link-names.ts";
import {
  dropRegions,
  findNamedContainer,
  liesIn,
  type NamedContainer,
} from "./place-containers.ts";
import type { PlaceLexicon } from "./place-lexicon.ts";

interface Names {
  readonly document: Document;
  readonly names: readonly NameSpan[];
  /** What the registry knows of the names. */
  readonly links: readonly NameLink[];
  readonly lookup: EntityLookup;
  readonly dateline: Span | null;
}

type Lexicon = PlaceLexicon & { readonly names: NameLexicon };

/** A run of words that the gazetteer knows as a place's name. */
interface Occurrence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  /** As `foldName` writes it. */
  readonly folded: string;
  readonly candidates: readonly PopulatedPlace[];
  readonly container: NamedContainer | null;
}

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
export function linkPlaces(article: Names, lexicon: Lexicon): NameLink[] {
  const { document, links, lookup } = article;
  const occurrences = findOccurrences(article, lexicon);
  if (occurrences.length === 0) return [...links];
  const people = findPeople(article, lexicon);
  const company = findCompany(links, lookup);
  const dateline = readDatelinePlace(article, lexicon);
  dateline?.container?.ids.forEach((id) => company.add(id));
  const evidence = new Map<Occurrence, Evidence>();
  /** By the place where a container's name begins: what it may mean there. */
  const containers = new Map<number, ReadonlySet<string>>();
  const accept = (occurrence: Occurrence, reason: Evidence): void => {
    evidence.set(occurrence, reason);
    for (const { place } of occurrence.candidates) {
      if (place.kind === "COUNTRY") company.add(place.id);
    }
  };
  const byStart = new Map(occurrences.map((occurrence) => [occurrence.start, occurrence]));
  const acceptContainer = ({ start, ids }: NamedContainer): void => {
    for (const id of ids) company.add(id);
    const around = byStart.get(start);
    if (around === undefined) return;
    accept(around, "container");
    containers.set(start, ids);
  };
  for (const link of links) {
    const container = link.places.length === 0 ? null : findContainer(link, article, lexicon);
    if (container !== null) acceptContainer(container);
  }
  for (const occurrence of occurrences) {
    const certain = findCertainEvidence(document, occurrence, lexicon);
    if (certain === null) continue;
    accept(occurrence, certain);
    if (certain === "container") acceptContainer(occurrence.container!);
  }
  for (const occurrence of occurrences) {
    if (evidence.has(occurrence)) continue;
    const { folded, candidates } = occurrence;
    const isCountry = candidates.some(({ place }) => place.kind === "COUNTRY");
    if (isCountry && !people.has(folded)) accept(occurrence, "country");
  }
  let last: Occurrence | null = null;
  for (const occurrence of occurrences) {
    const { folded } = occurrence;
    const isListed = last !== null && isListedWith(document, last, occurrence);
    if (
      !evidence.has(occurrence) &&
      !people.has(folded) &&
      (isListed || followsPreposition(document, occurrence, lexicon)) &&
      isLargeOrNear(occurrence, company, lookup)
    ) {
      accept(occurrence, "preposition");
    }
    last = evidence.has(occurrence) ? occurrence : null;
  }
  const actors = new Set(
    [...evidence.keys(), ...links.filter(({ places }) => places.length > 0)].map(
      ({ endToken }) => endToken,
    ),
  );
  const givenNames = findGivenNames(article);
  for (const occurrence of occurrences) {
    const { folded, endToken } = occurrence;
    if (evidence.has(occurrence) || people.has(folded) || givenNames.has(folded)) continue;
    if (!isSeat(occurrence, lookup) || !isInDealing(document, occurrence, actors)) continue;
    accept(occurrence, "seat");
    actors.add(endToken);
  }
  const established = new Set([...evidence.keys()].map(({ folded }) => folded));
  if (dateline !== null) established.add(dateline.folded);
  for (const occurrence of occurrences) {
    if (evidence.has(occurrence) || !established.has(occurrence.folded)) continue;
    if (people.has(occurrence.folded) || isSpeaker(document, occurrence)) continue;
    accept(occurrence, "established");
  }
  const found = [...evidence].flatMap(([occurrence, reason]) => {
    const ids = containers.get(occurrence.start);
    const meant = occurrence.candidates.filter(({ place }) =>
      reason === "region" ? place.kind === "REGION" : (ids?.has(place.id) ?? true),
    );
    const places = meant.map(({ place }) => place);
    return meant.length === 0
      ? []
      : [buildLink(occurrence, null, places, inferBy("gazetteer-name", reason))];
  });
  return [...links, ...found].sort((a, b) => a.start - b.start);
}

/** The place that an article was filed from; its words are no part of the prose, so that no name of it lies there. */
function readDatelinePlace(
  { document, lookup, dateline }: Names,
  lexicon: Lexicon,
): Pick<Occurrence, "folded" | "container"> | null {
  if (dateline === null) return null;
  const folded = foldName(document.text.slice(dateline.start, dateline.end));
  return { folded, container: findNamedContainer(document, dateline, lookup, lexicon) };
}

/** Tokens that the name of a place has at most. */
const LONGEST_NAME = 6;

function findOccurrences(article: Names, lexicon: Lexicon): Occurrence[] {
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
function findContainer(
  name: Span,
  { document, lookup }: Names,
  lexicon: Lexicon,
): NamedContainer | null {
  const container = findNamedContainer(document, name, lookup, lexicon);
  if (container === null) return null;
  const places = lookup.findWorldPlaces(document.text.slice(name.start, name.end));
  return places.some(({ place }) => liesIn(place, container.ids, lookup)) ? container : null;
}

/** "Nairobi, Ohio, closed its mill": a village that the gazetteer does not know, and none that it knows. */
function isElsewhere(
  { candidates, ...name }: Omit<Occurrence, "container">,
  { document, lookup }: Names,
  lexicon: Lexicon,
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
  lexicon: Lexicon,
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
function isTime(tokens: readonly Token[], first: number, end: number, { apart }: Lexicon): boolean {
  return tokens.slice(first, end).every(({ normal }) => apart.has(normal));
}

/** Two letters and common nouns with a capital are no place's name by themselves. */
function mayName(folded: string, { names, apart, directions }: Lexicon): boolean {
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

/**
 * The names that persons of the article bear: the last word of each longer name, and what stands
 * behind a title or before an age.
 */
function findPeople({ document, names, links }: Names, lexicon: Lexicon): Set<string> {
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
  lexicon: Lexicon,
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
  { directions, movement, fillers }: Lexicon,
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
function findGivenNames({ document, names }: Names): Set<string> {
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
