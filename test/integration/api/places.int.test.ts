import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Place } from "../../../src/domain/entity.ts";
import { saveReading } from "../../../src/graph/write/article-repository.ts";
import type { Graph } from "../../../src/graph/connection/driver.ts";
import type { PlaceWhere } from "../../../src/graph/compile/conditions/entity-conditions.ts";
import { readKnowledge } from "../../../src/knowledge/read-knowledge.ts";
import { runPipeline } from "../../../src/pipeline/run-pipeline.ts";
import { ask } from "../../support/api/ask.ts";
import { buildPerson, buildPlace, buildReading } from "../../support/builders.ts";
import { openEmptyGraph } from "../../support/neo4j.ts";

function at(id: string, latitude: number, longitude: number): Place {
  return buildPlace(id, id, { location: { latitude, longitude } });
}

/** Two towns on either side of the 180th meridian, one on the equator, one of unknown position. */
const west = at("west-of-the-line", -16.8, 179.9);
const east = at("east-of-the-line", -16.8, -179.9);
const equator = at("equator", 0, 30);
const nowhere = buildPlace("nowhere", "nowhere");

let graph: Graph;
beforeAll(async () => {
  graph = await openEmptyGraph();
  for (const about of [west, east, equator, nowhere]) {
    const content = `The storm passed ${about.id} at dawn`;
    await saveReading(
      graph,
      buildReading({
        id: about.id,
        text: `“${content},” said Ada Okoye.`,
        quotations: [{ content, speaker: buildPerson("Ada Okoye"), about }],
      }),
    );
  }
});
afterAll(() => graph.close());

test.each<[name: string, where: PlaceWhere, ids: string[]]>([
  ["around a point", { near: { latitude: 0.5, longitude: 30, radiusKm: 60 } }, ["equator"]],
  ["not farther away", { near: { latitude: 0.5, longitude: 30, radiusKm: 50 } }, []],
  [
    "around a point beyond the 180th meridian",
    { near: { latitude: -16.8, longitude: 179.95, radiusKm: 30 } },
    ["east-of-the-line", "west-of-the-line"],
  ],
  ["in a box", { bbox: { south: -1, west: 29, north: 1, east: 31 } }, ["equator"]],
  ["on the edge of a box", { bbox: { south: 0, west: 30, north: 1, east: 31 } }, ["equator"]],
  [
    "in a box across the 180th meridian",
    { bbox: { south: -20, west: 179, north: -10, east: -179 } },
    ["east-of-the-line", "west-of-the-line"],
  ],
  [
    "in a box that ends at the 180th meridian",
    { bbox: { south: -20, west: 179, north: -10, east: 180 } },
    ["west-of-the-line"],
  ],
  [
    "in both",
    {
      near: { latitude: -16.8, longitude: 179.95, radiusKm: 30 },
      bbox: { south: -20, west: 179, north: -10, east: 180 },
    },
    ["west-of-the-line"],
  ],
])("places are found %s", async (_name, where, ids) => {
  expect([...(await findPlaceIds(where))].sort()).toEqual(ids);
});

test.each<[name: string, where: PlaceWhere, code: string]>([
  ["latitude", { near: { latitude: 91, longitude: 0, radiusKm: 1 } }, "COORDINATE_INVALID"],
  ["longitude", { near: { latitude: 0, longitude: -181, radiusKm: 1 } }, "COORDINATE_INVALID"],
  ["negative radius", { near: { latitude: 0, longitude: 0, radiusKm: -1 } }, "RADIUS_INVALID"],
  ["radius of nothing", { near: { latitude: 0, longitude: 0, radiusKm: 0 } }, "RADIUS_INVALID"],
  ["edge", { bbox: { south: 0, west: 0, north: 0, east: 200 } }, "COORDINATE_INVALID"],
  ["box upside down", { bbox: { south: 1, west: 0, north: 0, east: 1 } }, "BOX_INVALID"],
])("a %s is refused", async (_name, where, code) => {
  await expect(findPlaceIds(where)).rejects.toMatchObject({ codes: [code] });
});

test("statements are found by where what they are about lies", async () => {
  const near = { latitude: 0.5, longitude: 30, radiusKm: 60 };
  const query = "query ($near: Near!) { statements(where: {about: {near: $near}}) { totalCount } }";
  expect(await ask(graph, query, { near })).toEqual({ statements: { totalCount: 1 } });
});

test("a place of the gazetteer is stored with all that contains it, up to its country", async () => {
  const text = "“The river rose two meters in Ndola,” Ada Okoye said on Monday in Kitwe.";
  await saveReading(graph, runPipeline({ id: "zambia", text }, readKnowledge()));
  const { records } = await graph.driver.executeQuery(
    `MATCH path = (:Place {name: "Ndola"})-[:PART_OF*]->(:Place {kind: "COUNTRY"})-[:STANDS_FOR]->()
     RETURN [node IN nodes(path) | node.name] AS names`,
    {},
    graph,
  );
  expect(records.map((record) => record.get("names") as string[])).toEqual([
    ["Ndola", "Copperbelt", "Zambia", "Government of Zambia"],
  ]);
  expect(
    await findPlaceIds({ near: { latitude: -12.96, longitude: 28.64, radiusKm: 5 } }),
  ).toHaveLength(1);
});

test("a place is found by its names in other languages and of other times, and shows them", async () => {
  const text = "“The river rose two meters in Seville and in Mumbai,” Ada Okoye said on Monday.";
  await saveReading(graph, runPipeline({ id: "exonyms", text }, readKnowledge()));
  for (const [name, id] of [
    ["Seville", "geonames-2510911"],
    ["Sevilla", "geonames-2510911"],
    ["Siviglia", "geonames-2510911"],
    ["Севилья", "geonames-2510911"],
    ["Bombay", "geonames-1275339"],
    ["Бомбей", "geonames-1275339"],
    ["Espagne", "country-es"],
  ]) {
    expect(await findPlaceIds({ name: name! })).toEqual([id]);
  }
  const query = '{ places(where: {name: "Seville"}) { nodes { name aliases } } }';
  const { places } = await ask(graph, query, {});
  expect(places.nodes).toMatchObject([{ name: "Seville" }]);
  expect(places.nodes[0].aliases).toEqual(expect.arrayContaining(["Sevilla", "Siviglia"]));
});

async function findPlaceIds(where: PlaceWhere): Promise<string[]> {
  const query = "query ($where: PlaceWhere!) { places(where: $where) { nodes { id } } }";
  const { places } = await ask(graph, query, { where });
  return places.nodes.map(({ id }: { id: string }) => id);
}
