import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { ArticleInput } from "../../../src/domain/articles/article.ts";
import { applyConstraints } from "../../../src/graph/connection/apply-constraints.ts";
import { exportGraph } from "../../../src/graph/read/export-graph.ts";
import { countGraph } from "../../../src/graph/read/count-graph.ts";
import type { Graph } from "../../../src/graph/connection/driver.ts";
import {
  type LoadResult,
  type LoadSettings,
  loadArticles,
} from "../../../src/load/articles/load-articles.ts";
import { openSingleReader } from "../../../src/load/reading/open-reader.ts";
import { readArticle } from "../../../src/load/reading/read-article.ts";
import { readKnowledge } from "../../../src/knowledge/read-knowledge.ts";
import { clearGraph, openTestGraph } from "../../support/neo4j.ts";

const knowledge = readKnowledge();

let graph: Graph;

beforeAll(async () => {
  graph = await openTestGraph();
  await applyConstraints(graph);
});
beforeEach(() => clearGraph(graph));
afterAll(() => graph.close());

function write(number: number): ArticleInput {
  const text = `Ada Okoye said that bridge ${String(number)} would reopen before the winter came.`;
  return { id: `article ${String(number)}`, text };
}

async function* hand(inputs: Iterable<ArticleInput>) {
  for (const input of inputs) yield { path: `${input.id}.txt`, input };
}

async function load(
  inputs: Iterable<ArticleInput>,
  settings: LoadSettings = {},
): Promise<LoadResult[]> {
  const results: LoadResult[] = [];
  const loaded = loadArticles(hand(inputs), knowledge, graph, null, settings);
  for await (const result of loaded) results.push(result);
  return results;
}

/** Settings with a reader that counts what it reads. */
function count(readerHash: string): LoadSettings & { count: number } {
  const settings = {
    count: 0,
    readerHash,
    reader: {
      ...openSingleReader(knowledge),
      read: (input: ArticleInput) => {
        settings.count++;
        return Promise.resolve(readArticle(input, knowledge));
      },
    },
  };
  return settings;
}

describe("loadArticles()", () => {
  test("tells in their order what became of many articles", async () => {
    const inputs = Array.from({ length: 120 }, (_, number) => write(number));
    const told = inputs.map(({ id }) => ({ path: `${id}.txt`, articleId: id, isNamed: true }));
    expect(await load(inputs)).toEqual(told.map((item) => ({ ...item, outcome: "loaded" })));
    expect(await load(inputs)).toEqual(told.map((item) => ({ ...item, outcome: "unchanged" })));
    expect(await countGraph(graph)).toMatchObject({ articles: 120, quotations: 120 });
  });

  test("reads nothing again that is there as it would be read", async () => {
    const inputs = Array.from({ length: 30 }, (_, number) => write(number));
    const first = count("one program");
    await load(inputs, first);
    expect(first.count).toBe(30);
    const stored = await exportGraph(graph);

    const second = count("one program");
    const corrected = { ...inputs[7]!, title: "Bridges" };
    expect(await load(inputs.with(7, corrected), second)).toMatchObject(
      inputs.map((_, number) => ({ outcome: number === 7 ? "replaced" : "unchanged" })),
    );
    expect(second.count).toBe(1);

    await load(inputs, count("one program"));
    expect(await exportGraph(graph)).toEqual(stored);
    const later = count("a later program");
    expect(await load(inputs, later)).toMatchObject(inputs.map(() => ({ outcome: "unchanged" })));
    expect(later.count).toBe(30);
    await load(inputs, later);
    expect(later.count).toBe(30);
  });

  test("saves all others when one article cannot be saved, and tells why of that one", async () => {
    const inputs = Array.from({ length: 30 }, (_, number) => write(number));
    inputs[17] = { ...inputs[17]!, publishedOn: "no day" };
    const results = await load(inputs);
    expect(results.filter(({ outcome }) => outcome !== "loaded")).toMatchObject([
      { path: "article 17.txt", outcome: "rejected", error: { code: "GRAPH_QUERY_FAILED" } },
    ]);
    expect(results.map(({ path }) => path)).toEqual(inputs.map(({ id }) => `${id}.txt`));
    expect(await countGraph(graph)).toMatchObject({ articles: 29, quotations: 29 });
  });
});
