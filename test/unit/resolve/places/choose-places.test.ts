import { describe, expect, test } from "@jest/globals";
import type { Place } from "../../../../src/domain/entity.ts";
import type { PopulatedPlace } from "../../../../src/domain/gazetteer.ts";
import { foldName } from "../../../../src/domain/names/name-key.ts";
import { addGazetteer } from "../../../../src/knowledge/gazetteer/read-gazetteer.ts";
import { buildLookup } from "../../../../src/knowledge/registry/read-registry.ts";
import { buildContext } from "../../../../src/resolve/build-context.ts";
import { readMetadata } from "../../../../src/text/metadata/read-metadata.ts";
import { readMarkedText } from "../../../support/annotate.ts";
import { buildPlace } from "../../../support/builders.ts";
import { buildTestContext, readTestUnits, english } from "../../../support/read-text.ts";

test.each([
  ["the only one of that name", "It rained in Larnburg.", "larnburg", "only-place"],
  ["the settlement, when nothing tells", "It rained in Ostel.", "ostel", "settlement-first"],
  ["the region by its full name", "It rained in Ostel Region.", "ostel-region", "only-place"],
  [
    "the region in a list of regions",
    "It rained in the Ostel and Larnburg regions.",
    "ostel-region",
    "named-as-region",
  ],
  [
    "the region that the article names in full",
    "It rained in Ostel. The roads of Ostel Region closed.",
    "ostel-region",
    "region-of-the-article",
  ],
])("choosePlaces() takes %s", (_name, text, id, rule) => {
  const { chosenPlaces, links } = buildTestContext(text);
  expect(chosenPlaces.get(links[0]!)).toMatchObject({ place: { id }, rule });
});

/** Places of a world of two countries, by region: name, people, and where they lie. */
const WORLD: readonly (readonly [
  id: string,
  around: string | null,
  kind: Place["kind"],
  people: number,
  at?: number,
])[] = [
  ["norland", null, "COUNTRY", 9_000_000],
  ["marland", null, "COUNTRY", 4_000_000],
  ["tessaly", null, "COUNTRY", 8_000_000],
  ["ostria", null, "COUNTRY", 3_000_000],
  ["ostria in northria", "northria", "SETTLEMENT", 50_000, 20],
  ["northria", "ostria", "REGION", 400_000],
  ["nearport", "westmark", "SETTLEMENT", 30_000, 64.5],
  ["oldham in northshire", "northshire", "SETTLEMENT", 60_000, 45],
  ["oldham in southshire", "southshire", "SETTLEMENT", 5_000, 55],
  ["oldham in eastmark", "eastmark", "SETTLEMENT", 50_000, 11],
  ["northshire", "norland", "REGION", 900_000],
  ["southshire", "norland", "REGION", 900_000],
  ["eastmark", "tessaly", "REGION", 800_000],
  ["westmark", "tessaly", "REGION", 700_000],
  ["marland in tessaly", "tessaly", "REGION", 600_000],
  ["larnton", "northshire", "REGION", 50_000],
  ["larnton in larnton", "larnton", "SETTLEMENT", 40_000],
  ["lonetown", "northshire", "SETTLEMENT", 20_000, 50],
  ["eastport", "eastmark", "SETTLEMENT", 20_000, 10],
  ["marville", "marland", "SETTLEMENT", 20_000, 0],
  ["springvale in northshire", "northshire", "SETTLEMENT", 30_000, 40],
  ["springvale in eastmark", "eastmark", "SETTLEMENT", 25_000, 12],
  ["twinford in the south of southshire", "southshire", "SETTLEMENT", 30_000, 51],
  ["twinford in the north of southshire", "southshire", "SETTLEMENT", 25_000, 60],
  ["bigport in norland", "southshire", "SETTLEMENT", 2_000_000, 65],
  ["bigport in tessaly", "eastmark", "SETTLEMENT", 40_000, 13],
  ["bigport in westmark", "westmark", "SETTLEMENT", 900, 15],
  ["midham in norland", "southshire", "SETTLEMENT", 120_000, 66],
  ["midham in tessaly", "eastmark", "SETTLEMENT", 10_000, 14],
];

const places: readonly PopulatedPlace[] = WORLD.map(([id, partOf, kind, population, latitude]) => {
  const name = id.replace(/ in .*/u, "");
  const location = latitude === undefined ? null : { latitude, longitude: 0 };
  const place = buildPlace(id, name.charAt(0).toUpperCase() + name.slice(1), {
    kind,
    partOf,
    location,
  });
  return { place, population };
});

const world = addGazetteer(
  buildLookup([], [], new Map()),
  {
    findPlaces: (name) =>
      places
        .filter(({ place }) => foldName(place.name) === foldName(name))
        .sort((a, b) => b.population - a.population),
    getPlace: (id) => places.find(({ place }) => place.id === id) ?? null,
    getGovernment: () => null,
  },
  new Map(),
);

/** The place that the marked name means in that world; `undefined` where it stays open. */
function readChoice(marked: string) {
  const { text, marks } = readMarkedText(marked);
  const read = readTestUnits(text);
  const { document } = read;
  const article = readMetadata({ id: "test", text }, document, english.text, () => false);
  const { links, chosenPlaces } = buildContext(article, read, world, english);
  return chosenPlaces.get(links.find(({ start }) => start === marks[0]!.start)!);
}

function choose(marked: string) {
  const choice = readChoice(marked);
  return choice === undefined ? null : [choice.place.id, choice.rule];
}

