import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "@jest/globals";
import { isPlace, type Place } from "../../../../src/domain/entity.ts";
import { listAncestors } from "../../../../src/domain/list-ancestors.ts";
import { readGazetteer } from "../../../../src/knowledge/gazetteer/read-gazetteer.ts";
import { readRegistry } from "../../../../src/knowledge/registry/read-registry.ts";
import { type ActorLine, findRegistryFaults } from "./registry-faults.ts";

const folder = "seeds/registry/actors";
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".json"))
  .map((file) => ({ file, text: readFileSync(`${folder}/${file}`, "utf8") }));
const actors = files.flatMap(({ text }) => JSON.parse(text) as ActorLine[]);

const gazetteer = readGazetteer(null);
const registry = readRegistry(gazetteer);
const countries = createRequire(import.meta.url)("world-countries") as { cca2: string }[];
const codes = new Set(countries.map(({ cca2 }) => cca2));
const words = new Set(
  readFileSync("seeds/lexicons/words.en.txt", "utf8")
    .split("\n")
    .map((line) => line.split(" ")[0]!),
);

/** Words that come of a name which all readers know. */
const BETTER_KNOWN = new Set(["google", "pentagon", "trump", "twitter"]);

const surroundings = {
  isOrganization: (id: string) => registry.getActor(id)?.type === "ORGANIZATION",
  isCountryCode: (code: string) => codes.has(code),
  isPlainWord: (word: string) => words.has(word) && !BETTER_KNOWN.has(word),
  isCountryName: (name: string) =>
    gazetteer.findPlaces(name).some(({ place }) => place.kind === "COUNTRY"),
};

test("the registry's actors are sound", () => {
  expect(findRegistryFaults(actors, surroundings)).toEqual([]);
});

test.each(files)("each actor of $file stands on a line of its own, in order", ({ text }) => {
  const entries = JSON.parse(text) as ActorLine[];
  const lines = text.trimEnd().split("\n").slice(1, -1);
  expect(lines.map((line) => (JSON.parse(line.replace(/,$/u, "")) as ActorLine).id)).toEqual(
    entries.map(({ id }) => id),
  );
  expect(entries.map(({ id }) => id)).toEqual(entries.map(({ id }) => id).toSorted());
});

test("whatever a place of the registry stands for is there, and in its country", () => {
  const places = JSON.parse(readFileSync("seeds/registry/places.json", "utf8")) as Place[];
  const homes = new Map(actors.map(({ id, country }) => [id, country]));
  const seats = places.flatMap(({ id, standsFor }) => (standsFor == null ? [] : { id, standsFor }));
  const countryOf = (id: string): string | null => {
    const place = registry.getPlace(id)!;
    const around = listAncestors(place, registry.getPlace).at(-1) ?? id;
    return registry.getCountryCode(registry.getPlace(around)!.name);
  };
  const strays = seats.filter(({ id, standsFor }) => {
    const actor = registry.getActor(standsFor);
    const home = homes.get(standsFor)?.toLowerCase();
    return actor === null || isPlace(actor) || (home !== undefined && home !== countryOf(id));
  });
  expect(strays).toEqual([]);
});

test("no actor has the id of a place", () => {
  expect(actors.filter(({ id }) => registry.getPlace(id) !== null)).toEqual([]);
});

test("every country has a government", () => {
  const governments = countries
    .map(({ cca2 }) => registry.getPlace(`country-${cca2.toLowerCase()}`)?.standsFor ?? null)
    .filter((id) => id !== null);
  expect(governments.length).toBeGreaterThan(195);
  expect(governments.filter((id) => registry.getActor(id) === null)).toEqual([]);
});

