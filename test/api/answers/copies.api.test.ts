import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { saveReading } from "../../../src/graph/write/article-repository.ts";
import type { ArticleInput } from "../../../src/domain/articles/article.ts";
import { type TestApi, openTestApi, postQuery } from "../../support/api/api-server.ts";
import { askArticles } from "../../support/api/ask-articles.ts";
import { readTestInput } from "../../support/read-text.ts";

/* One agency's text in three outlets, and another newsroom that heard the same words. */

const WORDS = "the old bridge over the river will not reopen before the first frost";
const PROSE = `Tarja Lindqvist said that ${WORDS}. Snow fell on the hills all night and closed two passes. The ferry below the mill carries what it can, and the farmers wait for hours on either bank with their carts. Nobody was hurt when the middle arch gave way on the last day of the fair.`;

const articles: readonly ArticleInput[] = [
  { id: "agency", text: `VARN (Norwire) — ${PROSE}`, publisher: "Norwire" },
  { id: "copy", text: `${PROSE}\n\nMore inside.`, publisher: "Evening Copy" },
  { id: "shorter", text: PROSE.slice(0, -60), publisher: "Morning Copy" },
  { id: "own", text: `In a letter, Tarja Lindqvist said that ${WORDS}.`, publisher: "Herald" },
];

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(articles.map(readTestInput));
});
afterAll(() => api.close());

async function countSources(): Promise<object> {
  const { data } = await postQuery(
    api.url,
    `{ statements(where: { search: "bridge frost" }) { nodes { articleCount independentSources } } }`,
  );
  return (data!["statements"] as { nodes: object[] }).nodes;
}

test("copies count as articles and not as sources", async () => {
  expect(await countSources()).toEqual([{ articleCount: 4, independentSources: 2 }]);
});

test("copies know each other", async () => {
  const copies = (await askArticles(api)).map(({ id, copies }) => [
    id,
    copies.map((copy) => copy.id),
  ]);
  expect(new Map(copies as [string, string[]][])).toEqual(
    new Map([
      ["agency", ["copy", "shorter"]],
      ["copy", ["agency", "shorter"]],
      ["shorter", ["agency", "copy"]],
      ["own", []],
    ]),
  );
});

test("an outlet that writes a text of its own becomes a source", async () => {
  const own = `Speaking at the fair, Tarja Lindqvist said that ${WORDS}.`;
  await saveReading(api.graph, readTestInput({ id: "copy", text: own, publisher: "Evening Copy" }));
  expect(await countSources()).toEqual([{ articleCount: 4, independentSources: 3 }]);
});
