import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Plan } from "neo4j-driver";
import { readQuestions } from "../../../src/api/questions.ts";
import { saveReading } from "../../../src/graph/write/article-repository.ts";
import type { Graph } from "../../../src/graph/connection/driver.ts";
import { ask } from "../../support/api/ask.ts";
import { buildPerson, buildPlace, buildReading } from "../../support/builders.ts";
import { catchQuery } from "../../support/api/catch-query.ts";
import { openEmptyGraph } from "../../support/neo4j.ts";

/* How Neo4j would run what operations are compiled to. */

const varn = buildPlace("varn", "Varn");
let graph: Graph;
beforeAll(async () => {
  graph = await openEmptyGraph();
  const content = "The bridge will reopen on Monday";
  await saveReading(
    graph,
    buildReading({
      id: "bridge",
      text: `“${content},” said Ada Okoye in Varn.`,
      quotations: [{ content, speaker: buildPerson("Ada Okoye"), about: varn }],
    }),
  );
});
afterAll(() => graph.close());

const operations: readonly (readonly [name: string, query: string])[] = [
  ...readQuestions().map(({ name, query }) => [name, query] as const),
  ["a node", '{ node(id: "varn") { id ... on Place { name } } }'],
  ["a statement", '{ statement(id: "q-1") { text why { rule namings { text } } } }'],
  ["a page in the midst", "{ statements(first: 2) { nodes { id } pageInfo { endCursor } } }"],
  ["the last page", "{ statements(last: 2) { edges { cursor node { id } } } }"],
  ["a speaker by id", '{ statements(where: {speaker: {id: "p-1"}}) { nodes { id } } }'],
  [
    "a speaker about a place within days",
    `{ statements(where: {
        speaker: {name: "Okoye"}, about: {name: "Varn"}, saidOn: {from: "2026-01-01"}
      }) { nodes { id } } }`,
  ],
  ["words", '{ statements(where: {search: "bridge"}) { totalCount nodes { id } } }'],
  [
    "places around a point",
    "{ places(where: {near: {latitude: 1, longitude: 1, radiusKm: 9}}) { nodes { id } } }",
  ],
  [
    "all that is counted",
    `{ statements {
        totalCount
        facets(by: [SPEAKER, ADDRESSEE, PLACE, COUNTRY, TOPIC, MEDIUM, PUBLISHER, AUTHOR, KIND, MONTH, YEAR]) {
          values { count timeline(unit: MONTH) { undatedCount } }
        }
        timeline(unit: DAY) { undatedCount }
        coOccurrence { placeCount }
        ties(type: CONTRADICTS) { statementCount }
        relays: ties(type: RELAYS) { statementCount }
        shares(by: SPEAKER) { volume { wordCount } }
        volume { wordCount }
      } }`,
  ],
  [
    "all that is counted about a place",
    `{ statements(where: {about: {name: "Varn"}}) {
        totalCount
        facets(by: [SPEAKER, ADDRESSEE, PLACE, COUNTRY, TOPIC, MEDIUM, PUBLISHER, AUTHOR, KIND, MONTH, YEAR]) {
          values { count timeline(unit: MONTH) { undatedCount } }
        }
        coOccurrence { placeCount }
        ties(type: CONTRADICTS) { statementCount }
        relays: ties(type: RELAYS) { statementCount }
        shares(by: SPEAKER) { volume { wordCount } }
        volume { wordCount }
      } }`,
  ],
  [
    "claims about a place",
    '{ claims(where: {about: {name: "Varn"}}, isDisputed: true) { totalCount nodes { firstSaid { id } } } }',
  ],
  [
    "what is made of the statements of claims",
    `{ claims { nodes {
        independentSources sources { name statements { id } } numbers { day low statement { id } }
        contradictedBy { reason } undetermined { reason } openBecause repeated { id }
      } } }`,
  ],
  [
    "claims that are counted",
    "{ claims { facets(by: [SPEAKER, PLACE, COUNTRY, TOPIC, PUBLISHER, AUTHOR, MONTH, DISPUTED]) { values { count } } } }",
  ],
  [
    "claims about a place that are counted",
    `{ claims(where: {about: {name: "Varn"}}) {
        facets(by: [SPEAKER, PLACE, COUNTRY, TOPIC, PUBLISHER, AUTHOR, MONTH, DISPUTED]) { values { count } }
      } }`,
  ],
  [
    "claims that most statements make",
    "{ claims(orderBy: MOST_STATEMENTS, isDisputed: true, first: 2) { nodes { id } pageInfo { endCursor } } }",
  ],
  ["all claims", "{ claims { totalCount nodes { confirmedBy { reason } deniedBy { reason } } } }"],
  [
    "an article",
    '{ articles(where: {id: "bridge"}) { nodes { id statements { nodes { id } } } } }',
  ],
];

/** Media are few, and sought whatever the case of their letters. */
const SCANNED = /MATCH \(\w+:Medium\)/;

test.each(operations)(
  "%s finds its nodes through indexes, and nothing speaks against it",
  async (_name, query) => {
    const { text, parameters } = await catchQuery(graph, () => ask(graph, query));
    const session = graph.driver.session({ database: graph.database });
    try {
      const { summary } = await session.run(`EXPLAIN ${text}`, parameters);
      // Labels and properties that no node has yet are unknown to an empty database.
      const complaints = summary.notifications.filter(
        ({ category }) => category !== "UNRECOGNIZED",
      );
      expect(complaints).toEqual([]);
      const scans = listOperators(summary.plan as Plan).filter((operator) =>
        (SCANNED.test(text)
          ? /AllNodesScan/
          : /AllNodesScan|NodeByLabelScan|UnionNodeByLabelsScan/
        ).test(operator),
      );
      expect(scans).toEqual([]);
    } finally {
      await session.close();
    }
  },
);

function listOperators({ operatorType, children }: Plan): string[] {
  return [operatorType, ...children.flatMap(listOperators)];
}