test.each([
  ["French government", "government-of-france"],
  ["Saudi authorities", "government-of-saudi-arabia"],
  ["Taiwanese government", "government-of-taiwan"],
  ["Iran’s Foreign Ministry", "iranian-foreign-ministry"],
  ["Ministry of Defence of the Netherlands", "dutch-defense-ministry"],
  ["Russia’s Ministry of Defence", "russian-ministry-of-defence"],
  ["Congolese government", null],
])("%s is known by its country", (name, id) => {
  expect(registry.findActors(name).map((actor) => actor.id)).toEqual(id === null ? [] : [id]);
});

describe("findRegistryFaults() sees", () => {
  const person = (more: Partial<ActorLine>): ActorLine => ({
    id: "ada-okoye",
    type: "PERSON",
    name: "Ada Okoye",
    ...more,
  });
  const term = (from: string, to?: string) => [
    { organization: "nato", role: "president", from, ...(to === undefined ? {} : { to }) },
  ];

  test.each<[name: string, faulty: readonly ActorLine[], fault: RegExp]>([
    ["an id twice", [person({}), person({ name: "Bo Lind" })], /ada-okoye stands twice/],
    [
      "a number of Wikidata twice",
      [person({ wikidata: "Q5" }), person({ id: "b", name: "Bo Lind", wikidata: "Q5" })],
      /Q5 stands twice/,
    ],
    [
      "one name of two",
      [person({ aliases: ["Okoye"] }), person({ id: "b", name: "Bo Lind", aliases: ["Okoyé"] })],
      /ada-okoye and b are both "okoye"/,
    ],
    ["a name twice", [person({ aliases: ["Ada Okoyé"] })], /one of its names twice/],
    ["a plain word", [person({ aliases: ["Target"] })], /"Target" is a plain word/],
    ["a country's name", [person({ aliases: ["Chad"] })], /"Chad" is a country/],
    ["letters that are not composed", [person({ name: "Ada Okoye\u0301" })], /not composed/],
    ["a space at the end", [person({ aliases: ["Okoye "] })], /stray spaces/],
    ["two spaces", [person({ name: "Ada  Okoye" })], /stray spaces/],
    ["another space", [person({ name: "Ada\u00a0Okoye" })], /stray spaces/],
    ["a wrong number of Wikidata", [person({ wikidata: "7747" })], /no number of Wikidata/],
    ["a country that is none", [person({ country: "UK" })], /no country "UK"/],
    ["an organization's gender", [person({ type: "ORGANIZATION", gender: "MALE" })], /a gender/],
    [
      "an organization that is not there",
      [person({ memberOf: [{ organization: "nowhere" }] })],
      /no organization "nowhere"/,
    ],
    ["days in disorder", [person({ memberOf: term("2021-01-01", "2020-01-01") })], /before it/],
    [
      "two presidents",
      [
        person({ memberOf: term("2020-01-01", "2024-01-01") }),
        person({ id: "b", name: "Bo Lind", memberOf: term("2023-12-31") }),
      ],
      /both president of nato on 2023-12-31/,
    ],
    [
      "two presidents of today",
      [
        person({ memberOf: term("2020-01-01") }),
        person({ id: "b", name: "Bo Lind", memberOf: term("2024-01-01") }),
      ],
      /both president/,
    ],
  ])("%s", (_name, faulty, fault) => {
    expect(findRegistryFaults(faulty, surroundings)).toEqual([expect.stringMatching(fault)]);
  });

  test.each<[name: string, sound: readonly ActorLine[]]>([
    [
      "a shared name, where it is said to be shared",
      [
        person({ sharedNames: ["Ada Okoye"] }),
        person({ id: "b", sharedNames: ["Ada Okoye", "Target"] }),
      ],
    ],
    [
      "an office that is handed over within a day",
      [
        person({ memberOf: term("2020-01-01", "2024-01-01") }),
        person({ id: "b", name: "Bo Lind", memberOf: term("2024-01-01") }),
      ],
    ],
    ["an acronym that is spelled like a word", [person({ aliases: ["WHO"] })]],
  ])("nothing in %s", (_name, sound) => {
    expect(findRegistryFaults(sound, surroundings)).toEqual([]);
  });
});
