import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { DateStretch } from "../../../src/domain/text/date-stretch.ts";
import type { Graph } from "../../../src/graph/connection/driver.ts";
import { saveReading } from "../../../src/graph/write/article-repository.ts";
import { ask } from "../../support/api/ask.ts";
import { buildPerson, buildReading } from "../../support/builders.ts";
import { clearGraph, openEmptyGraph } from "../../support/neo4j.ts";

/* What dates a statement that several articles date, each in its own way. */

const speaker = buildPerson("Ada Okoye");

const OWN: DateStretch = {
  start: 0,
  end: 0,
  text: "",
  from: "2024-08-12",
  to: "2024-08-12",
  precision: "DAY",
  basis: "DERIVED",
};
const CARRIED: DateStretch = { ...OWN, from: "2024-08-14", to: "2024-08-14", basis: "CONTEXT" };

const BRIDGE = "The old bridge over the river will be closed until the ice has gone from it,";
const HARBOR = "The harbor will be open to all ships of the country as soon as the storm is over,";

/** Whichever id of two is smaller, one of the statements has its own day in the second quotation. */
const ARTICLES = [
  { id: "one", content: BRIDGE, saidOn: OWN },
  { id: "two", content: BRIDGE, saidOn: CARRIED },
  { id: "one of the harbor", content: HARBOR, saidOn: CARRIED },
  { id: "two of the harbor", content: HARBOR, saidOn: OWN },
  { id: "lamp", content: "The lamp is lit,", saidOn: CARRIED },
];

let graph: Graph;
beforeAll(async () => {
  graph = await openEmptyGraph();
  for (const { id, content, saidOn } of ARTICLES) {
    const text = `“${content}” said Ada Okoye in ${id}.`;
    const reading = buildReading({ id, text, quotations: [{ content, speaker }] });
    const quotations = reading.quotations.map((quotation) => ({ ...quotation, saidOn }));
    await saveReading(graph, { ...reading, quotations });
  }
}, 60_000);
afterAll(async () => {
  await clearGraph(graph);
  await graph.close();
});

test("a day that a quotation tells itself comes before one that is told before it", async () => {
  const { statements } = await ask(
    graph,
    "{ statements { nodes { text saidOn { from basis } } } }",
  );
  const nodes = statements.nodes as { text: string; saidOn: object }[];
  const dates = nodes.map(({ text, saidOn }) => [text, saidOn]);
  const own = { from: "2024-08-12", basis: "DERIVED" };
  expect(dates).toContainEqual([BRIDGE, own]);
  expect(dates).toContainEqual([HARBOR, own]);
  expect(dates).toContainEqual(["The lamp is lit,", { from: "2024-08-14", basis: "CONTEXT" }]);
});
