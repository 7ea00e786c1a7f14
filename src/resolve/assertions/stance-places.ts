import type { EntityLookup } from "../../domain/ports.ts";
import { listAncestors } from "../../domain/list-ancestors.ts";
import { contains, type Span } from "../../domain/text/span.ts";
import type { Clause } from "../../grammar/reading/clause.ts";
import type { SentenceReading } from "../../grammar/reading/sentence-reading.ts";
import { findPlace, type AboutPlace, type PhraseMatch, type Searched } from "./match-phrase.ts";

/** The places of which it is said: that which the phrase asks for, else those of its clause, else the only one. */
export function findPlaces(
  { fillings, clause }: PhraseMatch,
  searched: Searched,
): readonly AboutPlace[] {
  const asked = fillings.find(({ filler }) => filler.isPlace);
  if (asked !== undefined) {
    const named = findPlace(asked.nounPhrase, searched);
    return named === null ? [] : [named];
  }
  const { reading, places } = searched;
  const near = places.filter((place) => isOfClause(place, clause, reading));
  return near.length > 0 || places.length > 1 ? near : places;
}

/** Whether a place stands in a clause, and in no clause inside of it that has a subject of its own. */
function isOfClause(place: Span, clause: Clause, { clauses }: SentenceReading): boolean {
  return (
    contains(clause, place) &&
    !clauses.some(
      (inner) =>
        inner !== clause &&
        inner.subject.kind === "own" &&
        contains(clause, inner) &&
        contains(inner, place),
    )
  );
}

/** The place and what contains it, up to the country, of which too much is said to compare it. */
export function listContainers(getPlace: EntityLookup["getPlace"], id: string): string[] {
  const place = getPlace(id);
  if (place === null) return [];
  const ids = [place.id, ...listAncestors(place, getPlace)];
  const country = ids.findIndex((around) => getPlace(around)?.kind === "COUNTRY");
  return country < 0 ? ids : ids.slice(0, country);
}
