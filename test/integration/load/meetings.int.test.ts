import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { Reading } from "../../../src/domain/reading.ts";
import { applyConstraints } from "../../../src/graph/connection/apply-constraints.ts";
import type { Graph } from "../../../src/graph/connection/driver.ts";
import { exportGraph } from "../../../src/graph/read/export-graph.ts";
import { saveReadings } from "../../../src/graph/write/article-repository.ts";
import { MOST_MEETING } from "../../../src/graph/write/relations/find-meetings.ts";
import { decide } from "../../../src/load/decisions/decide.ts";
import { runPipeline } from "../../../src/pipeline/run-pipeline.ts";
import { describeCurator } from "../../support/decisions.ts";
import { clearGraph, openTestGraph } from "../../support/neo4j.ts";
import { knowledge } from "../../support/read-text.ts";

let graph: Graph;

beforeAll(async () => {
  graph = await openTestGraph();
  await applyConstraints(graph);
});
beforeEach(() => clearGraph(graph));
afterAll(() => graph.close());

/** Few enough that all who say so in one week are compared. */
const few = read(0, MOST_MEETING - 2);
/** With these, too many. */
const more = read(few.length, 4);
/** They say so, too, but in the next week, whose point is another. */
const later = read(100, 3, "2026-03-12");
/** They speak of something else. */
const others = Array.from({ length: more.length }, (_, index) =>
  readArticle(few.length + index, "2026-03-04", "nobody had seen the mayor of Varn"),
);

test("those who say the same in one week corroborate each other until they are too many", async () => {
  await saveReadings(graph, few);
  expect(await countLinks("CORROBORATES")).toBe((few.length * (few.length - 1)) / 2);
  await saveReadings(graph, more);
  expect(await countLinks("CORROBORATES")).toBe(0);
  expect(await countLinks("MAKES")).toBe(0);
});

test("which are too many depends on the articles alone, in whatever order they come and go", async () => {
  const expected = await dumpFresh([...few, ...later]);
  const crowded = await dumpFresh([...few, ...more, ...later]);
  expect(crowded).not.toEqual(expected);
  expect(await dumpFresh([...later, ...more, ...few])).toEqual(crowded);
  expect(await dumpFresh([...more, ...few.toReversed(), ...later], 7)).toEqual(crowded);

  // The point closes, opens when articles are corrected, and closes again.
  await clearGraph(graph);
  await saveReadings(graph, [...few, ...later]);
  await saveReadings(graph, more);
  expect(await exportGraph(graph)).toEqual(crowded);
  await saveReadings(graph, others);
  expect(await exportGraph(graph)).toEqual(await dumpFresh([...others, ...few, ...later], 9));
  await saveReadings(graph, more);
  expect(await exportGraph(graph)).toEqual(crowded);
});

test("what a person decided outlives that too many meet", async () => {
  await saveReadings(graph, few);
  const ids = few.slice(0, 2).map(({ quotations }) => quotations[0]!.id);
  const room = { graph, knowledge, decisionFile: "/dev/null" };
  await decide(room, { kind: "SAME_CLAIM", ids, within: [], ...describeCurator() });
  await saveReadings(graph, more, 1);
  expect(await countLinks("CORROBORATES")).toBe(1);
  expect(await countLinks("MAKES")).toBe(2);
});

/** The graph of readings that are saved a few at a time. */
async function dumpFresh(readings: readonly Reading[], atOnce = readings.length) {
  await clearGraph(graph);
  for (let start = 0; start < readings.length; start += atOnce) {
    await saveReadings(graph, readings.slice(start, start + atOnce));
  }
  return exportGraph(graph);
}

async function countLinks(type: string): Promise<number> {
  const { records } = await graph.driver.executeQuery(
    "MATCH ()-[link]->() WHERE type(link) = $type RETURN count(*) AS count",
    { type },
    graph,
  );
  return Number(records[0]!.get("count"));
}

function read(first: number, count: number, day = "2026-03-04"): Reading[] {
  return Array.from({ length: count }, (_, index) =>
    readArticle(first + index, day, "the farmers of Varn closed the southern road"),
  );
}

/** Each by a speaker and an outlet of its own. */
function readArticle(number: number, publishedOn: string, words: string): Reading {
  const name = [number % 10, Math.floor(number / 10) % 10, Math.floor(number / 100)]
    .map((digit) => ["ba", "de", "fi", "go", "lu", "ma", "ne", "pi", "ro", "su"][digit]!)
    .join("");
  const text = `Tarja ${name.charAt(0).toUpperCase()}${name.slice(1)}nen said that ${words}.`;
  const input = { id: `article-${String(number)}`, text, publishedOn };
  return runPipeline({ ...input, publisher: `Paper ${name}` }, knowledge);
}
