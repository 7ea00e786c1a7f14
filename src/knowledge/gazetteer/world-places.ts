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
import { listShortNames, listWithoutArticle } from "../../language/en/place-names.ts";

/*
 * The world as it is known beforehand: countries from the package world-countries, regions of two levels
 * and cities of a thousand people and more from the tables of seeds/gazetteer, which
 * tools/places/make.mjs makes of GeoNames' data, and seas, rivers, parts of the world and other areas
 * from `areas.tsv` beside them.
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

/** All countries, regions, cities and areas. Takes about a second. */
export function readWorldPlaces(): PopulatedPlace[] {
  const countries = load("world-countries") as readonly Country[];
  const regions = readTable("regions.tsv.gz");
  const regionCodes = new Set(regions.map(([code]) => code!));
  const governments = new Map(
    countries
      .filter(({ independent }) => independent !== false)
      .map(({ cca2, name }) => [cca2, `government-of-${foldName(name.common).replace(/ /g, "-")}`]),
  );
  const middles = readMiddles();
  const places = [
    ...countries.map((country) =>
      buildCountry(country, governments.get(country.cca2) ?? null, middles),
    ),
    ...regions.map((row) => buildRegion(row, middles)),
    ...readTable("settlements.tsv.gz").map((row) => buildCity(row, regionCodes, governments)),
    ...readTable("areas.tsv").map(buildArea),
  ];
  return [...new Map(places.map((entry) => [entry.place.id, entry])).values()];
}

/** The columns are described where `tools/places/make.mjs` writes them, or in the table's first lines. */
function readTable(file: string): string[][] {
  const bytes = readFileSync(new URL(`../../../seeds/gazetteer/${file}`, import.meta.url));
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return lines.map((line) => line.split("\t"));
}

type Middles = ReadonlyMap<string, NonNullable<Place["location"]>>;

/** By code, where the middle of a country or region is said to lie rather than where it is reckoned. */
function readMiddles(): Middles {
  return new Map(
    readTable("positions.tsv").map(([code, latitude, longitude]) => [
      code!,
      { latitude: Number(latitude), longitude: Number(longitude) },
    ]),
  );
}

function splitNames(names: string): string[] {
  return names === "" ? [] : names.split("|");
}

const unknown = { type: "PLACE", wikidata: null, geonames: null, location: null } as const;

function buildCountry(
  { cca2, name, altSpellings, translations, latlng }: Country,
  standsFor: string | null,
  middles: Middles,
): PopulatedPlace {
  const native = Object.values(name.native).map(({ common }) => common);
  const english = ENGLISH_NAMES[cca2] ?? [];
  const aliases = [...new Set([...english, ...altSpellings, ...native])].filter(
    (alias) => alias !== name.common && (isSafeName(alias) || english.includes(alias)),
  );
  const translated = Object.values(translations).map(({ common }) => common);
  const place: Place = {
    ...unknown,
    id: buildCountryId(cca2),
    name: name.common,
    kind: "COUNTRY",
    aliases,
    otherNames: keepOthers([...native, ...translated], [name.common, ...aliases]),
    location: middles.get(cca2) ?? { latitude: latlng[0], longitude: latlng[1] },
    partOf: null,
    standsFor,
  };
  // Nobody counts them: a country's name needs no size to be known.
  return { place, population: 0 };
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

function buildRegion(row: readonly string[], middles: Middles): PopulatedPlace {
  const [code, geonames, name, latitude, longitude, inhabitants, english, others] = row;
  const [country, first, second] = code!.split(".");
  // "Orange County" is no "Orange", as "Kursk Oblast" is "Kursk".
  const short = second === undefined ? listShortNames(name!) : [];
  const aliases = [...new Set([...short, ...splitNames(english!)])];
  const settled =
    latitude === "" ? null : { latitude: Number(latitude), longitude: Number(longitude) };
  const place: Place = {
    ...unknown,
    id: buildRegionId(code!),
    name: name!,
    kind: "REGION",
    aliases,
    otherNames: splitNames(others!).filter((other) => !aliases.includes(other)),
    geonames: geonames === "" ? null : geonames!,
    location: middles.get(code!) ?? settled,
    partOf:
      second === undefined ? buildCountryId(country!) : buildRegionId(`${country!}.${first!}`),
    standsFor: null,
  };
  return { place, population: Number(inhabitants) };
}

function buildArea([
  name,
  latitude,
  longitude,
  country,
  aliases,
]: readonly string[]): PopulatedPlace {
  const place: Place = {
    ...unknown,
    id: foldName(name!).replace(/ /g, "-"),
    name: name!,
    kind: "AREA",
    aliases: splitNames(aliases!),
    otherNames: [],
    location: { latitude: Number(latitude), longitude: Number(longitude) },
    partOf: country === "" ? null : buildCountryId(country!),
    standsFor: null,
  };
  return { place, population: 0 };
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
      ...listWithoutArticle(name!, country!),
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
