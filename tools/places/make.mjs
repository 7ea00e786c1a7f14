// Makes seeds/gazetteer from kept packages of GeoNames' data, which it fetches into a folder: node tools/places/make.mjs FOLDER.
// Run when developing only, after a build; what the program reads is the tables, not the packages.
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { addEnglishNames } from "./english-names.mjs";
import { chooseOtherNames, listScripts } from "./other-names.mjs";
import * as packages from "./packages.mjs";
import { chooseRegions } from "./regions.mjs";
import { chooseSettlements } from "./settlements.mjs";

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
    regions: packages.readRegionNames(downloads, 1),
    // Countries that write their own name in Latin letters alone.
    latin: new Set([...scripts].filter(([, own]) => own.length === 0).map(([code]) => code)),
  });
}

/** GeoNames' code and number, name, latitude, longitude, inhabitants, other English names, other names. */
function makeRegions() {
  const regions = chooseRegions(
    {
      first: packages.readRegionNames(downloads, 1),
      second: packages.readRegionNames(downloads, 2),
      subdivisions: packages.readLocalis(downloads),
      populated: packages.readRegionsOfSettlements(downloads),
    },
    settlements,
  );
  return regions.map(({ code, geonames, name, former, english, aliases, place }) => {
    const named = english.filter((alias) => alias !== name);
    return [
      code,
      geonames ?? "",
      name,
      place?.latitude ?? "",
      place?.longitude ?? "",
      place?.inhabitants ?? 0,
      named.join("|"),
      listOthers(aliases, [name, former, ...named], code.slice(0, 2)),
    ];
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
