import { expect, test } from "@jest/globals";
import {
  buildGazetteerIndex,
  openGazetteerIndex,
} from "../../../../src/knowledge/gazetteer/gazetteer-index.ts";
import { readGazetteer } from "../../../../src/knowledge/gazetteer/read-gazetteer.ts";
import { buildPlace } from "../../../support/builders.ts";

const varn = buildPlace("varn", "Várn", {
  aliases: ["Варн", "Old Varn"],
  otherNames: ["Warnstadt", "Varnopolis"],
  location: { latitude: 1.5, longitude: -2 },
  partOf: "norland",
});
const norland = buildPlace("norland", "Norland", { kind: "COUNTRY", standsFor: "cabinet" });
const file = buildGazetteerIndex([
  { place: varn, population: 7 },
  { place: norland, population: 90 },
  { place: { ...varn, id: "other-varn" }, population: 80 },
]);

test("an index gives back its places by id and by any name of texts, the most populous first", () => {
  const index = openGazetteerIndex(file)!;
  expect(index.getPlace("varn")).toEqual({ place: varn, population: 7 });
  for (const name of ["Varn", "VÁRN", "old varn", "Варн"]) {
    expect(index.findPlaces(name).map(({ place }) => place.id)).toEqual(["other-varn", "varn"]);
  }
  for (const name of ["Tessaly", "Warnstadt"]) expect(index.findPlaces(name)).toEqual([]);
  expect(index.getPlace("tessaly")).toBeNull();
  expect(index.getGovernment("cabinet")).toMatchObject({ name: "Government of Norland" });
  expect(index.getGovernment("varn")).toBeNull();
});

test("openGazetteerIndex() takes bytes that do not lie on a word's edge", () => {
  const shifted = Buffer.concat([Buffer.from([0]), file]).subarray(1);
  expect(openGazetteerIndex(shifted)?.getPlace("varn")).not.toBeNull();
});

test.each([
  ["nothing", Buffer.alloc(0)],
  ["something else", Buffer.from("These are sixteen bytes and more of text.")],
  ["the beginning of one", file.subarray(0, 40)],
])("openGazetteerIndex() takes %s for no index", (_name, bytes) => {
  expect(openGazetteerIndex(bytes)).toBeNull();
});

test("every place of the world lies in a country, and every name leads to it", () => {
  const world = readGazetteer(null);
  for (const name of ["Kyiv", "Zürich", "Zurich", "São Paulo", "Sao Paulo", "Khan Yunis", "Nice"]) {
    expect(world.findPlaces(name)).not.toEqual([]);
    for (const { place } of world.findPlaces(name)) {
      let around = place;
      while (around.partOf !== null) around = world.getPlace(around.partOf)!.place;
      expect(around.kind).toBe("COUNTRY");
    }
  }
});

test.each([
  ["Seville", "Sevilla", "Siviglia"],
  ["Cologne", "Köln", "Keulen"],
  ["The Hague", "Den Haag", "La Haye"],
  ["Nizhny Novgorod", "Nizhniy Novgorod", "Горький"],
  ["Mumbai", "Bombay", "Bombaim"],
  ["Saint Petersburg", "Leningrad", "Санкт Петербург"],
  ["Frankfurt am Main", "Frankfurt", "Francfort-sur-le-Main"],
  ["Bakhmut", "Bakhmut", "Bachmut"],
  ["Bakhmut", "Bakhmut", "Artemivsk"],
  ["Kyiv", "Kyiv", "Kiew"],
])("the gazetteer knows %s by its English name, in texts as %s and beside as %s", (...names) => {
  const [english, read, other] = names;
  const found = readGazetteer(null)
    .findPlaces(read)
    .find(({ place }) => place.kind === "SETTLEMENT");
  expect(found?.place.name).toBe(english);
  expect(found?.place.otherNames).toContain(other);
});

test.each(["Kiew", "Bachmut", "Nizza", "Deutschland"])(
  "the gazetteer has no place for texts under %s, a name of another language",
  (name) => {
    expect(readGazetteer(null).findPlaces(name)).toEqual([]);
  },
);

test.each([
  ["Monterey County", "REGION", "region-us-ca", [37, -122]],
  ["Surrey", "REGION", "region-gb-eng", [51, 0]],
  ["Queensland", "REGION", "country-au", [-20, 145]],
  ["Donbass", "AREA", "country-ua", [48, 38]],
  ["Atlantic", "AREA", null, [10, -25]],
  ["Southeast Asia", "AREA", null, [7, 110]],
  ["Yugoslavia", "AREA", null, [44, 19]],
])("the gazetteer knows where %s lies, of kind %s in %s", (name, kind, partOf, middle) => {
  const found = readGazetteer(null)
    .findPlaces(name)
    .find(({ place }) => place.kind === kind && place.partOf === partOf);
  const { latitude, longitude } = found!.place.location!;
  expect([latitude, longitude].map((degrees) => Math.round(degrees) + 0)).toEqual(middle);
});

test("towns of the Arab world go without their article, and others do not", () => {
  const gazetteer = readGazetteer(null);
  expect(gazetteer.findPlaces("Qamishli").map(({ place }) => place.name)).toEqual(["Al Qāmishlī"]);
  expect(gazetteer.findPlaces("Paso").map(({ place }) => place.name)).not.toContain("El Paso");
});

test("a county’s name without its kind is no name of it", () => {
  const ids = readGazetteer(null)
    .findPlaces("Monterey")
    .map(({ place }) => place.id);
  expect(ids).not.toContain("region-us-ca-053");
});
