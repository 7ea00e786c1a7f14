import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { englishWordForms } from "../../../src/language/en/word-forms.ts";
import { buildSearchText } from "../../../src/domain/text/search-text.ts";
import type { Graph } from "../../../src/graph/connection/driver.ts";
import { ask } from "../../support/api/ask.ts";
import { clearGraph, openEmptyGraph } from "../../support/neo4j.ts";

/* Which statements a search finds, in the index as Neo4j has it. */

const TEXTS = {
  talks: "They had negotiated for weeks; it was a “provocation”, a newspaper of Kyiv wrote.",
  borders: "The neighbouring programme has stabilised the city centre.",
  edges: "The neighboring program has stabilized the city center.",
  envoys: "U.S. officials counted 1,200 bodies on Ukraine’s side.",
  guards: "US officials counted 1200 bodies; they told us.",
  helpers: "Others saw 1\u202F200 of them on May 5 300 miles away.",
  truce: "The cease-fire is not to be: five per cent of it.",
  peace: "A ceasefire is to be or not.",
  president: "Zelenský said so, and the Łódź office agreed.",
  kyiv: "Київ: перемога близько.",
  moscow: "他说莫斯科同意。",
};

let graph: Graph;
beforeAll(async () => {
  graph = await openEmptyGraph();
  const rows = Object.entries(TEXTS).map(([id, text]) => ({
    id,
    _searchText: buildSearchText(text, englishWordForms),
  }));
  await graph.driver.executeQuery(
    "UNWIND $rows AS row CREATE (statement:Statement {_sortKey: ''}) SET statement += row",
    { rows },
    graph,
  );
}, 60_000);
afterAll(async () => {
  await clearGraph(graph);
  await graph.close();
});

test.each([
  ["negotiat*", "talks"],
  ["negotiations", "talks"],
  ["provocati*", "talks"],
  ["“it was”", "talks"],
  ["it was", "talks"],
  ["‘provocation’", "talks"],
  ["new*", "talks"],
  ["news", ""],
  ["stabilised neighbor", "borders edges"],
  ["stabiliz* centre", "borders edges"],
  ["stabilis*", "borders edges"],
  ['"city centers"', "borders edges"],
  ["programmes", "borders edges"],
  ["U.S. officials", "envoys guards"],
  ["us officials", "envoys guards"],
  ["u.s", "envoys guards"],
  ["1,200", "envoys guards helpers"],
  ["1200 bodies", "envoys guards"],
  ["1 200", "envoys guards helpers"],
  ['"1 200 bodies"', "envoys guards"],
  ["300 miles", "helpers"],
  ["ukraine", "envoys"],
  ["Ukraine's", "envoys"],
  ["cease-fire", "truce peace"],
  ["ceasefire", "truce peace"],
  ["cease fire", "truce"],
  ["ceasef*", "truce peace"],
  ["percent", "truce"],
  ["to be or not to be", "peace"],
  ['"not to be"', "truce"],
  ['"to not be"', ""],
  ["zelensky", "president"],
  ["ZELENSKÝ*", "president"],
  ["lodz", "president"],
  ["київ", "kyiv"],
  ["перемог*", "kyiv"],
  ["莫斯科", "moscow"],
  ["科斯莫", ""],
  ["wrote dayTerm", ""],
  ["city) OR (kyiv", ""],
])("“%s” finds %s", async (search, expected) => {
  const query =
    "query Find($search: String!) { statements(where: {search: $search}, first: 50) { nodes { id } } }";
  const { statements } = await ask(graph, query, { search });
  const found = (statements.nodes as { id: string }[]).map(({ id }) => id);
  expect(found.toSorted()).toEqual(expected.split(" ").filter(Boolean).toSorted());
});
