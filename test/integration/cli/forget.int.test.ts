import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { Graph } from "../../../src/graph/connection/driver.ts";
import { exportGraph } from "../../../src/graph/read/export-graph.ts";
import { runWhosaid, suiteNeo4j } from "../../support/run-whosaid.ts";
import { clearGraph, openTestGraph } from "../../support/neo4j.ts";

const bridge = {
  id: "bridge",
  publisher: "The Varn Herald",
  publishedOn: "2024-05-14",
  text: "Mayor Ada Okoye said that the harbor of Larne was closed on Monday. “We wait,” she said.",
};
const harbor = {
  id: "harbor",
  publisher: "Larne Courier",
  publishedOn: "2024-05-14",
  text: "Captain Bo Lund said that the harbor of Larne was not closed on Monday.",
};
const twin = { ...bridge, id: "twin", text: `${bridge.text} Nobody else was heard.` };

let graph: Graph;
let folder: string;
beforeAll(async () => {
  graph = await openTestGraph();
  folder = mkdtempSync(join(tmpdir(), "whosaid-forget-"));
});
beforeEach(() => clearGraph(graph));
afterAll(async () => {
  await graph.close();
  rmSync(folder, { recursive: true });
});

async function run(...words: string[]) {
  const environment = { ...suiteNeo4j(), WHOSAID_HOME: join(folder, "home") };
  return runWhosaid(words, environment).ended;
}

async function load(...articles: readonly object[]): Promise<void> {
  const file = join(folder, "articles.json");
  writeFileSync(file, JSON.stringify(articles));
  expect((await run("load", file)).exitCode).toBe(0);
}

test("forget removes the articles of a publisher and all that only they supported", async () => {
  await load(harbor);
  const alone = await exportGraph(graph);
  await load(bridge, harbor, twin);

  const listed = await run("forget", "--publisher", "the varn herald");
  expect(listed.stdout).toContain("bridge · The Varn Herald · ");
  expect(listed.stdout).toContain("\n2 articles; add --yes to forget what is listed\n");
  expect(await exportGraph(graph)).not.toEqual(alone);

  const done = await run("forget", "--publisher", "the varn herald", "--yes");
  expect(done.stdout).toContain("\nforgotten: 2 articles\n");
  expect(await exportGraph(graph)).toEqual(alone);
});

test("forget names what it does not find", async () => {
  expect(await run("forget", "--article", "none", "--yes")).toMatchObject({
    stdout: "",
    stderr: expect.stringContaining("no article has such an id or publisher"),
  });
  expect(await run("forget")).toMatchObject({ stdout: "", exitCode: 2 });
});
