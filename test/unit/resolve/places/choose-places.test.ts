import { expect, test } from "@jest/globals";
import { buildTestContext } from "../../../support/read-text.ts";

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