describe("choosePlaces() takes of several places of one name", () => {
  test.each([
    ["none where nothing tells", "It rained in {name|Springvale}.", null],
    [
      "the one in the country of the article",
      "It rained in Norland. Roads closed in {name|Springvale}.",
      "springvale in northshire",
      "places-of-the-article",
    ],
    [
      "the one in its other country",
      "It rained in Tessaly. Roads closed in {name|Springvale}.",
      "springvale in eastmark",
      "places-of-the-article",
    ],
    [
      "none where both countries are the article's",
      "It rained in Norland. Snow fell in Tessaly. Roads closed in {name|Springvale}.",
      null,
    ],
    [
      "the one in the region of the article",
      "It rained in Norland. Snow fell in Eastmark. Roads closed in {name|Springvale}.",
      "springvale in eastmark",
      "places-of-the-article",
    ],
    [
      "the one near a place of the article",
      "It rained in Lonetown. Roads closed in {name|Twinford}.",
      "twinford in the south of southshire",
      "near-named-place",
    ],
    [
      "the one whose country stands behind it",
      "It rained in {name|Springvale}, Tessaly, all day.",
      "springvale in eastmark",
      "named-container",
    ],
    [
      "the one that is named with its country elsewhere",
      "It rained in Springvale, Tessaly, all day. Roads closed in {name|Springvale}.",
      "springvale in eastmark",
      "named-container",
    ],
    [
      "the one of the dateline",
      "SPRINGVALE, Tessaly — It rained. Roads closed in {name|Springvale}.",
      "springvale in eastmark",
      "named-container",
    ],
    ["a metropolis", "It rained in {name|Bigport}.", "bigport in norland", "largest-by-far"],
    [
      "a metropolis at home",
      "It rained in Norland. Roads closed in {name|Bigport}.",
      "bigport in norland",
      "places-of-the-article",
    ],
    [
      "a metropolis although another lies in a country of the article",
      "It rained in Tessaly. Roads closed in {name|Bigport}.",
      "bigport in norland",
      "largest-by-far",
    ],
    [
      "none where a region of the article speaks against a metropolis",
      "It rained in Eastmark. Roads closed in {name|Bigport}.",
      null,
    ],
    [
      "a metropolis although a village lies in a region of the article",
      "It rained in Westmark. Roads closed in {name|Bigport}.",
      "bigport in norland",
      "largest-by-far",
    ],
    [
      "a town that is larger by far",
      "It rained in {name|Midham}.",
      "midham in norland",
      "largest-by-far",
    ],
    [
      "the lesser one in a country of the article",
      "It rained in Tessaly. Roads closed in {name|Midham}.",
      "midham in tessaly",
      "places-of-the-article",
    ],
    [
      "the settlement before the region around it",
      "It rained in {name|Larnton}.",
      "larnton in larnton",
      "settlement-first",
    ],
    [
      "the country before a region elsewhere",
      "It rained in {name|Marland}.",
      "marland",
      "country-first",
    ],
    ["the country before a town in it", "It rained in {name|Ostria}.", "ostria", "country-first"],
    [
      "a metropolis that lies near, too",
      "It rained in Nearport. Roads closed in {name|Bigport}.",
      "bigport in norland",
      "near-named-place",
    ],
    [
      "the larger by far of two in the country of the article",
      "It rained in Norland. Roads closed in {name|Oldham}.",
      "oldham in northshire",
      "places-of-the-article",
    ],
    [
      "the only one in the other country of the article",
      "It rained in Tessaly. Roads closed in {name|Oldham}.",
      "oldham in eastmark",
      "places-of-the-article",
    ],
    ["the country that has no rival", "It rained in {name|Norland}.", "norland", "only-place"],
    [
      "the country that is listed with one",
      "It rained in Norland and {name|Marland}.",
      "marland",
      "listed-with-alike",
    ],
    [
      "the country that is listed before one",
      "It rained all day, in Marland, Tessaly and {name|Norland}.",
      "norland",
      "only-place",
    ],
    [
      "the region that is listed with one",
      "It rained in Eastmark and {name|Marland}.",
      "marland in tessaly",
      "listed-with-alike",
    ],
    [
      "the region that is listed between others",
      "It rained in Eastmark, {name|Marland}, and Westmark.",
      "marland in tessaly",
      "listed-with-alike",
    ],
    [
      "the region of a country in which the article is",
      "It rained in Eastport. Roads closed in {name|Marland}.",
      "marland in tessaly",
      "places-of-the-article",
    ],
    [
      "the country in which the article is",
      "It rained in Marville. Roads closed in {name|Marland}.",
      "marland",
      "places-of-the-article",
    ],
    [
      "neither where the article is in both",
      "It rained in Marville. It rained in Eastport. Roads closed in {name|Marland}.",
      null,
    ],
    [
      "neither where the region's country is named",
      "It rained in Tessaly. Roads closed in {name|Marland}.",
      null,
    ],
  ])("%s", (_name, text, ...choice) => {
    expect(choose(text)).toEqual(choice[0] === null ? null : choice);
  });
});

test("choosePlaces() is surest where words stand at the name, and least where all else is silent", () => {
  const sureness = [
    "It rained in {name|Springvale}, Tessaly, all day.",
    "It rained in Springvale, Tessaly, all day. Roads closed in {name|Springvale}.",
    "It rained in Norland. Roads closed in {name|Springvale}.",
    "It rained in {name|Larnton}.",
  ].map((text) => readChoice(text)!.confidence);
  expect(sureness).toEqual(sureness.toSorted((a, b) => b - a));
  expect(new Set(sureness).size).toBe(sureness.length);
});

test("choosePlaces() is surer of a metropolis at home than of one elsewhere, and of that than of a town", () => {
  const sureness = [
    "It rained in Norland. Roads closed in {name|Bigport}.",
    "It rained in {name|Bigport}.",
    "It rained in {name|Midham}.",
  ].map((text) => readChoice(text)!.confidence);
  expect(sureness).toEqual(sureness.toSorted((a, b) => b - a));
});
