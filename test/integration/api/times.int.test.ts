import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { DateStretch } from "../../../src/domain/text/date-stretch.ts";
import { saveReading } from "../../../src/graph/write/article-repository.ts";
import type { Graph } from "../../../src/graph/connection/driver.ts";
import { ask } from "../../support/api/ask.ts";
import { buildPerson, buildReading } from "../../support/builders.ts";
import { clearGraph, openEmptyGraph } from "../../support/neo4j.ts";

/* When a statement was made and published, and what is counted and found by the one and the other. */

const speaker = buildPerson("Ada Okoye");
const span = { start: 0, end: 0, text: "" };
const DAY: DateStretch = {
  ...span,
  from: "2024-08-14",
  to: "2024-08-14",
  precision: "DAY",
  basis: "STATED",
};
const MONTH: DateStretch = {
  ...span,
  from: "2024-07-01",
  to: "2024-07-31",
  precision: "MONTH",
  basis: "DERIVED",
};
const SAID: DateStretch = {
  ...span,
  from: "2024-06-30",
  to: "2024-06-30",
  precision: "DAY",
  basis: "DERIVED",
};

/** Publication and saying of an article and its one statement. */
const ARTICLES = [
  { id: "day", content: "The harbor is open,", published: DAY, said: null },
  { id: "month", content: "The lantern is lit,", published: MONTH, said: null },
  { id: "said", content: "The kettle is on,", published: DAY, said: SAID },
  { id: "undated", content: "The anvil is cold,", published: null, said: null },
  // Long words that two articles have are one statement.
  ...["later", "earlier"].map((id) => ({
    id,
    content: "The old bridge over the river will be closed until the ice has gone from it,",
    published: id === "earlier" ? MONTH : DAY,
    said: null,
  })),
] as const;

let graph: Graph;
beforeAll(async () => {
  graph = await openEmptyGraph();
  for (const { id, content, published, said } of ARTICLES) {
    const text = `“${content}” said Ada Okoye in ${id}.`;
    const reading = buildReading({ id, text, quotations: [{ content, speaker }] });
    await saveReading(graph, {
      ...reading,
      article: {
        ...reading.article,
        publishedOn: published?.precision === "DAY" ? published.from : null,
        publishedDuring: published,
      },
      quotations: reading.quotations.map((quotation) => ({ ...quotation, saidOn: said })),
    });
  }
}, 60_000);
afterAll(async () => {
  await clearGraph(graph);
  await graph.close();
});

test("a statement knows when the first of its articles was published", async () => {
  const { statements } = await ask(
    graph,
    "{ statements { nodes { text publishedOn { from to precision basis text } } } }",
  );
  const nodes = statements.nodes as { text: string; publishedOn: object | null }[];
  const byWord = (word: string) => nodes.find(({ text }) => text.includes(word))!.publishedOn;
  const { start: _start, end: _end, ...month } = { ...MONTH, text: null };
  expect(byWord("bridge")).toEqual(month);
  expect(byWord("lantern")).toEqual(month);
  expect(byWord("harbor")).toMatchObject({ from: "2024-08-14", precision: "DAY" });
  expect(byWord("anvil")).toBeNull();
});

test.each([
  ["EITHER", ["2024-06-01 1/1", "2024-07-01 2/0", "2024-08-01 1/0"], 1],
  ["SAID_ON", ["2024-06-01 1/1"], 4],
  ["PUBLISHED_ON", ["2024-07-01 2/0", "2024-08-01 2/0"], 1],
])("statements are counted by %s", async (time, expected, undated) => {
  const query = `query Count($time: StatementTime!) {
    statements {
      timeline(unit: MONTH, time: $time) { time undatedCount buckets { from count saidCount } }
      facets(by: [MONTH, YEAR], time: $time) { values { value count } }
    }
  }`;
  const { timeline, facets } = (await ask(graph, query, { time })).statements;
  const buckets = timeline.buckets as { from: string; count: number; saidCount: number }[];
  const counts = buckets.map(({ from, count, saidCount }) => `${from} ${count}/${saidCount}`);
  expect(counts).toEqual(expected);
  expect(timeline).toMatchObject({ time, undatedCount: undated });
  const [months, years] = facets as { values: { value: string; count: number }[] }[];
  expect(months!.values.map(({ value }) => value).toSorted()).toEqual(
    expected.map((bucket) => bucket.slice(0, 7)),
  );
  expect(years!.values).toEqual([{ value: "2024", count: 5 - undated }]);
});

test("both times count where nothing else is asked for, days only where they are known", async () => {
  const { statements } = await ask(
    graph,
    "{ statements { timeline(unit: DAY) { time undatedCount buckets { from to } } } }",
  );
  expect(statements.timeline).toEqual({
    time: "EITHER",
    undatedCount: 3,
    buckets: [
      { from: "2024-06-30", to: "2024-06-30" },
      { from: "2024-08-14", to: "2024-08-14" },
    ],
  });
});

test.each([
  ["2024-07-01", "2024-07-31", ["earlier", "month"]],
  ["2024-07-15", "2024-07-15", ["earlier", "month"]],
  ["2024-07-31", "2024-08-14", ["day", "earlier", "later", "month", "said"]],
  ["2024-08-01", null, ["day", "later", "said"]],
  [null, "2024-07-01", ["earlier", "month"]],
  [null, "2024-06-30", []],
  ["2024-01-01", null, ["day", "earlier", "later", "month", "said"]],
])("published from %s to %s: what may have been", async (from, to, expected) => {
  const query = `query Find($range: DateRange!) {
    articles(where: {publishedOn: $range}) { nodes { id } }
    statements(where: {publishedOn: $range}) { nodes { quotations { article { id } } } }
  }`;
  const { articles, statements } = await ask(graph, query, { range: { from, to } });
  const ids = (articles.nodes as { id: string }[]).map(({ id }) => id);
  expect(ids.toSorted()).toEqual(expected);
  const quoted = (statements.nodes as { quotations: { article: { id: string } }[] }[]).map(
    ({ quotations }) => quotations.map(({ article }) => article.id),
  );
  expect(quoted.every((found) => found.some((id) => expected.includes(id)))).toBe(true);
  expect(new Set(quoted.flat()).size).toBeGreaterThanOrEqual(expected.length);
});

test("what is asked to have been said on a day was said on it", async () => {
  const { statements } = await ask(
    graph,
    '{ statements(where: {saidOn: {from: "2024-06-01"}}) { nodes { text } } }',
  );
  expect(statements.nodes).toEqual([{ text: "The kettle is on," }]);
});
