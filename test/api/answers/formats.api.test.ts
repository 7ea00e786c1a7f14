import { rmSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { hashText } from "../../../src/domain/ids.ts";
import { type TestApi, openTestApi, postQuery } from "../../support/api/api-server.ts";
import { type ArticleFolder, makeArticleFolder } from "../../support/article-folder.ts";

/* Articles as people have them, from their files to the API. */

const SAID = "Ada Okoye said that the old bridge would reopen before the winter came.";
const LINE = JSON.stringify({ id: "line", body: SAID, date_publish: "2026-03-10 08:00:00" });
const ROW = JSON.stringify({
  quoteID: "row",
  quotation: "The old bridge will reopen before the winter comes.",
  speaker: "Ada Okoye",
  probas: [["Ada Okoye", "0.83"]],
});

let api: TestApi;
let folder: ArticleFolder;
beforeAll(async () => {
  api = await openTestApi([]);
  folder = makeArticleFolder(api.graph);
  folder.write("wire.ndjson", `${LINE}\n${ROW}\n`);
  folder.write("odd.txt", "Ada Okoye said that it held.\0 It did.".padEnd(400, " It held."));
  const { summary } = await folder.load(".");
  expect(summary).toEqual({ loaded: 3, unchanged: 0, replaced: 0, rejected: 0 });
});
afterAll(async () => {
  await api.close();
  rmSync(folder.path, { recursive: true });
});

test("an article knows its format and the hashes of its text and of what it was read from", async () => {
  const { data } = await postQuery(
    api.url,
    `{ articles(first: 1) { nodes { id format sourceSha256 sha256 text publishedOn } } }`,
  );
  const [article] = (data!["articles"] as { nodes: { text: string }[] }).nodes;
  expect(article).toEqual({
    id: "line",
    format: "json",
    sourceSha256: hashText(LINE),
    sha256: hashText(article!.text),
    text: expect.any(String),
    publishedOn: "2026-03-10",
  });
});

test("a quotation that was given has the speaker and the confidence of its row", async () => {
  const { data } = await postQuery(
    api.url,
    `{ statements(where: { search: "comes" }) { nodes { text speaker { name } quotations { rule confidence } } } }`,
  );
  expect((data!["statements"] as { nodes: object[] }).nodes).toEqual([
    {
      text: "The old bridge will reopen before the winter comes.",
      speaker: { name: "Ada Okoye" },
      quotations: [{ rule: "given", confidence: 0.83 }],
    },
  ]);
});
