import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { ArticleInput } from "../../../src/domain/articles/article.ts";
import { applyConstraints } from "../../../src/graph/connection/apply-constraints.ts";
import { countGraph } from "../../../src/graph/read/count-graph.ts";
import type { Graph } from "../../../src/graph/connection/driver.ts";
import { type LoadResult, loadArticles } from "../../../src/load/articles/load-articles.ts";
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

async function load(inputs: Iterable<ArticleInput>): Promise<LoadResult[]> {
  const results: LoadResult[] = [];
  for await (const result of loadArticles(hand(inputs), knowledge, graph)) results.push(result);
  return results;
}

describe("loadArticles()", () => {
  test("tells in their order what became of many articles", async () => {
    const inputs = Array.from({ length: 120 }, (_, number) => write(number));
    const told = inputs.map(({ id }) => ({ path: `${id}.txt`, articleId: id, isNamed: true }));
    expect(await load(inputs)).toEqual(told.map((item) => ({ ...item, outcome: "loaded" })));
    expect(await load(inputs)).toEqual(told.map((item) => ({ ...item, outcome: "unchanged" })));
    expect(await countGraph(graph)).toMatchObject({ articles: 120, quotations: 120 });
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
