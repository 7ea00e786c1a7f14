import type { Actor, Place } from "./entity.ts";

/** A place of the gazetteer, and how many people live there; 0 where that is unknown. */
export interface PopulatedPlace {
  readonly place: Place;
  readonly population: number;
}

/** Places of the world by name and id. Its places have no wikidata number. */
export interface Gazetteer {
  /** Places with this name, in any case and with or without accents, the most populous first. */
  findPlaces(name: string): readonly PopulatedPlace[];
  getPlace(id: string): PopulatedPlace | null;
  /** The government of a country of the gazetteer. */
  getGovernment(id: string): Actor | null;
}

/** Id of the country with this ISO 3166 code. */
export function buildCountryId(code: string): string {
  return `country-${code.toLowerCase()}`;
}

/** Id of the region with this code of GeoNames: "UA.13", "US.CA.059". */
export function buildRegionId(code: string): string {
  return `region-${code.toLowerCase().replaceAll(".", "-")}`;
}

/** Id of any other place, by its GeoNames number. */
export function buildGeonamesId(geonames: string): string {
  return `geonames-${geonames}`;
}
