import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { readQuestions } from "../../../src/api/questions.ts";
import { loadSeeds } from "../../../src/cli/loading/load-seeds.ts";
import { listExampleIds } from "../../../src/load/articles/example-articles.ts";
import { type TestApi, openTestApi, postQuery } from "../../support/api/api-server.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi([]);
  await loadSeeds(api.graph);
});
afterAll(() => api.close());

test.each(readQuestions())("$title is a question that the seeds answer", async ({ query }) => {
  const { data, errors } = await postQuery(api.url, query);
  expect(errors).toBeUndefined();
  for (const answer of Object.values(data!)) {
    const lists = Object.values(answer as object).filter(Array.isArray);
    expect(lists.length).toBeGreaterThan(0);
    for (const list of lists) expect(list).not.toEqual([]);
  }
});

test("the example articles are known by the ids that the graph has for them", async () => {
  const { data } = await postQuery(api.url, "{ articles(first: 100) { nodes { id } } }");
  const { nodes } = data!["articles"] as { nodes: { id: string }[] };
  expect([...(await listExampleIds())].sort()).toEqual(nodes.map(({ id }) => id).sort());
});

test("every span is exactly the article's words", async () => {
  const { data } = await postQuery(
    api.url,
    `{
      articles(first: 100) {
        nodes {
          text
          quotations {
            content { ...span }
            cue { ...span }
            source { ...span }
          }
        }
      }
    }
    fragment span on TextSpan { start end text }`,
  );
  interface Span {
    readonly start: number;
    readonly end: number;
    readonly text: string;
  }
  interface TestArticle {
    readonly text: string;
    readonly quotations: readonly {
      readonly content: readonly Span[];
      readonly cue: Span | null;
      readonly source: Span | null;
    }[];
  }
  const { nodes: articles } = data!["articles"] as { nodes: readonly TestArticle[] };
  const spans = articles.flatMap(({ text, quotations }) =>
    quotations
      .flatMap(({ content, cue, source }) => [...content, cue, source])
      .filter((span) => span !== null)
      .map((span) => ({ ...span, words: text.slice(span.start, span.end) })),
  );

  expect(spans.length).toBeGreaterThan(100);
  for (const { text, words } of spans) expect(text).toBe(words);
});
