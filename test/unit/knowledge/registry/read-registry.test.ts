import { expect, test } from "@jest/globals";
import { readGazetteer } from "../../../../src/knowledge/gazetteer/read-gazetteer.ts";
import { readRegistry } from "../../../../src/knowledge/registry/read-registry.ts";

const registry = readRegistry(readGazetteer(null));

test.each([
  ["The New York Times", "us"],
  ["https://www.bbc.co.uk/news/world", "gb"],
  ["South China Morning Post", "hk"],
  ["timesofindia.indiatimes.com", "in"],
])("the registry knows where %s is at home", (publisher, country) => {
  expect(registry.getHomeCountry(publisher)).toBe(country);
});

test("a masthead that is a plain word is no name in a text", () => {
  expect(registry.getHomeCountry("Dawn")).toBe("pk");
  expect(registry.findActors("Dawn")).toEqual([]);
});
