import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Entity, isPlace } from "../../../src/domain/entity.ts";
import type { Reading } from "../../../src/domain/reading.ts";
import type { Graph } from "../../../src/graph/connection/driver.ts";
import { writeInTransaction } from "../../../src/graph/connection/run-query.ts";
import { removeArticles, saveReadings } from "../../../src/graph/write/article-repository.ts";
import { readExamples } from "../../../src/load/articles/example-articles.ts";
import { runPipeline } from "../../../src/pipeline/run-pipeline.ts";
import { type Answered, ask } from "../../support/api/ask.ts";
import { clearGraph, openEmptyGraph } from "../../support/neo4j.ts";
import { knowledge } from "../../support/read-text.ts";
import {
  readCounted,
  reckonFacets,
  reckonPairs,
  reckonTimes,
} from "../../support/reckon-counts.ts";

/* What is counted, beside what is reckoned from every single statement. */

const BRIDGE =
  "“The old bridge over the river holds and will hold until the ice has gone,” Ada Okoye said in Varn.";

/** What several articles tell, in one outlet and in two; places inside others, alone and together. */
const TEXTS = [
  "Snow fell on Varn and Larnburg, Ada Okoye said on Telegram.",
  `${BRIDGE} Norland pays for Larnburg, Marta Feld told Ada Okoye on Monday.`,
  `${BRIDGE} Norlandic troops had retaken Larnburg, Tarja Lindqvist said.`,
  `${BRIDGE} Marta Feld said that Norland pays for Varn and Larnburg.`,
  "It rained in Larnburg, and Ada Okoye said it also snowed there.",
];

let graph: Graph;
let readings: Reading[];
beforeAll(async () => {
  graph = await openEmptyGraph();
  readings = await readAll();
  await saveReadings(graph, readings);
}, 60_000);
afterAll(async () => {
  await clearGraph(graph);
  await graph.close();
});

test("whatever is counted is there, some of it in two ways", async () => {
  const statements = await readCounted(graph);
  const fields = Object.entries(reckonFacets(statements));
  for (const [field, counts] of fields) {
    expect([field, Object.keys(counts).length > 0]).toEqual([field, true]);
  }
  const isTwice = (ids: readonly string[]) => new Set(ids).size < ids.length;
  expect(statements.some(({ publishers }) => isTwice(publishers))).toBe(true);
  expect(statements.some(({ named, places }) => new Set(places).size < named.length * 3)).toBe(
    true,
  );
});

const CONDITIONS: [string, object | null][] = [
  ["all statements", null],
  ["what is found by its kind", { kind: ["INDIRECT"] }],
  ["what is found at places", { about: { name: "Norland" } }],
  ["what is known of it in one way", { about: { name: "Norland" }, aboutBasis: ["REFERRED"] }],
  ["what no one statement meets", { about: { id: "nowhere" } }],
];

test.each(CONDITIONS)("%s: as many as there are", async (_name, where) => {
  await expectTrueCounts(where);
});

test("what articles leave behind that are corrected or removed counts no more", async () => {
  const [first, second, third, ...others] = readings;
  const without = { ...first!, quotations: first!.quotations.slice(1) };
  await saveReadings(graph, [without]);
  await expectTrueCounts(null);
  const ids = [second!, third!, ...others.slice(0, 5)].map(({ article }) => article.id);
  await writeInTransaction(graph, (run) => removeArticles(run, ids, graph.names.lexicon));
  await expectTrueCounts(null);
  await saveReadings(graph, readings);
  await expectTrueCounts(null);
});

test("a place that comes to lie elsewhere counts there, with all inside it", async () => {
  const countNorland = async () => {
    await expectTrueCounts(null);
    return reckonFacets(await readCounted(graph))["COUNTRY"]!["norland"] ?? 0;
  };
  const before = await countNorland();
  await saveReadings(graph, [readings[1]!].map(moveOut));
  expect(await countNorland()).toBeLessThan(before);
  await saveReadings(graph, [readings[1]!]);
  expect(await countNorland()).toBe(before);
});

test("counts are true whoever writes at the same time", async () => {
  for (let round = 0; round < 3; round++) {
    const [one, ...others] = readings.slice(0, 8);
    const silent = others.map((reading) => ({ ...reading, quotations: [] }));
    await Promise.all(
      [moveOut(one!), ...silent, one!, ...others].map((reading) => saveReadings(graph, [reading])),
    );
    await expectTrueCounts(null);
  }
});

/** What would have been read of an article if what lies in Norland lay nowhere. */
function moveOut(reading: Reading): Reading {
  const isInside = (entity: Entity) => isPlace(entity) && entity.partOf === "norland";
  const entities = reading.entities.map((entity) =>
    isInside(entity) ? { ...entity, partOf: null } : entity,
  );
  return { ...reading, entities };
}

