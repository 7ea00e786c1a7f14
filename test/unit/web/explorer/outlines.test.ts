import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { geoContains } from "d3-geo";
import { readOutlines } from "../../../../src/web/explorer/views/map/outlines.ts";

const { countries, disputed } = readOutlines(
  JSON.parse(readFileSync("dist/explorer/outlines.json", "utf8")) as Parameters<
    typeof readOutlines
  >[0],
);

/** Places whose outlines others draw in different ways, with the country that GeoNames has them in. */
test.each<[string, [number, number], string, boolean]>([
  ["Simferopol", [34.1, 44.95], "UA", true],
  ["Sevastopol", [33.53, 44.6], "UA", true],
  ["Donetsk", [37.8, 48], "UA", false],
  ["Kursk", [36.19, 51.73], "RU", false],
  ["Gaza", [34.46, 31.5], "PS", true],
  ["Ramallah", [35.2, 31.9], "PS", true],
  ["Taipei", [121.56, 25.04], "TW", true],
  ["Pristina", [21.16, 42.66], "XK", true],
  ["Laayoune", [-13.2, 27.15], "EH", true],
  ["Kyrenia", [33.33, 35.33], "CY", true],
  ["Hargeisa", [44.06, 9.56], "SO", true],
  ["Tskhinvali", [43.96, 42.23], "GE", false],
])("%s lies where the places of the graph say", (_name, point, code, isDisputed) => {
  const containing = countries.filter((country) => geoContains(country, point));
  expect(containing.at(-1)?.id).toBe(code);
  expect(disputed.some((stretch) => geoContains(stretch, point))).toBe(isDisputed);
});
