// Measures how many names of places are looked up and decided in a second, and what the gazetteer costs.
// Build first; `npm run bench:places` does.
import { performance } from "node:perf_hooks";
import { buildGeonamesId } from "../../dist/domain/gazetteer.js";
import {
  buildGazetteerIndex,
  openGazetteerIndex,
} from "../../dist/knowledge/gazetteer/gazetteer-index.js";
import { readKnowledge } from "../../dist/knowledge/read-knowledge.js";
import { readWorldIndex } from "../../dist/knowledge/gazetteer/read-gazetteer.js";
import { buildContext } from "../../dist/resolve/build-context.js";
import { buildDocument } from "../../dist/text/build-document.js";
import { readUnits } from "../../dist/prose/read-units.js";
import { readMetadata } from "../../dist/text/metadata/read-metadata.js";
import { buildRandom } from "../extract/random.mjs";

const PLACES = 200_000;
const LOOKUPS = 200_000;
const ARTICLES = [500, 1000, 2000];
const MENTIONS_AN_ARTICLE = 20;
const random = buildRandom(1);

const before = process.memoryUsage();
const started = performance.now();
const knowledge = readKnowledge();
knowledge.lookup.findWorldPlaces("Lusaka");
const opening = performance.now() - started;
print("open lexicons, registry and gazetteer", `${opening.toFixed(0)} ms`);

const world = readWorldIndex();
const known = [...world.listPlaces()];
const settlements = known.filter(({ place }) => place.kind === "SETTLEMENT");
const villages = Array.from({ length: PLACES - known.length }, (_, number) => {
  const { place } = pick(settlements);
  const geonames = String(900_000_000 + number);
  return { place: { ...place, id: buildGeonamesId(geonames), geonames }, population: number % 900 };
});
const index = openGazetteerIndex(buildGazetteerIndex([...known, ...villages]));
print("places known", String(index.size));

const names = Array.from({ length: LOOKUPS }, () => pick(settlements).place.name);
print(
  "look-ups a second",
  String(measure(() => names.forEach((name) => index.findPlaces(name)), LOOKUPS)),
);

for (const count of ARTICLES) {
  const texts = Array.from({ length: count }, buildText);
  const prepared = texts.map((text, number) => {
    const document = buildDocument(text, knowledge.language, () => false);
    return {
      read: readUnits(document, knowledge.language),
      article: readMetadata({ id: String(number), text }, document, knowledge.language.text),
    };
  });
  let decided = 0;
  const rate = measure(() => {
    for (const { article, read } of prepared) {
      const { chosenPlaces } = buildContext(
        article,
        read,
        {
          ...knowledge.lookup,
          findWorldPlaces: (name) => index.findPlaces(name),
          getPlace: (id) => index.getPlace(id)?.place ?? null,
        },
        knowledge.language,
      );
      decided += chosenPlaces.size;
    }
  }, count * MENTIONS_AN_ARTICLE);
  print(`mentions found and decided a second, ${count} articles`, `${rate} (${decided} decided)`);
}
print("memory at the end", `${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);
print("of it before anything was read", `${(before.rss / 1e6).toFixed(0)} MB`);

/** Sentences that each lead to a place of the world, some with what contains it. */
function buildText() {
  return Array.from({ length: MENTIONS_AN_ARTICLE }, () => {
    const { place } = pick(settlements);
    const around = index.getPlace(place.partOf)?.place.name ?? "";
    return random() < 0.3
      ? `The road was closed in ${place.name}, ${around}, for a week.`
      : `It rained for hours in ${place.name}.`;
  }).join(" ");
}

function pick(items) {
  return items[Math.floor(random() * items.length)];
}

function measure(run, count) {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return Math.round((count * 1e6) / (user + system));
}

function print(what, value) {
  console.log(`${what.padEnd(52)} ${value}`);
}
