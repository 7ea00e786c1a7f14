import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { saveReading } from "../../../src/graph/write/article-repository.ts";
import type { Graph } from "../../../src/graph/connection/driver.ts";
import { ask } from "../../support/api/ask.ts";
import { buildPerson, buildReading } from "../../support/builders.ts";
import { openEmptyGraph } from "../../support/neo4j.ts";

let graph: Graph;
beforeAll(async () => {
  graph = await openEmptyGraph();
});
afterAll(() => graph.close());

test("a statement counts once for a value, in however many ways it leads there", async () => {
  const quotations = [{ content: "It held well,", speaker: buildPerson("Ada Okoye") }];
  const text = "“It held well,” said Ada Okoye.";
  await saveReading(graph, buildReading({ id: "one", text, quotations }));
  await graph.driver.executeQuery(
    `MATCH (statement:Statement)<-[:EVIDENCE_FOR]-(quotation)-[:QUOTED_IN]->(article)
    SET article.publisher = "Herald"
    CREATE (country:Place {id: "norland", name: "Norland", kind: "COUNTRY"})
    CREATE (statement)-[:ABOUT]->(:Place {id: "one"})-[:PART_OF]->(country)
    CREATE (statement)-[:ABOUT]->(:Place {id: "other"})-[:PART_OF]->(country)
    CREATE (statement)<-[:EVIDENCE_FOR]-(again:Quotation {id: "again"})
    CREATE (again)-[:QUOTED_IN]->(:Article {id: "other", publisher: "Herald"})
    CREATE (quotation)-[:TAKES_SIDE {topic: "control"}]->(country)
    CREATE (again)-[:TAKES_SIDE {topic: "control"}]->(country)`,
    {},
    graph,
  );
  const query =
    "{ statements { facets(by: [COUNTRY, PUBLISHER, TOPIC]) { values { value count } } } }";
  expect(await ask(graph, query)).toEqual({
    statements: {
      facets: [
        { values: [{ value: "norland", count: 1 }] },
        { values: [{ value: "Herald", count: 1 }] },
        { values: [{ value: "control", count: 1 }] },
      ],
    },
  });
});

test("a place counts as many statements as are found when it is asked for", async () => {
  const query = "{ statements { facets(by: [PLACE]) { values { value count } } } }";
  const values = async () => (await ask(graph, query)).statements.facets[0].values as object[];
  expect(await values()).toEqual([
    { value: "one", count: 1 },
    { value: "other", count: 1 },
  ]);

  await graph.driver.executeQuery(
    `MATCH (country:Place {id: "norland"})
    CREATE (:Statement {id: "q-whole", _sortKey: ""})-[:ABOUT]->(country)`,
    {},
    graph,
  );
  expect(await values()).toEqual([
    { value: "norland", count: 2 },
    { value: "one", count: 1 },
    { value: "other", count: 1 },
  ]);
  const found = '{ statements(where: {about: {id: "norland"}}) { totalCount } }';
  expect(await ask(graph, found)).toEqual({ statements: { totalCount: 2 } });
});
