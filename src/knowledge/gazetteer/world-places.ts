import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gunzipSync } from "node:zlib";
import type { Place } from "../../domain/entity.ts";
import {
  buildCountryId,
  buildGeonamesId,
  buildRegionId,
  type PopulatedPlace,
} from "../../domain/gazetteer.ts";
import { foldName } from "../../domain/names/name-key.ts";
import { listShortNames } from "../../language/en/place-names.ts";

/*
 * The world as it is known beforehand: countries from the package world-countries, first-level
 * regions and cities of a thousand people and more from the tables of seeds/gazetteer, which
 * tools/places/make.mjs makes of GeoNames' data.
 */

const load = createRequire(import.meta.url);

interface Country {
  readonly cca2: string;
  readonly name: { readonly common: string; readonly native: Readonly<Record<string, Named>> };
  readonly altSpellings: readonly string[];
  readonly translations: Readonly<Record<string, Named>>;
  readonly independent: boolean | null;
  readonly latlng: readonly [number, number];
}

interface Named {
  readonly common: string;
}

/** All countries, first-level regions and cities. Takes about a second. */
export function readWorldPlaces(): PopulatedPlace[] {
  const countries = load("world-countries") as readonly Country[];
  const regions = readTable("regions");
  const regionCodes = new Set(regions.map(([code]) => code!));
  const governments = new Map(
    countries
      .filter(({ independent }) => independent !== false)
      .map(({ cca2, name }) => [cca2, `government-of-${foldName(name.common).replace(/ /g, "-")}`]),
  );
  const settlements = readTable("settlements").map((row) =>
    buildCity(row, regionCodes, governments),
  );
  // Nobody is counted in regions, which are at least as large as their cities together.
  const inhabitants = sumInhabitants(settlements);
  const count = (place: Place): PopulatedPlace => ({
    place,
    population: inhabitants.get(place.id) ?? 0,
  });
  const around = [
    ...countries.map((country) => buildCountry(country, governments.get(country.cca2) ?? null)),
    ...regions.map(buildRegion),
  ].map(count);
  const byId = new Map([...around, ...settlements].map((entry) => [entry.place.id, entry]));
  return [...byId.values()];
}

/** The columns are described where `tools/places/make.mjs` writes them. */
function readTable(name: "regions" | "settlements"): string[][] {
  const file = new URL(`../../../seeds/gazetteer/${name}.tsv.gz`, import.meta.url);
  const lines = gunzipSync(readFileSync(file)).toString("utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => line.split("\t"));
}

function splitNames(names: string): string[] {
  return names === "" ? [] : names.split("|");
}

function sumInhabitants(settlements: readonly PopulatedPlace[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { place, population } of settlements) {
    const id = place.partOf ?? "";
    sums.set(id, (sums.get(id) ?? 0) + population);
  }
  return sums;
}

const unknown = { type: "PLACE", wikidata: null, geonames: null, location: null } as const;

function buildCountry(
  { cca2, name, altSpellings, translations, latlng }: Country,
  standsFor: string | null,
): Place {
  const native = Object.values(name.native).map(({ common }) => common);
  const english = ENGLISH_NAMES[cca2] ?? [];
  const aliases = [...new Set([...english, ...altSpellings, ...native])].filter(
    (alias) => alias !== name.common && (isSafeName(alias) || english.includes(alias)),
  );
  const translated = Object.values(translations).map(({ common }) => common);
  return {
    ...unknown,
    id: buildCountryId(cca2),
    name: name.common,
    kind: "COUNTRY",
    aliases,
    otherNames: keepOthers([...native, ...translated], [name.common, ...aliases]),
    location: { latitude: latlng[0], longitude: latlng[1] },
    partOf: null,
    standsFor,
  };
}

/** Those of some names that differ from the known ones, and from each other, in more than accents. */
function keepOthers(names: readonly string[], known: readonly string[]): string[] {
  const seen = new Set(known.map(foldName));
  return names.filter((name) => {
    const folded = foldName(name);
    return folded !== "" && !seen.has(folded) && seen.add(folded);
  });
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

function buildRegion([code, geonames, name, others]: readonly string[]): Place {
  const aliases = listShortNames(name!);
  return {
    ...unknown,
    id: buildRegionId(code!),
    name: name!,
    kind: "REGION",
    aliases,
    otherNames: splitNames(others!).filter((other) => !aliases.includes(other)),
    geonames: geonames === "" ? null : geonames!,
    partOf: buildCountryId(code!.slice(0, 2)),
    standsFor: null,
  };
}

function buildCity(
  row: readonly string[],
  regionCodes: ReadonlySet<string>,
  governments: ReadonlyMap<string, string>,
): PopulatedPlace {
  const [geonames, name, country, code, latitude, longitude, inhabitants, capital, ...names] = row;
  const [english, others] = names;
  const region = `${country!}.${code!}`;
  const place: Place = {
    ...unknown,
    id: buildGeonamesId(geonames!),
    name: name!,
    kind: "SETTLEMENT",
    aliases: [
      ...(name!.startsWith("Saint ") ? [name!.replace("Saint ", "St. ")] : []),
      ...splitNames(english!),
    ],
    otherNames: splitNames(others!),
    geonames: geonames!,
    location: { latitude: Number(latitude), longitude: Number(longitude) },
    partOf: regionCodes.has(region) ? buildRegionId(region) : buildCountryId(country!),
    standsFor: capital === "C" ? (governments.get(country!) ?? null) : null,
  };
  return { place, population: Number(inhabitants) };
}
