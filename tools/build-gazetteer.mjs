// Writes the gazetteer's index into a build, or takes it over from the last build when it would be the same.
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** What the index is made of and by: another version of any makes another index. */
const TABLES = ["regions.tsv.gz", "settlements.tsv.gz", "areas.tsv", "positions.tsv"].map((file) =>
  fileURLToPath(new URL(`../seeds/gazetteer/${file}`, import.meta.url)),
);
const PACKAGES = ["world-countries", "any-ascii"];
const MODULES = [
  "knowledge/gazetteer/world-places.js",
  "knowledge/gazetteer/gazetteer-index.js",
  "domain/gazetteer.js",
  "domain/names/name-key.js",
];

export async function buildGazetteer(next, last) {
  const version = describeVersion(next);
  const [kept, made] = [last, next].map((build) => join(build, "gazetteer.bin"));
  const stamp = join(last, "gazetteer.version");
  if (existsSync(kept) && existsSync(stamp) && readFileSync(stamp, "utf8") === version) {
    copyFileSync(kept, made);
  } else {
    const load = (module) => import(pathToFileURL(join(next, module)).href);
    const { readWorldPlaces } = await load("knowledge/gazetteer/world-places.js");
    const { buildGazetteerIndex } = await load("knowledge/gazetteer/gazetteer-index.js");
    writeFileSync(made, buildGazetteerIndex(readWorldPlaces()));
  }
  writeFileSync(join(next, "gazetteer.version"), version);
}

function describeVersion(build) {
  const resolve = createRequire(import.meta.url).resolve;
  const versions = PACKAGES.map((name) => {
    let folder = dirname(resolve(name));
    while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
    return `${name} ${JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).version}`;
  });
  const files = createHash("sha256");
  for (const file of [...TABLES, ...MODULES.map((module) => join(build, module))]) {
    files.update(readFileSync(file));
  }
  return [...versions, files.digest("hex")].join("\n");
}
