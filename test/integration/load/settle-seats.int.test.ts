import { cpSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { buildActorId, buildArticleId, buildArticlePersonId } from "../../../src/domain/ids.ts";
import { countGraph } from "../../../src/graph/read/count-graph.ts";
import type { Graph } from "../../../src/graph/connection/driver.ts";
import { exportGraph } from "../../../src/graph/read/export-graph.ts";
import { decide } from "../../../src/load/decisions/decide.ts";
import { readKnowledge } from "../../../src/knowledge/read-knowledge.ts";
import { ask } from "../../support/api/ask.ts";
import { type ArticleFolder, makeArticleFolder } from "../../support/article-folder.ts";
import { describeCurator } from "../../support/decisions.ts";
import { clearGraph, openEmptyGraph } from "../../support/neo4j.ts";

/** Long enough for two versions to be known as copies of one another. */
const filler =
  "The ferry below the mill carries what it can, and the farmers wait for hours on either bank of the river while the old bridge is closed for the winter.";
const texts = {
  bridge: `“The bridge holds,” said Ada Okoye. ${filler}`,
  bridgeCorrected: `“The bridge holds well,” said Ada Okoye. ${filler}`,
  ferry: "“The ferry stays,” said Ada Okoye.",
  mill: "“The mill burns,” said Ada Okoye.",
  road: "“The road is open,” said Ada Okoye.",
} as const;
type Name = keyof typeof texts;

const idOf = (name: Name): string => buildArticleId({ text: texts[name] });

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

function writeLines(...names: readonly Name[]): void {
  const lines = names.map((name) => `${JSON.stringify({ text: texts[name] })}\n`);
  folder.write("all.jsonl", lines.join(""));
}

/** Loads, and tells which article took the place of which. */
async function load(...paths: string[]): Promise<unknown[]> {
  const { articles } = await folder.load(...paths);
  return articles.flatMap((article) =>
    "formerId" in article ? [[nameOf(article.formerId), nameOf(article.articleId)]] : [],
  );
}

function nameOf(id: string): string {
  return (Object.keys(texts) as Name[]).find((name) => idOf(name) === id) ?? id;
}

async function listLoaded(): Promise<string[]> {
  const { articles } = await ask(graph, "{ articles(first: 100) { nodes { id } } }");
  return (articles.nodes as { id: string }[]).map(({ id }) => nameOf(id)).sort();
}

async function getNode(id: string): Promise<string | null> {
  const { node } = await ask(graph, "query ($id: ID!) { node(id: $id) { id } }", { id });
  return node === null ? null : nameOf((node as { id: string }).id);
}

async function exportFresh(...paths: string[]): Promise<string[]> {
  await clearGraph(graph);
  await load(...paths);
  return exportGraph(graph);
}

describe("a corrected file", () => {
  test("takes the place of its earlier version, whose id leads to it, until it is taken back", async () => {
    folder.write("news/a.txt", texts.bridge);
    folder.write("news/b.txt", texts.ferry);
    await load("news");
    const before = await exportGraph(graph);

    folder.write("news/a.txt", texts.bridgeCorrected);
    const { articles, summary } = await folder.load(".");
    expect(summary).toEqual({ loaded: 0, unchanged: 1, replaced: 1, rejected: 0 });
    expect(articles[0]).toMatchObject({
      path: join(folder.path, "news/a.txt"),
      formerId: idOf("bridge"),
      articleId: idOf("bridgeCorrected"),
    });
    expect(await getNode(idOf("bridge"))).toBe("bridgeCorrected");
    const corrected = await exportGraph(graph);

    folder.write("news/a.txt", texts.bridge);
    expect(await load("news/a.txt")).toEqual([["bridgeCorrected", "bridge"]]);
    expect(await exportGraph(graph)).toEqual(before);
    expect(await getNode(idOf("bridge"))).toBe("bridge");
    expect(await getNode(idOf("bridgeCorrected"))).toBe("bridge");

    folder.write("news/a.txt", texts.bridgeCorrected);
    expect(await exportFresh("news")).toEqual(corrected);
  });

  test("is found by its former ids, the earliest included", async () => {
    for (const name of ["mill", "ferry", "road"] as const) {
      folder.write("a.txt", texts[name]);
      await load("a.txt");
    }
    expect(await listLoaded()).toEqual(["road"]);
    const query = `query ($id: ID!) {
      articles(where: {id: $id}) { nodes { id } }
      statements(where: {article: $id}) { nodes { text } }
      denied: statements(where: {not: {article: $id}}) { nodes { text } }
    }`;
    for (const name of ["mill", "ferry", "road"] as const) {
      const { articles, statements, denied } = await ask(graph, query, { id: idOf(name) });
      expect(articles.nodes).toEqual([{ id: idOf("road") }]);
      expect(statements.nodes).toEqual([{ text: "The road is open," }]);
      expect(denied.nodes).toEqual([]);
    }
  });

  test("that names itself now takes the place of what had no name, and keeps its own", async () => {
    folder.write("a.json", JSON.stringify({ text: texts.bridge }));
    await load("a.json");
    folder.write("a.json", JSON.stringify({ id: "wire-1", text: texts.bridge }));
    expect(await load("a.json")).toEqual([["bridge", "wire-1"]]);
    folder.write("a.json", JSON.stringify({ id: "wire-2", text: texts.mill }));
    expect(await load("a.json")).toEqual([]);
    expect(await listLoaded()).toEqual(["wire-1", "wire-2"]);
  });

  test("leaves the earlier version where another file holds it, and says so", async () => {
    folder.write("a.txt", texts.bridge);
    folder.write("b.txt", texts.bridge);
    await load(".");
    folder.write("a.txt", texts.bridgeCorrected);
    const { summary, kept } = await folder.load("a.txt");
    expect(summary).toMatchObject({ loaded: 1, replaced: 0 });
    expect(kept).toEqual([
      {
        path: join(folder.path, "a.txt"),
        articleId: idOf("bridge"),
        laterId: idOf("bridgeCorrected"),
      },
    ]);
    folder.write("b.txt", texts.bridgeCorrected);
    await load("b.txt");
    expect(await listLoaded()).toEqual(["bridge", "bridgeCorrected"]);
  });

  test("that cannot be read leaves what was there", async () => {
    folder.write("a.txt", texts.bridge);
    await load("a.txt");
    folder.write("a.txt", " ");
    await load("a.txt");
    folder.write("a.txt", texts.mill);
    expect(await load("a.txt")).toEqual([["bridge", "mill"]]);
  });
});

describe("files that move", () => {
  test("replace nothing, and neither does what comes in their place", async () => {
    folder.write("today.txt", texts.bridge);
    await load(".");
    renameSync(join(folder.path, "today.txt"), join(folder.path, "yesterday.txt"));
    folder.write("today.txt", texts.ferry);
    expect(await load(".")).toEqual([]);
    renameSync(join(folder.path, "yesterday.txt"), join(folder.path, "before.txt"));
    renameSync(join(folder.path, "today.txt"), join(folder.path, "yesterday.txt"));
    folder.write("today.txt", texts.mill);
    expect(await load(".")).toEqual([]);
    expect(await listLoaded()).toEqual(["bridge", "ferry", "mill"]);
  });

  test("elsewhere are no earlier versions of what has their name", async () => {
    folder.write("one/a.txt", texts.bridge);
    folder.write("two/a.txt", texts.ferry);
    await load("one", "two");
    cpSync(join(folder.path, "two/a.txt"), join(folder.path, "one/a.txt"));
    // The other's words have a place of their own, so that nobody knows what became of these.
    const { kept } = await folder.load("one");
    expect(kept).toMatchObject([{ articleId: idOf("bridge"), laterId: idOf("ferry") }]);
    expect(await listLoaded()).toEqual(["bridge", "ferry"]);
  });
});

describe("lines of a file", () => {
  test.each<[string, Name[], Name[], [Name, Name][], Name[]]>([
    ["put in", ["bridge", "ferry"], ["mill", "bridge", "ferry"], [], ["bridge", "ferry", "mill"]],
    ["taken out", ["bridge", "ferry", "mill"], ["ferry", "mill"], [], ["bridge", "ferry", "mill"]],
    [
      "of a feed that moves on",
      ["bridge", "ferry"],
      ["ferry", "mill"],
      [],
      ["bridge", "ferry", "mill"],
    ],
    ["in another order", ["bridge", "ferry"], ["ferry", "bridge"], [], ["bridge", "ferry"]],
    ["corrected", ["bridge", "ferry"], ["bridge", "mill"], [["ferry", "mill"]], ["bridge", "mill"]],
    [
      "corrected below one that is put in",
      ["bridge", "ferry"],
      ["mill", "bridgeCorrected", "ferry"],
      [["bridge", "bridgeCorrected"]],
      ["bridgeCorrected", "ferry", "mill"],
    ],
  ])(
    "%s replace what they correct, and nothing else",
    async (_name, first, second, replaced, all) => {
      writeLines(...first);
      await load("all.jsonl");
      writeLines(...second);
      expect(await load("all.jsonl")).toEqual(replaced);
      expect(await listLoaded()).toEqual(all.toSorted());
      expect(await load("all.jsonl")).toEqual([]);
    },
  );

  test("below one that cannot be read stay what they were", async () => {
    writeLines("bridge", "ferry");
    await load("all.jsonl");
    folder.write("all.jsonl", `{\n${JSON.stringify({ text: texts.ferry })}\n`);
    await load("all.jsonl");
    writeLines("mill", "ferry");
    expect(await load("all.jsonl")).toEqual([["bridge", "mill"]]);
  });
});

describe("a decision that names an article", () => {
  const ADA = buildActorId("PERSON", "Ada Okoye");
  const countOf = async (id: string): Promise<number> => {
    const query = "query ($id: ID!) { statements(where: {speaker: {id: $id}}) { totalCount } }";
    return (await ask(graph, query, { id })).statements.totalCount as number;
  };

  test("holds for what took its place, is undone with it, and is told of where it names nothing", async () => {
    folder.write("a.txt", texts.bridge);
    folder.write("b.txt", texts.ferry);
    await load(".");
    const { decisionFile } = folder;
    const room = { graph, decisionFile, knowledge: readKnowledge() };
    const split = { kind: "SPLIT", ids: [ADA], within: [idOf("bridge")] } as const;
    const { id } = await decide(room, { ...split, ...describeCurator() });
    expect(await countOf(ADA)).toBe(1);
    const decided = await exportGraph(graph);

    folder.write("a.txt", texts.bridgeCorrected);
    expect(await load(".")).toEqual([["bridge", "bridgeCorrected"]]);
    expect(await countOf(ADA)).toBe(1);
    const corrected = await exportGraph(graph);
    expect((await folder.load(".")).summary).toMatchObject({ unchanged: 2 });
    expect(await exportGraph(graph)).toEqual(corrected);

    folder.write("a.txt", texts.bridge);
    await load(".");
    expect(await exportGraph(graph)).toEqual(decided);

    folder.write("a.txt", texts.bridgeCorrected);
    await clearGraph(graph);
    const { needsAnEye } = await folder.load(".");
    expect(needsAnEye.strayDecisions).toEqual([{ id, missing: [idOf("bridge")] }]);
    expect(await countOf(ADA)).toBe(2);
  });

  test("about somebody whom one article alone names is told of when the article is corrected", async () => {
    const surname = (text: string) => `The bridge waits. “It holds,” said Mayor Okoye${text}.`;
    folder.write("a.txt", surname(""));
    folder.write("b.txt", texts.ferry);
    await load(".");
    const before = buildArticleId({ text: surname("") });
    const okoye = buildArticlePersonId({ id: before }, "Okoye");
    const room = { graph, decisionFile: folder.decisionFile, knowledge: readKnowledge() };
    const same = { kind: "SAME", ids: [okoye, ADA], within: [] } as const;
    const { id } = await decide(room, { ...same, ...describeCurator() });
    expect(await countOf(ADA)).toBe(2);
    expect((await folder.load(".")).needsAnEye.strayDecisions).toEqual([]);
    folder.write("a.txt", surname(" again"));
    expect((await folder.load(".")).needsAnEye.strayDecisions).toEqual([{ id, missing: [okoye] }]);
  });

  test("may name it by a former id", async () => {
    folder.write("a.txt", texts.bridge);
    folder.write("b.txt", texts.ferry);
    await load(".");
    folder.write("a.txt", texts.bridgeCorrected);
    await load(".");
    const room = { graph, decisionFile: folder.decisionFile, knowledge: readKnowledge() };
    const split = { kind: "SPLIT", ids: [ADA], within: [idOf("bridge")] } as const;
    await decide(room, { ...split, ...describeCurator() });
    expect(await countOf(ADA)).toBe(1);
    expect(await getNode(idOf("bridge"))).toBe("bridgeCorrected");
    expect((await folder.load(".")).needsAnEye.strayDecisions).toEqual([]);
  });
});

test("the graph tells nobody where files lie", async () => {
  folder.write("secret-folder/a.txt", texts.bridge);
  await load(".");
  const { records } = await graph.driver.executeQuery(
    "MATCH (node) RETURN properties(node) AS properties",
    {},
    graph,
  );
  const dump = records.map((record) => JSON.stringify(record.get("properties"), printBigInt));
  expect(dump.some((line) => line.includes("_seat"))).toBe(true);
  expect(dump.join("\n")).not.toContain("secret-folder");
  expect(await countGraph(graph)).toMatchObject({ articles: 1 });
});

function printBigInt(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}
