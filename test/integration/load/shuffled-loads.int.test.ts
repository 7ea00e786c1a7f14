import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { hashText } from "../../../src/domain/ids.ts";
import type { Reading } from "../../../src/domain/reading.ts";
import { applyConstraints } from "../../../src/graph/connection/apply-constraints.ts";
import { saveReading, saveReadings } from "../../../src/graph/write/article-repository.ts";
import type { Graph } from "../../../src/graph/connection/driver.ts";
import { exportGraph } from "../../../src/graph/read/export-graph.ts";
import { readExamples } from "../../../src/load/articles/example-articles.ts";
import type { ReadArticle } from "../../../src/load/articles/read-articles.ts";
import { readKnowledge } from "../../../src/knowledge/read-knowledge.ts";
import { runPipeline } from "../../../src/pipeline/run-pipeline.ts";
import { clearGraph, openTestGraph } from "../../support/neo4j.ts";

const knowledge = readKnowledge();

let graph: Graph;
let readings: Reading[];
let expected: string;

beforeAll(async () => {
  graph = await openTestGraph();
  await applyConstraints(graph);
  await clearGraph(graph);
  readings = await readSeeds();
  expected = await loadAll(readings);
});
beforeEach(() => clearGraph(graph));
afterAll(() => graph.close());

test("the seed articles and their copies bring copies, relations and unknowns to be joined", async () => {
  for (const reading of readings) await saveReading(graph, reading);
  const lines = await exportGraph(graph);
  for (const link of ["COPY_OF", "SYNDICATED_FROM", "CORROBORATES", "CONTRADICTS", "MAKES"]) {
    expect(lines.some((line) => line.includes(`"link":"${link}"`))).toBe(true);
  }
});

test.each([1, 2, 3, 4, 5])(
  "any order of loading gives the same graph: shuffle %i",
  async (seed) => {
    expect(await loadAll(shuffle(readings, seed))).toBe(expected);
  },
);

test.each([1, 2, 3])(
  "a correction that is taken back leaves no trace: article %i",
  async (index) => {
    const original = readings[index]!;
    const { id, publisher } = original.article;
    const corrected = read(id, "The mayor said nothing of it.", publisher ?? undefined);
    expect(await loadAll([corrected, ...readings])).toBe(expected);
    await clearGraph(graph);
    expect(await loadAll([...readings, corrected, original])).toBe(expected);
  },
);

test.each([
  [2, 1],
  [7, 2],
  [50, 3],
])("%i articles in one transaction give the same graph: shuffle %i", async (count, seed) => {
  const shuffled = shuffle(readings, seed);
  for (let start = 0; start < shuffled.length; start += count) {
    await saveReadings(graph, shuffled.slice(start, start + count));
  }
  expect(await hashGraph()).toBe(expected);
});

test("corrections that are taken back together leave no trace", async () => {
  const some = readings.slice(0, 12);
  const corrected = some.map(({ article: { id, publisher } }, index) =>
    read(id, `The mayor said nothing of the ${String(index)}.`, publisher ?? undefined),
  );
  await saveReadings(graph, corrected);
  await saveReadings(graph, readings);
  expect(await hashGraph()).toBe(expected);
  await saveReadings(graph, corrected);
  expect(await hashGraph()).not.toBe(expected);
  // Some that are new, some unchanged and some replaced.
  await clearGraph(graph);
  await saveReadings(graph, [...corrected.slice(0, 6), ...readings.slice(6, 20)]);
  expect(await saveReadings(graph, readings)).toEqual(
    readings.map((_, index) => (index < 6 ? "replaced" : index < 20 ? "unchanged" : "loaded")),
  );
  expect(await hashGraph()).toBe(expected);
});

async function loadAll(articles: readonly Reading[]): Promise<string> {
  for (const reading of articles) await saveReading(graph, reading);
  return hashGraph();
}

async function hashGraph(): Promise<string> {
  return hashText((await exportGraph(graph)).join("\n"));
}

/** The seed articles, and of each third one a copy that another outlet prints. */
async function readSeeds(): Promise<Reading[]> {
  const found: ReadArticle[] = [];
  for await (const article of readExamples()) found.push(article);
  const inputs = found.flatMap((article) => ("input" in article ? [article.input] : []));
  const copies = inputs
    .filter((_, index) => index % 3 === 0)
    .map(({ id, text }) => read(`copy of ${id}`, `${text}\n\nMore on page two.`, "Daily Copy"));
  return [...inputs.map((input) => runPipeline(input, knowledge)), ...copies];
}

function read(id: string, text: string, publisher?: string): Reading {
  return runPipeline({ id, text, publisher }, knowledge);
}

/** The same order for the same seed: Fisher and Yates with a linear congruential generator. */
function shuffle<Item>(items: readonly Item[], seed: number): Item[] {
  const shuffled = [...items];
  let state = seed;
  for (let last = shuffled.length - 1; last > 0; last--) {
    state = (state * 48271) % 2147483647;
    const other = state % (last + 1);
    [shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!];
  }
  return shuffled;
}
