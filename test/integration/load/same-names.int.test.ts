import { cpSync, linkSync, rmSync, symlinkSync } from "node:fs";
import { join, relative } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { countGraph } from "../../../src/graph/read/count-graph.ts";
import type { Graph } from "../../../src/graph/connection/driver.ts";
import { exportGraph } from "../../../src/graph/read/export-graph.ts";
import { type ArticleFolder, makeArticleFolder } from "../../support/article-folder.ts";
import { clearGraph, openEmptyGraph } from "../../support/neo4j.ts";

const bridge = "Ada Okoye said on Monday that the old bridge would reopen before the winter came.";
const ferry = "“The ferry stays,” said Ada Okoye.";

let graph: Graph;
let folder: ArticleFolder;

beforeAll(async () => {
  graph = await openEmptyGraph();
});
beforeEach(async () => {
  await clearGraph(graph);
  folder = makeArticleFolder(graph);
});
afterEach(() => {
  rmSync(folder.path, { recursive: true });
});
afterAll(() => graph.close());

describe("two articles of the same name", () => {
  test.each([
    ["from their parent", "."],
    ["from their folders", "2023 2024"],
    ["the later first", "2024 2023"],
    ["by themselves", "2023/news/a.txt 2024/news/a.txt"],
    ["by themselves, the later first", "2024/news/a.txt 2023/news/a.txt"],
    ["from within and from above", "2023/news 2024 ."],
    ["from above and from within", ". 2024 2023/news"],
    ["each in a run of its own", "2023/news | 2024/news"],
    ["each in a run of its own, the later first, then all", "2024/news | 2023/news | ."],
  ])("are two: %s", async (_name, words) => {
    folder.write("2023/news/a.txt", bridge);
    folder.write("2024/news/a.txt", ferry);
    for (const run of words.split(" | ")) {
      const { summary } = await folder.load(...run.split(" "));
      expect(summary).toMatchObject({ replaced: 0, rejected: 0 });
    }
    expect(await countGraph(graph)).toMatchObject({ articles: 2, quotations: 2 });
  });

  test("are two as lines and as objects, too", async () => {
    folder.write("news1/a.jsonl", `${JSON.stringify({ text: bridge })}\n`);
    folder.write("news2/a.jsonl", `${JSON.stringify({ text: ferry })}\n`);
    folder.write("news3/a.json", JSON.stringify({ text: ferry, publisher: "Herald" }));
    await folder.load("news1", "news2", "news3");
    expect(await countGraph(graph)).toMatchObject({ articles: 3 });
  });
});

describe("one article", () => {
  test("is the same from above, from within, from another folder and as a line", async () => {
    folder.write("2023/news/a.txt", bridge);
    expect((await folder.load("2023/news")).summary).toMatchObject({ loaded: 1 });
    const before = await exportGraph(graph);
    cpSync(join(folder.path, "2023"), join(folder.path, "copy"), { recursive: true });
    folder.write("all.jsonl", `${JSON.stringify({ text: bridge })}\n`);
    for (const name of ["2023", ".", "copy", "all.jsonl", "2023/news/a.txt"]) {
      expect((await folder.load(name)).summary).toMatchObject({ loaded: 0, replaced: 0 });
    }
    expect(await exportGraph(graph)).toEqual(before);
  });

  test("given twice in one command is loaded once", async () => {
    folder.write("a.txt", bridge);
    const { summary, articles } = await folder.load("a.txt", "./a.txt", ".");
    expect(summary).toEqual({ loaded: 1, unchanged: 2, replaced: 0, rejected: 0 });
    expect(
      new Set(articles.map((article) => "articleId" in article && article.articleId)).size,
    ).toBe(1);
  });

  test("that names itself may come again word for word, not with other words", async () => {
    const named = { id: "wire-1", text: bridge };
    folder.write("a.json", JSON.stringify(named));
    folder.write("b.json", JSON.stringify({ publisher: null, ...named }));
    folder.write("c.json", JSON.stringify({ ...named, text: ferry }));
    const { articles } = await folder.load(".");
    expect(articles).toMatchObject([
      { outcome: "loaded", articleId: "wire-1" },
      { outcome: "unchanged", articleId: "wire-1" },
      {
        outcome: "rejected",
        error: {
          code: "ARTICLE_ID_DUPLICATE",
          details: { path: join(folder.path, "c.json"), other: join(folder.path, "a.json") },
        },
      },
    ]);
  });
});

