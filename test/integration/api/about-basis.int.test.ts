import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { saveReadings } from "../../../src/graph/write/article-repository.ts";
import type { Graph } from "../../../src/graph/connection/driver.ts";
import { ask } from "../../support/api/ask.ts";
import { buildPerson, buildPlace, buildReading } from "../../support/builders.ts";
import { clearGraph, openEmptyGraph } from "../../support/neo4j.ts";

const varn = buildPlace("varn", "Varn");
const ada = buildPerson("Ada Okoye");
const WORDS = "The old bridge holds and will hold until the ice on the river has gone";

/** One statement in two articles, of which one names the place, and one that names nothing. */
const readings = [
  { id: "near", quotations: [{ content: WORDS, basis: "CONTEXT", confidence: 0.5 }] },
  { id: "named", quotations: [{ content: WORDS, basis: "NAMED", confidence: 0.9 }] },
  { id: "silent", quotations: [{ content: "It rains", basis: "CONTEXT", confidence: 0.6 }] },
] as const;

let graph: Graph;
beforeAll(async () => {
  graph = await openEmptyGraph();
  await saveReadings(
    graph,
    readings.map(({ id, quotations }) =>
      buildReading({
        id,
        text: `“${quotations[0].content},” Ada Okoye said in Varn.`,
        quotations: quotations.map((sketch) => ({ ...sketch, speaker: ada, about: varn })),
      }),
    ),
  );
});
afterAll(async () => {
  await clearGraph(graph);
  await graph.close();
});

test("a statement has the surest basis of its quotations, with the words of all", async () => {
  const { statements } = await ask(
    graph,
    `{ statements(where: {about: {name: "Varn"}, aboutBasis: [NAMED]}) {
      nodes { aboutBasis { entity { name } basis confidence namings { text confidence } } }
    } }`,
  );
  const namings = [0.5, 0.9].map((confidence) => ({ text: "Varn", confidence }));
  expect(statements.nodes).toEqual([
    {
      aboutBasis: [
        {
          entity: { name: "Varn" },
          basis: "NAMED",
          confidence: 0.9,
          namings: expect.arrayContaining(namings) as unknown,
        },
      ],
    },
  ]);
});

test("each way to know it is counted once a statement", async () => {
  const { statements } = await ask(
    graph,
    `{ statements(where: {about: {name: "Varn"}}) {
      totalCount
      facets(by: [ABOUT_BASIS]) { values { value label count entity { name } } }
    } }`,
  );
  expect(statements).toEqual({
    totalCount: 2,
    facets: [
      {
        values: ["CONTEXT", "NAMED"].map((value) => ({
          value,
          label: value,
          count: 1,
          entity: null,
        })),
      },
    ],
  });
});
