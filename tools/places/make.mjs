// Makes seeds/gazetteer from kept packages of GeoNames' data, which it fetches into a folder: node tools/places/make.mjs FOLDER.
// Run when developing only, after a build; what the program reads is the tables, not the packages.
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { foldName } from "../../dist/domain/names/name-key.js";
import { addEnglishNames } from "./english-names.mjs";
import { chooseOtherNames, listScripts } from "./other-names.mjs";
import * as packages from "./packages.mjs";
import { chooseSettlements } from "./settlements.mjs";

/** What English writes behind the name of a region. */
const KIND =
  / (?:Oblast|Region|Province|State|Governorate|Prefecture|Krai|County|Department|District|Voivodeship|Canton)$/;

const target = fileURLToPath(new URL("../../seeds/gazetteer/", import.meta.url));
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("Usage: node tools/places/make.mjs FOLDER");
  process.exit(2);
}
const downloads = resolve(folder);
packages.fetchPackages(downloads);
const scripts = listScripts(createRequire(import.meta.url)("world-countries"));
const settlements = nameSettlements();
mkdirSync(target, { recursive: true });
writeTable("regions.tsv.gz", makeRegions());
writeTable("settlements.tsv.gz", makeSettlements());

function nameSettlements() {
  const found = chooseSettlements(
    packages.readGeonamescache(downloads),
    packages.readAllTheCities(downloads),
  );
  return addEnglishNames(found, {
    maps: packages.readMapNames(downloads),
    airports: packages.readAirportNames(downloads),
    dictionary: packages.readDictionary(downloads),
    regions: packages.readRegionNames(downloads),
    // Countries that write their own name in Latin letters alone.
    latin: new Set([...scripts].filter(([, own]) => own.length === 0).map(([code]) => code)),
  });
}

/** GeoNames' code and number, name, other names. */
function makeRegions() {
  const byCode = new Map(packages.readLocalis(downloads).map((row) => [row.code, row]));
  const cities = new Set(
    settlements.flatMap(({ country, region, name, english, others }) =>
      [name, ...english, ...others].map((city) => `${country}.${region} ${foldName(city)}`),
    ),
  );
  return packages
    .readRegionNames(downloads)
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, name }) => {
      const { geonames = null, aliases = [] } = byCode.get(code) ?? {};
      // Readers tell "Cherkasy Oblast" from the city in it.
      const full = aliases.find((alias) => alias.startsWith(`${name} `) && KIND.test(alias));
      const first = full !== undefined && cities.has(`${code} ${foldName(name)}`) ? full : name;
      return [code, geonames ?? "", first, listOthers(aliases, [first, name], code.slice(0, 2))];
    });
}

/** GeoNames' number, name, country, region, latitude, longitude, inhabitants, "C" for capitals, other English names, other names. */
function makeSettlements() {
  return settlements.map((place) => [
    place.id,
    place.name,
    place.country,
    place.region,
    place.latitude,
    place.longitude,
    place.population,
    place.isCapital ? "C" : "",
    place.english.join("|"),
    listOthers(place.others, [place.name, ...place.english], place.country),
  ]);
}

function listOthers(names, known, country) {
  return chooseOtherNames(names, known, scripts.get(country) ?? []).join("|");
}

function writeTable(file, rows) {
  const text = rows.map((row) => `${row.join("\t")}\n`).join("");
  const bytes = gzipSync(text, { level: 9 });
  // The header names the system that packed it; the table does not depend on it.
  bytes[9] = 255;
  writeFileSync(join(target, file), bytes);
  console.log(`${file}: ${rows.length} places, ${bytes.length} bytes`);
}
