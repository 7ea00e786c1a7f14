import { expect, test } from "@jest/globals";
import { listAncestors } from "../../../src/domain/list-ancestors.ts";

const places: Record<string, { readonly partOf: string | null }> = {
  ashford: { partOf: "upland" },
  upland: { partOf: "nordia" },
  nordia: { partOf: null },
  left: { partOf: "right" },
  right: { partOf: "left" },
  stray: { partOf: "nowhere" },
};

test.each([
  ["a town lies in its region and its country", "ashford", ["upland", "nordia"]],
  ["nothing contains a country", "nordia", []],
  ["places that contain each other are told once", "left", ["right", "left"]],
  ["a container that nobody knows is the last", "stray", ["nowhere"]],
])("%s", (_name, id, ancestors) => {
  expect(listAncestors(places[id]!, (other) => places[other] ?? null)).toEqual(ancestors);
});
