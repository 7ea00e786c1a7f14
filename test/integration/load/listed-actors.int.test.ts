import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Graph } from "../../../src/graph/connection/driver.ts";
import { importActors } from "../../../src/knowledge/actors/import-actors.ts";
import { readKnowledge } from "../../../src/knowledge/read-knowledge.ts";
import { loadArticles } from "../../../src/load/articles/load-articles.ts";
import { openEmptyGraph } from "../../support/neo4j.ts";

let graph: Graph;
let folder: string;
beforeAll(async () => {
  graph = await openEmptyGraph();
  folder = mkdtempSync(join(tmpdir(), "whosaid-listed-"));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await graph.close();
});

test("an actor of an imported list is in the graph with names, ids and the organizations of the list", async () => {
  const list = join(folder, "list.json");
  writeFileSync(
    list,
    JSON.stringify([
      {
        id: "Q10",
        type: "PERSON",
        name: "Ilva Marsh",
        aliases: ["Ильва Марш"],
        wikidata: "Q10",
        memberOf: [
          { organization: "greens", role: "leader" },
          { organization: "in-no-list", role: "member" },
        ],
      },
      { id: "Q21", type: "PERSON", name: "Jon Harrow" },
      { id: "Q22", type: "PERSON", name: "Jon Harrow" },
      { id: "greens", type: "ORGANIZATION", name: "Larne Greens" },
    ]),
  );
  const actorsFile = join(folder, "actors.bin");
  await importActors(list, actorsFile, "2026-11-29", () => undefined);
  const knowledge = readKnowledge({ actorsFile, gazetteerFile: join(folder, "gazetteer.bin") });
  const text =
    "Ilva Marsh said that the bridge would reopen before the winter came. Jon Harrow said that it would stay closed.";
  async function* articles() {
    yield await Promise.resolve({ path: "a.txt", input: { id: "a", text } });
  }
  for await (const result of loadArticles(articles(), knowledge, graph)) {
    expect(result).toMatchObject({ outcome: "loaded" });
  }
  const { records } = await graph.driver.executeQuery(
    `MATCH (actor:Actor)-[:SAID]->(:Statement)
     WHERE actor.wikidata IS NOT NULL
     RETURN actor.id AS id, actor.wikidata AS wikidata, actor.aliases AS aliases,
       COLLECT { MATCH (actor)-[held:MEMBER_OF]->(body) RETURN body.name + ': ' + held.role } AS roles`,
    {},
    graph,
  );
  expect(records.map((record) => record.toObject())).toEqual([
    { id: "Q10", wikidata: "Q10", aliases: ["Ильва Марш"], roles: ["Larne Greens: leader"] },
  ]);
  const open = await graph.driver.executeQuery(
    "MATCH (actor:Actor)-[:SAID]->(:Statement) WHERE actor.name = 'Jon Harrow' RETURN actor.id AS id",
    {},
    graph,
  );
  expect(open.records.map((record) => record.get("id") as string)).toEqual([
    expect.not.stringMatching(/^Q2[12]$/u),
  ]);
});
