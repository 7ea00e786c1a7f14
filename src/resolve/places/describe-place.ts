import type { Place } from "../../domain/entity.ts";
import { findCountry } from "../../domain/find-country.ts";
import type { EntityLookup } from "../../domain/ports.ts";
import type { MentionedPlace } from "../../domain/statements/mention.ts";
import { isTown } from "./surroundings.ts";
import type { UnknownPlace } from "./unknown-places.ts";

type Lookup = Pick<EntityLookup, "getPlace" | "getCountryCode">;

/** Where a place lies, for the mention that names it. */
export function describePlace(place: Place, lookup: Lookup): MentionedPlace {
  const { location, kind } = place;
  return { location, country: findCountryCode(place, lookup), kind };
}

/** What is sure of a place that may be any of several. */
export function describeOpen(places: readonly Place[], lookup: Lookup): MentionedPlace {
  return {
    location: null,
    country: getShared(places.map((place) => findCountryCode(place, lookup))),
    kind: getShared(places.map(({ kind }) => kind)),
  };
}

/** What the place around tells of one that no table has: of a town, that it lies there. */
export function describeUnknown({ kind, within }: UnknownPlace, lookup: Lookup): MentionedPlace {
  if (within === null) return { location: null, country: null, kind };
  const location = isTown(within) ? within.location : null;
  return { location, country: findCountryCode(within, lookup), kind };
}

function findCountryCode(place: Place, { getPlace, getCountryCode }: Lookup): string | null {
  const country = findCountry(place, getPlace);
  if (country === null) return null;
  for (const name of [country.name, ...country.aliases, ...country.otherNames]) {
    const code = getCountryCode(name);
    if (code !== null) return code.toUpperCase();
  }
  return null;
}

function getShared<Value>(values: readonly Value[]): Value | null {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}
