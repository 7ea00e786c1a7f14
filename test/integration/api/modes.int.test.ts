import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { saveReadings } from "../../../src/graph/write/article-repository.ts";
import type { Graph } from "../../../src/graph/connection/driver.ts";
import { ask } from "../../support/api/ask.ts";
import { buildPerson, buildReading } from "../../support/builders.ts";
import { clearGraph, openEmptyGraph } from "../../support/neo4j.ts";

const ada = buildPerson("Ada Okoye");
const WORDS = "The old bridge will be rebuilt before the ice on the river has gone";

/** One statement said in one article and promised in another; the same words denied, and not said. */
const readings = [
  { id: "said", quotations: [{ content: WORDS, cueClass: "NEUTRAL" }] },
  { id: "promised", quotations: [{ content: WORDS, mode: "PROMISED", cueClass: "COMMISSIVE" }] },
  { id: "denied", quotations: [{ content: WORDS, mode: "DENIED", cueClass: "ARGUING" }] },
  { id: "refused", quotations: [{ content: WORDS, mode: "REFUSED", cueClass: "NEUTRAL" }] },
  { id: "turn", quotations: [{ content: "It holds" }] },
] as const;

let graph: Graph;
beforeAll(async () => {
  graph = await openEmptyGraph();
  await saveReadings(
    graph,
    readings.map(({ id, quotations }) =>
      buildReading({
        id,
        text: `“${quotations[0].content},” Ada Okoye said.`,
        quotations: quotations.map((sketch) => ({ ...sketch, speaker: ada })),
      }),
    ),
  );
});
afterAll(async () => {
  await clearGraph(graph);
  await graph.close();
});

/** The statements that meet a condition, as their modes and the classes of their cues. */
async function find(where: string): Promise<[string, (string | null)[]][]> {
  const { statements } = await ask(
    graph,
    `{ statements(where: {${where}}) { nodes { mode quotations { mode cueClass } } } }`,
  );
  const nodes = statements.nodes as {
    readonly mode: string;
    readonly quotations: readonly { readonly cueClass: string | null }[];
  }[];
  return nodes
    .map(({ mode, quotations }): [string, (string | null)[]] => [
      mode,
      quotations.map(({ cueClass }) => cueClass).sort(),
    ])
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

test("a statement is what was said, with all cues of it, apart from what was denied or not said", async () => {
  expect(await find("")).toEqual([
    ["ASSERTED", [null]],
    ["DENIED", ["ARGUING"]],
    ["PROMISED", ["COMMISSIVE", "NEUTRAL"]],
    ["REFUSED", ["NEUTRAL"]],
  ]);
});

test.each([
  ["mode: [DENIED, REFUSED]", ["DENIED", "REFUSED"]],
  ["mode: [PROMISED]", ["PROMISED"]],
  ["mode: []", []],
  ["not: {mode: [DENIED, EXPECTED, REFUSED]}", ["ASSERTED", "PROMISED"]],
  ["cueClass: [NEUTRAL]", ["PROMISED", "REFUSED"]],
  ["cueClass: [COMMISSIVE, ARGUING]", ["DENIED", "PROMISED"]],
  ["cueClass: [NEUTRAL], mode: [PROMISED]", ["PROMISED"]],
  ["not: {cueClass: [NEUTRAL]}", ["ASSERTED", "DENIED"]],
])("where: {%s} finds %j", async (where, modes) => {
  expect((await find(where)).map(([mode]) => mode)).toEqual(modes);
});

test.each([
  ["of all statements", ""],
  ["of those that a condition finds", `(where: {speaker: {name: "Ada Okoye"}})`],
])("modes and classes of cues are counted, each once a statement, %s", async (_name, where) => {
  const { statements } = await ask(
    graph,
    `{ statements${where} { facets(by: [MODE, CUE_CLASS]) { field values { value count } } } }`,
  );
  const once = (value: string) => ({ value, count: 1 });
  expect(statements.facets).toEqual([
    { field: "MODE", values: ["ASSERTED", "DENIED", "PROMISED", "REFUSED"].map(once) },
    {
      field: "CUE_CLASS",
      values: [{ value: "NEUTRAL", count: 2 }, once("ARGUING"), once("COMMISSIVE")],
    },
  ]);
});
