import type { Place } from "../../domain/entity.ts";
import {
  buildCountryId,
  buildGeonamesId,
  buildRegionId,
  type PopulatedPlace,
} from "../../domain/gazetteer.ts";
import { foldName } from "../../domain/names/name-key.ts";
import { AppError } from "../../errors/app-error.ts";
import { listShortNames } from "../../language/en/place-names.ts";

/**
 * Reads a dump of GeoNames line by line: a country's file (`UA.txt`), `allCountries.txt` and
 * `cities500.txt` with 19 columns, `admin1CodesASCII.txt` with four.
 *
 * Countries, first-level regions and settlements are kept, all other features passed over. The
 * first line that is wrong ends it.
 *
 * @throws AppError GAZETTEER_LINE_INVALID
 */
export async function* parseGeonamesDump(
  path: string,
  lines: AsyncIterable<string>,
): AsyncGenerator<PopulatedPlace> {
  const lineOf = new Map<string, number>();
  let number = 0;
  let columnCount: number | null = null;
  for await (const line of lines) {
    number++;
    if (line === "") continue;
    const refuse = (reason: string): never => {
      throw new AppError("GAZETTEER_LINE_INVALID", { path, line: number, reason });
    };
    const fields = line.split("\t");
    columnCount ??= fields.length === REGION_COLUMNS ? REGION_COLUMNS : PLACE_COLUMNS;
    if (fields.length !== columnCount) {
      refuse(`it has "${String(fields.length)}" columns instead of "${String(columnCount)}"`);
    }
    const place =
      columnCount === REGION_COLUMNS ? readRegion(fields, refuse) : readPlace(fields, refuse);
    if (place === null) continue;
    const { id } = place.place;
    const first = lineOf.get(id);
    if (first !== undefined) refuse(`place "${id}" stands in line ${String(first)} already`);
    lineOf.set(id, number);
    yield place;
  }
}

const PLACE_COLUMNS = 19;
const REGION_COLUMNS = 4;

type Refuse = (reason: string) => never;

/** `UA.13  Kyiv Oblast  Kyiv Oblast  703446`. */
function readRegion(
  [code, name, ascii, geonames]: readonly string[],
  refuse: Refuse,
): PopulatedPlace {
  if (!/^[A-Z]{2}\.\w+$/u.test(code!)) refuse(`"${code!}" is no code of a region, such as "UA.13"`);
  const place = buildPlace(
    { id: buildRegionId(code!), kind: "REGION", partOf: buildCountryId(code!.slice(0, 2)) },
    { name: requireName(name!, refuse), names: [ascii!, ...listShortNames(name!)] },
    requireNumber(geonames!, refuse),
    null,
  );
  return { place, population: 0 };
}

function readPlace(fields: readonly string[], refuse: Refuse): PopulatedPlace | null {
  const [geonames, name, ascii, others, latitude, longitude, , feature, country, , admin1] = fields;
  const position = readPosition(feature!, country!, admin1!, geonames!);
  requireNumber(geonames!, refuse);
  const location = {
    latitude: readDegrees("latitude", latitude!, 90, refuse),
    longitude: readDegrees("longitude", longitude!, 180, refuse),
  };
  const population = fields[14] === "" ? 0 : Number(fields[14]);
  if (!Number.isSafeInteger(population) || population < 0) {
    refuse(`"${fields[14]!}" is no number of inhabitants`);
  }
  if (position === null) return null;
  if (!/^[A-Z]{2}$/u.test(country!)) refuse(`"${country!}" is no code of a country, such as "UA"`);
  const short = position.kind === "REGION" ? listShortNames(name!) : [];
  const place = buildPlace(
    position,
    { name: requireName(name!, refuse), names: [ascii!, ...short, ...others!.split(",")] },
    geonames!,
    location,
  );
  return { place, population };
}

type Position = Pick<Place, "id" | "kind" | "partOf">;

/** What kind of place a feature code means, and what contains it; `null` where we keep none such. */
function readPosition(
  feature: string,
  country: string,
  admin1: string,
  geonames: string,
): Position | null {
  const countryId = buildCountryId(country);
  if (COUNTRIES.test(feature)) return { id: countryId, kind: "COUNTRY", partOf: null };
  // GeoNames gives "00" to what lies in no region.
  const regionId = admin1 === "" || admin1 === "00" ? null : buildRegionId(`${country}.${admin1}`);
  if (feature === "ADM1" && regionId !== null) {
    return { id: regionId, kind: "REGION", partOf: countryId };
  }
  if (!SETTLEMENTS.test(feature)) return null;
  return { id: buildGeonamesId(geonames), kind: "SETTLEMENT", partOf: regionId ?? countryId };
}

const COUNTRIES = /^PCL(?:D|F|I|IX|S)?$/u;
/** Not those that are abandoned, destroyed or historical (PPLQ, PPLW, PPLH), nor parts of a city (PPLX). */
const SETTLEMENTS = /^(?:PPL(?:A\d?|C|F|G|L|R|S)?|STLMT)$/u;

function buildPlace(
  position: Position,
  { name, names }: { readonly name: string; readonly names: readonly string[] },
  geonames: string,
  location: Place["location"],
): Place {
  return {
    type: "PLACE",
    ...position,
    name,
    aliases: [...new Set(names)].filter((alias) => alias !== name && isName(alias)),
    otherNames: [],
    wikidata: null,
    geonames,
    location,
    standsFor: null,
  };
}

/** Not the codes of airports and countries that stand among the names: "KBP", "UA". */
function isName(alias: string): boolean {
  return !/^[A-Z]{0,4}$/u.test(alias) && foldName(alias).length > 2 && !alias.includes("|");
}

function requireName(name: string, refuse: Refuse): string {
  return foldName(name) === "" ? refuse(`"${name}" is no name`) : name;
}

function requireNumber(geonames: string, refuse: Refuse): string {
  return /^[1-9]\d{0,11}$/u.test(geonames)
    ? geonames
    : refuse(`"${geonames}" is no GeoNames number`);
}

function readDegrees(what: string, text: string, most: number, refuse: Refuse): number {
  const degrees = text === "" ? Number.NaN : Number(text);
  if (!(Math.abs(degrees) <= most)) {
    refuse(`${what} "${text}" does not lie between "-${String(most)}" and "${String(most)}"`);
  }
  return degrees;
}