/** Compares all that is counted of the statements that meet conditions with what is reckoned. */
async function expectTrueCounts(where: object | null): Promise<void> {
  const ids = new Set(await listIds(where));
  const statements = (await readCounted(graph)).filter(({ id }) => ids.has(id));
  const reckoned = reckonFacets(statements);
  const fields = Object.keys(reckoned);
  const { all, few, connection } = await askCounts(where, fields);
  for (const [index, field] of fields.entries()) {
    const expected = reckoned[field]!;
    const most = Object.values(expected).sort((one, other) => other - one);
    expect([field, all[index]!.values.map(({ count }) => count)]).toEqual([
      field,
      most.slice(0, 100),
    ]);
    for (const { value, count } of all[index]!.values) {
      expect([field, value, count]).toEqual([field, value, expected[value]]);
    }
    for (const { value, count, years, months } of few[index]!.values) {
      // Places around those that are named count where any of the statements names them.
      const own = statements.filter((one) =>
        field === "PLACE" ? one.places.includes(value) : reckonFacets([one])[field]![value] === 1,
      );
      expect([field, value, readTimes(years, 4)]).toEqual([field, value, reckonTimes(own, "YEAR")]);
      expect([field, value, readTimes(months, 7)]).toEqual([
        field,
        value,
        reckonTimes(own, "MONTH"),
      ]);
      expect(years.undatedCount + sum(years.buckets)).toBe(count);
      expect(months.undatedCount + sum(months.buckets)).toBe(count);
    }
  }
  expect(readTimes(connection.timeline, 4)).toEqual(reckonTimes(statements, "YEAR"));
  expect(connection.timeline.undatedCount + sum(connection.timeline.buckets)).toBe(ids.size);
  expect(connection.totalCount).toBe(ids.size);
  const pairs = (connection.coOccurrence as Answered[]).map(
    ({ one, other, placeCount, places }) => {
      expect(places).toHaveLength(placeCount as number);
      return [one.id, other.id, placeCount] as [string, string, number];
    },
  );
  expect(pairs).toEqual(reckonPairs(statements).slice(0, 20));
}

interface Counted {
  readonly values: readonly { value: string; count: number; years: Timeline; months: Timeline }[];
}

interface Timeline {
  readonly undatedCount: number;
  readonly buckets: readonly { from: string; count: number }[];
}

function readTimes({ buckets }: Timeline, length: number): Record<string, number> {
  return Object.fromEntries(buckets.map(({ from, count }) => [from.slice(0, length), count]));
}

function sum(buckets: Timeline["buckets"]): number {
  return buckets.reduce((total, { count }) => total + count, 0);
}

async function askCounts(
  where: object | null,
  fields: readonly string[],
): Promise<{ all: Counted[]; few: Counted[]; connection: Answered }> {
  const { statements } = await ask(
    graph,
    `query Count($where: StatementWhere, $fields: [FacetField!]!) {
      statements(where: $where) {
        totalCount
        timeline(unit: YEAR) { undatedCount buckets { from count } }
        coOccurrence(first: 20) { one { id } other { id } placeCount places { id } }
        all: facets(by: $fields, first: 100) { values { value count } }
        few: facets(by: $fields, first: 3) {
          values {
            value
            count
            years: timeline(unit: YEAR) { undatedCount buckets { from count } }
            months: timeline(unit: MONTH) { undatedCount buckets { from count } }
          }
        }
      }
    }`,
    { where, fields },
  );
  return { all: statements.all, few: statements.few, connection: statements };
}

async function listIds(where: object | null): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const { statements } = await ask(
      graph,
      `query List($where: StatementWhere, $after: String) {
        statements(where: $where, first: 100, after: $after) {
          nodes { id }
          pageInfo { hasNextPage endCursor }
        }
      }`,
      { where, after },
    );
    ids.push(...(statements.nodes as { id: string }[]).map(({ id }) => id));
    if (!statements.pageInfo.hasNextPage) return ids;
    after = statements.pageInfo.endCursor as string;
  }
}

/** The seed articles, and those above in two outlets. */
async function readAll(): Promise<Reading[]> {
  const found: Reading[] = TEXTS.map((text, index) =>
    runPipeline(
      {
        id: `own ${String(index)}`,
        text,
        publisher: index === 1 ? "Herald" : "Daily Copy",
        author: index === 2 ? "Jane Roe" : "Jane Roe, Bo Lind",
      },
      knowledge,
    ),
  );
  for await (const article of readExamples()) {
    if ("input" in article) found.push(runPipeline(article.input, knowledge));
  }
  return found;
}
