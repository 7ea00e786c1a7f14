// Writes the outlines of the explorer's map: those of world-atlas at 1 : 50 million, mended so that they
// say what our places say. What is under another's control than its own outline tells is hatched.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoContains } from "d3-geo";
import { feature, quantize } from "topojson-client";
import { presimplify, quantile, simplify } from "topojson-simplify";

const require = createRequire(import.meta.url);
const read = (name) => JSON.parse(readFileSync(require.resolve(name), "utf8"));

/** How much of the detail stays; more cannot be seen at the size of a page. */
const KEPT_DETAIL = 0.3;

/** On how fine a grid points lie: some four kilometers. */
const GRID = 1e4;

const SIMFEROPOL = [34.1, 44.95];

/** Parts that world-atlas has as countries, and places have in another. */
const PARTS = { "N. Cyprus": "CY", Somaliland: "SO" };

/** Hatched: whole outlines, by their codes. */
const DISPUTED = ["TW", "XK", "PS"];

/**
 * Each country by its code of two letters, as GeoNames and world-countries have them; `disputed` are
 * stretches over them whose state is contested.
 */
export function buildOutlines(file) {
  const atlas = read("world-atlas/countries-50m.json");
  const whole = presimplify(atlas);
  const { objects, ...topology } = quantize(simplify(whole, quantile(whole, KEPT_DETAIL)), GRID);
  const codes = readCodes();
  const geometries = objects.countries.geometries.map(({ id, properties, ...geometry }) => ({
    ...geometry,
    id: codes.get(id) ?? codes.get(properties.name) ?? properties.name,
  }));
  const crimea = takeCrimea(topology, geometries);
  const parts = geometries.filter(({ id }) => id in PARTS);
  const kept = geometries
    .filter(({ id }) => !(id in PARTS) && id !== "EH")
    .map((geometry) => joinParts(geometry, parts));
  const disputed = [
    { ...crimea, id: "Crimea" },
    ...parts,
    ...kept.filter(({ id }) => DISPUTED.includes(id)),
  ];
  const collect = (members) => ({ type: "GeometryCollection", geometries: members });
  // world-atlas draws but what Morocco does not hold.
  const westernSahara = { ...read("world-countries/data/esh.geo.json").features[0], id: "EH" };
  delete westernSahara.properties;
  writeFileSync(
    file,
    JSON.stringify({
      topology: { ...topology, objects: { countries: collect(kept), disputed: collect(disputed) } },
      westernSahara,
    }),
  );
}

function readCodes() {
  const countries = read("world-countries/countries.json");
  const codes = new Map(countries.map(({ ccn3, cca2 }) => [ccn3, cca2]));
  // It has no number in ISO 3166.
  return codes.set("Kosovo", "XK");
}

/** Moves the polygon of Crimea from Russia's to Ukraine's, and returns it. */
function takeCrimea(topology, geometries) {
  const [russia, ukraine] = ["RU", "UA"].map((code) => geometries.find(({ id }) => id === code));
  const isCrimea = (arcs) => geoContains(feature(topology, { type: "Polygon", arcs }), SIMFEROPOL);
  const arcs = russia.arcs.find(isCrimea);
  if (arcs === undefined) throw new Error("world-atlas has no polygon with Simferopol in Russia");
  russia.arcs = russia.arcs.filter((other) => other !== arcs);
  Object.assign(ukraine, { type: "MultiPolygon", arcs: [...listPolygons(ukraine), arcs] });
  return { type: "Polygon", arcs };
}

function joinParts(geometry, parts) {
  const joined = parts.filter(({ id }) => PARTS[id] === geometry.id);
  if (joined.length === 0) return geometry;
  const arcs = [geometry, ...joined].flatMap(listPolygons);
  return { ...geometry, type: "MultiPolygon", arcs };
}

function listPolygons({ type, arcs }) {
  return type === "Polygon" ? [arcs] : arcs;
}
