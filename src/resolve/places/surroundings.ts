import type { Place } from "../../domain/entity.ts";
import { findFirstIndex } from "../../domain/text/find-first-index.ts";
import type { Span } from "../../domain/text/span.ts";
import type { NameLink } from "../names/link-names.ts";
import type { ChosenPlace } from "./chosen-place.ts";
import { findNamedContainer, type PlaceWords } from "./place-containers.ts";
import { measureDistance } from "./place-distance.ts";
import type { PlaceNames } from "./place-occurrences.ts";

/** What tells in which place another lies that no table has. */
export interface Surroundings {
  readonly article: PlaceNames;
  readonly chosen: ReadonlyMap<NameLink, ChosenPlace>;
  /** The town or county that all towns of the article lie near. */
  readonly home: Place | null;
}

export function readSurroundings(
  article: PlaceNames,
  chosen: ReadonlyMap<NameLink, ChosenPlace>,
): Surroundings {
  const towns = [...chosen.values()].map(({ place }) => place).filter(isTown);
  const [first = null] = towns;
  const isOne =
    first !== null &&
    towns.every(({ location }) => measureDistance(location, first.location) < SAME_AREA);
  return { article, chosen, home: isOne ? first : null };
}

/** Kilometers within which the towns of an article leave no doubt in which area it plays. */
const SAME_AREA = 100;

/**
 * The place around a name: the town behind it ("Larne Street in Varn"), its container, or the town that
 * all of the article is about; `null` where none of them tells.
 */
export function findSurrounding(
  name: Span,
  { article, chosen, home }: Surroundings,
  lexicon: PlaceWords,
): Place | null {
  const { links, lookup, read } = article;
  const next = links[findFirstIndex(links, ({ start }) => start >= name.end)];
  const gap = next === undefined ? "" : read.document.text.slice(name.end, next.start).trim();
  if (next !== undefined && (gap === "," || lexicon.inside.has(gap))) {
    const place = chosen.get(next)?.place;
    if (place !== undefined && isTown(place)) return place;
  }
  const container = findNamedContainer(read.document, name, lookup, lexicon);
  if (container === null) return home;
  const [id] = container.ids;
  return container.ids.size === 1 ? lookup.getPlace(id!) : null;
}

/** Whether a place is so small that what lies in it lies near its middle. */
export function isTown({ kind, partOf, location }: Place): boolean {
  if (location === null) return false;
  return kind === "SETTLEMENT" || (kind === "REGION" && partOf?.startsWith("region-") === true);
}