describe("names of files", () => {
  test.each([
    ["with spaces", "the old  bridge .txt"],
    ["that are not Latin", "новини/міст 橋 🌉.txt"],
    ["decomposed", "cafe\u0301/bru\u0308cke.txt"],
    ["from right to left", "جسر/\u202Eجسر.txt"],
    ["with marks of shells and globs", "$(a)*?[b]{c};'\"#1.txt"],
    ["with a line break", "a\nb.txt"],
    ["as long as there are", `${"n".repeat(251)}.txt`],
    ["in deep folders", `${"deeper/".repeat(60)}a.txt`],
    ["that end in capitals", "A.TXT"],
  ])("%s are read", async (_name, name) => {
    folder.write(name, bridge);
    expect((await folder.load(".")).summary).toMatchObject({ loaded: 1, rejected: 0 });
    expect((await folder.load(name)).summary).toMatchObject({ unchanged: 1, rejected: 0 });
    expect(await countGraph(graph)).toMatchObject({ articles: 1 });
  });

  test("links to files and folders lead to the same articles, also around in a circle", async () => {
    folder.write("real/a.txt", bridge);
    folder.write("real/b.txt", ferry);
    linkSync(join(folder.path, "real/a.txt"), join(folder.path, "real/hard.txt"));
    symlinkSync(join(folder.path, "real"), join(folder.path, "link"));
    symlinkSync(relative(join(folder.path, "real"), folder.path), join(folder.path, "real/up"));
    symlinkSync("b.txt", join(folder.path, "real/also-b.txt"));
    expect((await folder.load("link")).summary).toMatchObject({ loaded: 2, rejected: 0 });
    const before = await exportGraph(graph);
    expect((await folder.load(".", "real", "link/b.txt")).summary).toMatchObject({
      loaded: 0,
      replaced: 0,
      rejected: 0,
    });
    expect(await exportGraph(graph)).toEqual(before);
  });

  test("a link to nothing is rejected", async () => {
    folder.write("a.txt", bridge);
    symlinkSync("nowhere.txt", join(folder.path, "b.txt"));
    const { articles } = await folder.load(".");
    expect(articles).toMatchObject([
      { outcome: "loaded" },
      { outcome: "rejected", error: { code: "ARTICLE_PATH_MISSING" } },
    ]);
  });
});

test("what is found is counted, and what needs an eye is named", async () => {
  folder.write("a.txt", `${bridge} He said “it held.`);
  folder.write("b.txt", `“Kyiv waits,” said Ada Okoye in Odesa.`);
  folder.write("notes.bin", "\0\u0001");
  folder.write("more/b.DAT", "\0".repeat(9));
  folder.write("more/c.css", "p { color: red }");
  folder.write(".hidden/d.md", bridge);
  const { skipped, found, needsAnEye, graph: counts } = await folder.load(".");
  expect(skipped.map(({ path }) => relative(folder.path, path))).toEqual([
    "more/b.DAT",
    "more/c.css",
    "notes.bin",
  ]);
  expect(found).toMatchObject({ articles: 2, speakers: 1 });
  expect(found.places).toBeGreaterThan(0);
  expect(found.statements).toBe(counts.statements);
  expect(needsAnEye.findings).toMatchObject({ QUOTE_MARK_UNPAIRED: 1 });
  // Of what this run loaded, not of the graph.
  expect((await folder.load("b.txt")).found).toMatchObject({ articles: 1, statements: 1 });
});
