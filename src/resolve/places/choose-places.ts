import { listAncestors } from "../../domain/list-ancestors.ts";
import type { Document } from "../../domain/text/document.ts";
import type { Place } from "../../domain/entity.ts";
import { findFirstIndex } from "../../domain/text/find-first-index.ts";
import { foldName } from "../../domain/names/name-key.ts";
import type { EntityLookup } from "../../domain/ports.ts";
import { inferBy } from "../../domain/rules/resolution-rules.ts";
import type { Span } from "../../domain/text/span.ts";
import type { ReadUnits } from "../../prose/read-units.ts";
import { findNextListed, getOwner } from "../../grammar/find-in-reading.ts";
import type { NameLink } from "../names/link-names.ts";
import { isListedWith } from "./place-evidence.ts";
import { findAround } from "../../prose/find-around.ts";
import {
  chooseByContext,
  chooseInSentence,
  chooseLargest,
  chooseOnly,
  collectPlaces,
  type PlaceContext,
} from "./choose-by-context.ts";
import type { ChosenPlace } from "./chosen-place.ts";
import { dropRegions, findNamedContainer, liesIn, type PlaceWords } from "./place-containers.ts";

/** Where an article comes from. */
export interface Origin {
  readonly dateline: Span | null;
  /** Id of the country in which its publisher is at home. */
  readonly home: string | null;
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
  { dateline, home }: Origin,
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
  const regional = findRegional(read, links, lexicon);
  for (const link of links) {
    if (link.places.length === 0) continue;
    const region = regional.get(foldWords(document, link));
    const inContainer = chooseInContainer(document, link, lookup, lexicon);
    if (inContainer !== null) {
      chosen.set(link, inContainer);
      named.set(foldWords(document, link), inContainer.place);
    } else if (region !== undefined) {
      chosen.set(link, { place: region, ...inferBy("region-by-its-office") });
    } else if (link.rule === "registered-name") {
      const place = chooseRegistered(read, link, links, lexicon);
      if (place !== null) chosen.set(link, place);
    } else if (link.places.length === 1) {
      chosen.set(link, { place: link.places[0]!, rule: "only-place", confidence: link.confidence });
    } else open.push(link);
  }
  const sure = [...chosen.values(), ...(filedFrom === null ? [] : [filedFrom])];
  // What is decided in the first round tells more of all in the second.
  for (let round = 0; round < ROUNDS; round++) {
    const context = collectPlaces([...sure, ...listLikely(open, chosen)], home, lookup);
    const decided = new Map<string, ChosenPlace | null>();
    chooseOpen(open, chosen, { read, links, named, decided, context, lookup });
  }
  return chosen;
}

/** What is decided of some names, without what nothing but the size of a city speaks for. */
function listLikely(
  open: readonly NameLink[],
  chosen: ReadonlyMap<NameLink, ChosenPlace>,
): ChosenPlace[] {
  return open.flatMap((link) => {
    const choice = chosen.get(link);
    const isGuess = choice?.rule === "largest-by-far" && choice.place.kind === "SETTLEMENT";
    return choice === undefined || isGuess ? [] : [choice];
  });
}

/** Decides each name by what stands around it, or for all of the article. */
function chooseOpen(
  open: readonly NameLink[],
  chosen: Map<NameLink, ChosenPlace>,
  round: Round,
): void {
  const { read, links, lookup } = round;
  const locally = new Map<string, ChosenPlace>();
  for (const link of open) {
    const name = foldWords(read.document, link);
    const local =
      chooseListed(read, link, links, chosen, lookup) ??
      chooseBesideOthers(read, link, links, chosen, lookup);
    if (local !== null) locally.set(name, local);
    const choice = local ?? chooseByName(name, link, round) ?? locally.get(name) ?? null;
    const before = chosen.get(link);
    // How it was known first holds, since the choice itself tells in the second round.
    if (choice !== null && before?.place.id !== choice.place.id) chosen.set(link, choice);
    if (choice === null && before?.rule === "largest-by-far") chosen.delete(link);
  }
}

const ROUNDS = 2;

interface Round {
  readonly read: ReadUnits;
  readonly links: readonly NameLink[];
  /** By folded name, what a container tells of it somewhere in the article. */
  readonly named: ReadonlyMap<string, Place>;
  readonly decided: Map<string, ChosenPlace | null>;
  readonly context: PlaceContext;
  readonly lookup: EntityLookup;
}

/** Decides once for each name. */
function chooseByName(
  name: string,
  { places }: NameLink,
  { named, decided, context, lookup }: Round,
): ChosenPlace | null {
  const known = named.get(name);
  if (known !== undefined && places.some(({ id }) => id === known.id)) {
    return { place: known, ...inferBy("named-container", "elsewhere in the article") };
  }
  let choice = decided.get(name);
  if (choice === undefined) {
    const candidates = lookup
      .findWorldPlaces(name)
      .filter(({ place }) => places.some(({ id }) => id === place.id));
    decided.set(name, (choice = chooseByContext(candidates, context, lookup)));
  }
  return choice;
}

/** By folded name, the only region of that name, where the article names what only regions have: "Georgia's governor". */
function findRegional(
  read: ReadUnits,
  links: readonly NameLink[],
  { offices }: PlaceWords,
): ReadonlyMap<string, Place> {
  const found = new Map<string, Place>();
  for (const link of links) {
    const [region, other] = link.places.filter(({ kind }) => kind === "REGION");
    if (region === undefined || other !== undefined || link.places.length < 2) continue;
    const around = findAround(read, link);
    const owned = around?.reading.nounPhrases.find(
      (phrase) => phrase === around.phrase || getOwner(phrase) === around.phrase,
    );
    if (owned !== undefined && owned.head.start > link.end && offices.has(owned.head.normal)) {
      found.set(foldWords(read.document, link), region);
    }
  }
  return found;
}

/** By the places in the same sentence that are decided already. */
function chooseBesideOthers(
  { document }: ReadUnits,
  link: NameLink,
  links: readonly NameLink[],
  chosen: ReadonlyMap<NameLink, ChosenPlace>,
  lookup: EntityLookup,
): ChosenPlace | null {
  const { sentences } = document;
  const sentence = sentences[findFirstIndex(sentences, ({ end }) => end > link.start)];
  if (sentence === undefined || sentence.start > link.start) return null;
  const name = foldWords(document, link);
  const neighbors: Place[] = [];
  for (
    let index = findFirstIndex(links, ({ start }) => start >= sentence.start);
    (links[index]?.start ?? Infinity) < sentence.end;
    index++
  ) {
    const other = links[index]!;
    const place = chosen.get(other)?.place;
    if (place !== undefined && foldWords(document, other) !== name) neighbors.push(place);
  }
  if (neighbors.length === 0) return null;
  const candidates = lookup
    .findWorldPlaces(name)
    .filter(({ place }) => link.places.some(({ id }) => id === place.id));
  return chooseInSentence(candidates, neighbors, lookup);
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
