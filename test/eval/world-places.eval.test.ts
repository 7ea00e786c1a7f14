import { expect, test } from "@jest/globals";
import { readWorldIndex } from "../../src/knowledge/gazetteer/read-gazetteer.ts";

test("all places of the tables have a name, a position on the globe and a place around them", () => {
  const world = readWorldIndex();
  const places = [...world.listPlaces()];
  const ids = new Set(places.map(({ place }) => place.id));
  expect(ids.size).toBe(world.size);
  const odd = places.filter(
    ({ place: { name, kind, location, partOf }, population }) =>
      name === "" ||
      !(population >= 0) ||
      (kind !== "REGION" && !(Math.abs(location?.latitude ?? NaN) <= 90)) ||
      (kind !== "REGION" && !(Math.abs(location?.longitude ?? NaN) <= 180)) ||
      // Seas lie between countries.
      (kind === "COUNTRY" || (kind === "AREA" && partOf === null)
        ? partOf !== null
        : !ids.has(partOf ?? "")),
  );
  expect(odd.map(({ place }) => place.id)).toEqual([]);
});
