import type { Place } from "../../domain/entity.ts";
import { listAncestors } from "../../domain/list-ancestors.ts";
import type { Quotation } from "../../domain/statements/quotation.ts";
import { findGovernor } from "../../grammar/find-in-reading.ts";
import { contains } from "../../domain/text/span.ts";
import type { ThingKind } from "../../language/word-form.ts";
import { findAround } from "../../prose/find-around.ts";
import type { ArticleContext } from "../article-context.ts";
import { isInside, type PlaceMention } from "./place-mention.ts";
import type { NamedInArticle } from "./subjects.ts";

/** Where an article tells where something happens. */
export interface TellingPlaces {
  /** In order. */
  readonly places: readonly PlaceMention[];
  /** How often a place, or one inside it, is mentioned. */
  readonly count: (place: Place) => number;
  /** Whether it tells whose somebody is, or where a quotation's source is at home, and not where something happens. */
  readonly isOrigin: (mention: PlaceMention, quotation: Quotation) => boolean;
  /** The place of which all of it tells. */
  readonly main: PlaceMention | null;
}

/** Gathers what an article says of places, but for those where somebody speaks. */
export function findTellingPlaces(
  context: ArticleContext,
  quotations: readonly Quotation[],
  { places, partMarks }: NamedInArticle,
): TellingPlaces {
  const { document, read, lookup, article } = context;
  const { dateline } = article.evidence;
  const sayings = new Set(
    quotations.flatMap(({ saidAt }) => {
      if (saidAt === null) return [];
      const { start, end } = saidAt;
      // "in Larne, Norland,"
      return document.text.startsWith(", ", end) ? [start, end + ", ".length] : [start];
    }),
  );
  const telling = places.filter(
    (mention) =>
      mention.place.kind !== "BUILDING" &&
      !sayings.has(mention.start) &&
      read.findUnit(mention.start) !== null,
  );
  const all = [...telling, ...listReferred(context, quotations)].sort((a, b) => a.start - b.start);
  // Where an article was filed from is no scene by itself.
  const filed = places.filter((mention) => dateline !== null && contains(dateline, mention));
  const weights = new Map<string, number>();
  const counts = new Map<string, number>();
  const add = (to: Map<string, number>, id: string, more: number): void => {
    to.set(id, (to.get(id) ?? 0) + more);
  };
  for (const { place, as } of [...filed, ...all]) {
    const weight = as === "NAMED" ? 1 : BESIDE;
    add(weights, place.id, weight);
    add(counts, place.id, 1);
    for (const id of listAncestors(place, lookup.getPlace)) {
      add(weights, id, weight * INSIDE);
      add(counts, id, 1);
    }
  }
  return {
    places: all,
    count: ({ id }) => counts.get(id) ?? 0,
    isOrigin: (mention, quotation) =>
      isOrigin(context, mention, partMarks) || isSeat(context, mention, quotation, partMarks),
    main: findMain(context, [...filed, ...all], ({ place }) => weights.get(place.id)!),
  };
}

/** How much a mention of a place by its people or as a government tells, and one of what lies inside it. */
const BESIDE = 0.5;
const INSIDE = 0.3;

/** "Okoye of Varn", "a Varn lawyer", "Varn-based": it tells whose somebody is. */
function isOrigin(
  { read, document }: ArticleContext,
  mention: PlaceMention,
  partMarks: ReadonlySet<string>,
): boolean {
  if (document.text[mention.end] === "-") return true;
  const around = findAround(read, mention);
  if (around === null) return false;
  const { phrase, reading } = around;
  const governor = findGovernor(reading, phrase);
  return (
    (mention.as === "NAMED" &&
      phrase.kind === "common" &&
      phrase.head.start >= mention.end &&
      isActing(phrase.things)) ||
    (governor?.hangsOn != null &&
      "head" in governor.hangsOn &&
      governor.hangsOn.kind === "name" &&
      partMarks.has(governor.preposition.normal))
  );
}

/** "Okoye, of an institute in Varn, said": unlike what the source is the head of, and what it did. */
function isSeat(
  { read }: ArticleContext,
  mention: PlaceMention,
  { source, cue }: Quotation,
  partMarks: ReadonlySet<string>,
): boolean {
  if (source === null || cue === null) return false;
  if (mention.start < source.end || mention.end > cue.start) return false;
  const around = findAround(read, mention);
  const governor = around === null ? null : findGovernor(around.reading, around.phrase);
  if (around === null || governor === null || partMarks.has(governor.preposition.normal))
    return false;
  return around.reading.verbGroups.every(
    ({ verb }) => verb.start < source.end || verb.start > mention.start,
  );
}

function isActing(things: readonly ThingKind[]): boolean {
  return things.includes("person") || things.includes("body");
}

/** What was referred to where it was said; "this country" is everybody's own. */
function listReferred(
  { lookup }: ArticleContext,
  quotations: readonly Quotation[],
): PlaceMention[] {
  return quotations.flatMap(({ about }) =>
    about.flatMap(({ start, end, type, basis, id, rule, confidence }): PlaceMention[] => {
      const place = type === "PLACE" && basis === "REFERRED" ? lookup.getPlace(id) : null;
      const isOwn = rule === "place-anaphor" && place?.kind === "COUNTRY";
      return place === null || isOwn ? [] : [{ start, end, place, as: "NAMED", rule, confidence }];
    }),
  );
}

/** The place named most, at least three times and from the first two sentences on; no country. */
function findMain(
  { read, lookup }: ArticleContext,
  places: readonly PlaceMention[],
  weigh: (mention: PlaceMention) => number,
): PlaceMention | null {
  const leadEnd = (read.units[1] ?? read.units[0])?.end ?? 0;
  const opening = places.filter(({ start }) => start < leadEnd);
  const lead = new Set(opening.map(({ place }) => place.id));
  const named = places
    .filter(({ as, place }) => as === "NAMED" && place.kind !== "COUNTRY" && lead.has(place.id))
    .sort((a, b) => weigh(b) - weigh(a));
  const [most] = named;
  if (most === undefined || weigh(most) < LEAST) return null;
  // Of two of which one lies in the other, the inner one tells more.
  return (
    named.find(
      (other) =>
        other.place.id !== most.place.id &&
        weigh(other) * 2 >= weigh(most) &&
        isInside(other.place, most.place, lookup),
    ) ?? most
  );
}

const LEAST = 3;
