import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { loadSeeds } from "../../../src/cli/loading/load-seeds.ts";
import type { ArticleInput } from "../../../src/domain/articles/article.ts";
import { buildActorId } from "../../../src/domain/ids.ts";
import type { Graph } from "../../../src/graph/connection/driver.ts";
import { decide } from "../../../src/load/decisions/decide.ts";
import { loadArticles } from "../../../src/load/articles/load-articles.ts";
import { describeCurator } from "../../support/decisions.ts";
import { readGraphPage } from "../../support/pages/graph-page.ts";
import { clearGraph, openEmptyGraph } from "../../support/neo4j.ts";
import { knowledge } from "../../support/read-text.ts";
import { RELATION_ARTICLES } from "../../support/relation-examples.ts";

/* What the news briefs have not: a copy, an aggregator, a place of saying, doubtful names. */
const WORDS = "the old bridge over the river will not reopen before the first frost";
const PROSE = `Tarja Lindqvist said in Kyiv that ${WORDS}. Snow fell on the hills all night and closed two passes. The ferry below the mill carries what it can, and the farmers wait for hours on either bank with their carts. Nobody was hurt when the middle arch gave way on the last day of the fair.`;
const articles: readonly ArticleInput[] = [
  { id: "agency", text: `VARN (Norwire) — ${PROSE}`, url: "https://norwire.example/1" },
  {
    id: "copy",
    text: `${PROSE}\n\nDenial of responsibility! GatherBot is an automatic aggregator of the world's media.`,
  },
  {
    id: "garbled",
    text: "Norland President Vladimr Karpinka said that the long bridge would hold.",
  },
  {
    id: "other",
    text: "Bridge holds | Example News\nBy Jane Roe\n2024-08-14\nURL: https://news.example/1\n\n“We waited for hours,” Marta Feld said on Telegram. Ada Okoye said in Larnburg on Monday that Varn was quiet.",
  },
];

const page = readGraphPage();
let graph: Graph;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-page-"));
  graph = await openEmptyGraph();
  await loadSeeds(graph);
  async function* hand() {
    for (const input of [...articles, ...RELATION_ARTICLES]) yield { path: input.id, input };
  }
  for await (const { outcome } of loadArticles(hand(), knowledge, graph)) {
    expect(outcome).toBe("loaded");
  }
  const ids = ["tarja-lindqvist", buildActorId("PERSON", "Marta Feld")];
  const room = { graph, knowledge, decisionFile: join(folder, "decisions.jsonl") };
  await decide(room, { kind: "SAME", ids, within: [], ...describeCurator() });
}, 60_000);
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await clearGraph(graph);
  await graph.close();
});

test("docs/graph.md has what is in the graph, and nothing else", async () => {
  const nodes = await run(
    "MATCH (node) UNWIND labels(node) AS label UNWIND keys(node) AS key RETURN DISTINCT label AS owner, key",
  );
  const links = await run(
    "MATCH ()-[link]->() UNWIND [null] + keys(link) AS key RETURN DISTINCT type(link) AS owner, key",
  );
  const isForReaders = (name: string | null) => name === null || !name.startsWith("_");
  const held = [...nodes, ...links].filter(
    ({ owner, key }) => isForReaders(owner!) && isForReaders(key!),
  );
  // What all actors have is told of them once.
  const ofActors = new Set(page.things.filter((thing) => thing.startsWith("Actor.")));
  const things = new Set(
    held.flatMap(({ owner, key }) => {
      const isTold = ofActors.has(`Actor.${key!}`) && ACTORS.has(owner!);
      return key === null || isTold ? [owner!] : [owner!, `${owner!}.${key!}`];
    }),
  );
  things.delete("Actor.shortName");
  expect([...things].sort()).toEqual([...new Set(page.things)].sort());
});

const ACTORS = new Set(["Person", "Organization", "Group", "UnnamedSource"]);

describe("a query finds something:", () => {
  test.each(page.queries)("%s", async (query) => {
    expect(await run(query)).not.toEqual([]);
  });

  const saved = fileURLToPath(new URL("../../../cypher/browser/queries", import.meta.url));
  const files = readdirSync(saved, { recursive: true, encoding: "utf8" });
  test.each(files.filter((file) => file.endsWith(".cypher")))("%s", async (file) => {
    const query = readFileSync(join(saved, file), "utf8");
    expect(query).toMatch(/^\/\/ \S/u);
    expect(await run(query)).not.toEqual([]);
  });

  const guide = new URL("../../../cypher/browser/guide.html", import.meta.url);
  const steps = readFileSync(guide, "utf8").matchAll(/runnable">\s*(MATCH.*?)<\/pre>/gsu);
  test.each(Array.from(steps, ([, query]) => query!))("%s", async (query) => {
    expect(await run(query.replaceAll("&gt;", ">").replaceAll("&lt;", "<"))).not.toEqual([]);
  });
});

test("every node for readers has a name, and a statement the id that the API gives it", async () => {
  expect(
    await run(
      "MATCH (node:!_Internal) WHERE trim(coalesce(node.name, '')) = '' RETURN labels(node)",
    ),
  ).toEqual([]);
  expect(
    await run(
      "MATCH (what:Statement) WHERE NOT EXISTS { (:Quotation {id: what.id})-[:EVIDENCE_FOR]->(what) } RETURN what.id",
    ),
  ).toEqual([]);
});

async function run(query: string): Promise<Record<string, string | null>[]> {
  const { records } = await graph.driver.executeQuery(query, {}, graph);
  return records.map((record) => record.toObject() as Record<string, string | null>);
}
