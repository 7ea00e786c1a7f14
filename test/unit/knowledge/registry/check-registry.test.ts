import { expect, test } from "@jest/globals";
import { z } from "zod";
import type { Gazetteer } from "../../../../src/domain/gazetteer.ts";
import {
  checkActors,
  checkPlaces,
  parseRegistryFile,
  type PlaceEntry,
} from "../../../../src/knowledge/registry/check-registry.ts";
import { readGazetteer } from "../../../../src/knowledge/gazetteer/read-gazetteer.ts";

const gazetteer: Gazetteer = readGazetteer(null);
const entrySchema = z.looseObject({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
});

/** Each entry stands on a line of its own, the first on line 2. */
function parse(entries: readonly object[]) {
  const text = `[\n${entries.map((entry) => JSON.stringify(entry)).join(",\n")}\n]`;
  return parseRegistryFile("places.json", text, entrySchema as unknown as z.ZodType<PlaceEntry>);
}

function place(id: string, more: Partial<PlaceEntry> = {}) {
  return {
    id,
    name: id,
    aliases: [],
    kind: "SETTLEMENT",
    partOf: null,
    geonames: null,
    location: null,
    ...more,
  };
}

test.each<[name: string, entries: readonly object[], line: number, reason: RegExp]>([
  ["an id twice", [place("a"), place("b"), place("a")], 4, /id "a" stands in line 2 already/],
  [
    "a cycle of containment",
    [place("a", { partOf: "b" }), place("b", { partOf: "c" }), place("c", { partOf: "a" })],
    2,
    /part of itself: a in b in c in a/,
  ],
  ["a place in itself", [place("a", { partOf: "a" })], 2, /a in a/],
  [
    "a container that is not there",
    [place("a", { partOf: "x" })],
    2,
    /part of "x", which is not there/,
  ],
  [
    "a latitude off the globe",
    [place("a", { location: { latitude: 90.5, longitude: 0 } })],
    2,
    /latitude "90.5"/,
  ],
  [
    "a longitude off the globe",
    [place("a", { location: { latitude: 0, longitude: 181 } })],
    2,
    /longitude "181"/,
  ],
  [
    "a name that two places of one kind in one place claim",
    [place("a", { aliases: ["Varn"] }), place("b", { name: "Várn" })],
    3,
    /"a" and "b" both claim the name "Várn"/,
  ],
  [
    "two entries for one place of the gazetteer",
    [place("a", { geonames: "703448" }), place("b", { geonames: "703448" })],
    3,
    /both "geonames-703448"/,
  ],
])("checkPlaces() refuses %s", (_name, entries, line, reason) => {
  expect(() => {
    checkPlaces(parse(entries), gazetteer);
  }).toThrow(
    expect.objectContaining({
      code: "REGISTRY_ENTRY_INVALID",
      details: {
        path: "places.json",
        line,
        reason: expect.stringMatching(reason) as unknown as string,
      },
    }),
  );
});

test.each<[name: string, entries: readonly object[]]>([
  [
    "a city and the region of its name",
    [place("r", { name: "Varn", kind: "REGION" }), place("c", { name: "Varn", partOf: "r" })],
  ],
  ["a container that the gazetteer has", [place("a", { partOf: "country-fr" })]],
  [
    "a village's name in two regions",
    [
      place("a", { name: "Varn", partOf: "country-fr" }),
      place("b", { name: "Varn", partOf: "country-it" }),
    ],
  ],
])("checkPlaces() takes %s", (_name, entries) => {
  expect(() => {
    checkPlaces(parse(entries), gazetteer);
  }).not.toThrow();
});

test("checkActors() refuses a whole name of two persons, not a surname", () => {
  const person = (id: string, aliases: string[]) => ({ id, name: id, aliases, type: "PERSON" });
  const check = (...entries: object[]) => {
    checkActors(parse(entries) as never);
  };
  expect(() => {
    check(person("a", ["Okoye"]), person("b", ["Okoye"]));
  }).not.toThrow();
  expect(() => {
    check(person("a", ["Ada Okoye"]), person("b", ["Ada Okoye"]));
  }).toThrow(expect.objectContaining({ code: "REGISTRY_ENTRY_INVALID" }));
});

test.each([
  ["that is no JSON", "[\n{]", 2, /not JSON/],
  ["that is no list", "{}", 1, /no list/],
  [
    "with a field of another kind",
    '[\n{"id": "a", "name": "a", "aliases": []},\n{"id": 1}]',
    3,
    /"id"/,
  ],
])("parseRegistryFile() refuses a file %s", (_name, text, line, reason) => {
  expect(() => parseRegistryFile("places.json", text, entrySchema)).toThrow(
    expect.objectContaining({
      code: "REGISTRY_ENTRY_INVALID",
      details: {
        path: "places.json",
        line,
        reason: expect.stringMatching(reason) as unknown as string,
      },
    }),
  );
});
