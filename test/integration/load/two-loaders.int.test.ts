import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { applyConstraints } from "../../../src/graph/connection/apply-constraints.ts";
import type { Graph } from "../../../src/graph/connection/driver.ts";
import { exportGraph } from "../../../src/graph/read/export-graph.ts";
import { clearGraph, openEmptyGraph } from "../../support/neo4j.ts";
import { runWhosaid, suiteNeo4j } from "../../support/run-whosaid.ts";

jest.setTimeout(240_000);

const ARTICLES = fileURLToPath(new URL("../../../seeds/articles", import.meta.url));

let graph: Graph;
let folder: string;
beforeAll(async () => {
  graph = await openEmptyGraph();
  folder = mkdtempSync(join(tmpdir(), "whosaid-loaders-"));
  const names = readdirSync(ARTICLES).sort();
  for (const [part, of] of Object.entries({ first: names.slice(0, -3), second: names.slice(3) })) {
    mkdirSync(join(folder, part));
    // Both hold what stands in the middle.
    for (const name of of) cpSync(join(ARTICLES, name), join(folder, part, name));
  }
});
afterAll(async () => {
  await graph.close();
  rmSync(folder, { recursive: true });
});

async function load(part: string): Promise<number | null> {
  const environment = { ...suiteNeo4j(), WHOSAID_HOME: join(folder, "home") };
  const { exitCode, stderr } = await runWhosaid(["load", join(folder, part)], environment).ended;
  if (exitCode !== 0) console.error(stderr);
  return exitCode;
}

test("two loads at once leave the graph that one after the other leaves", async () => {
  expect([await load("first"), await load("second")]).toEqual([0, 0]);
  const expected = await exportGraph(graph);
  for (let round = 0; round < 3; round++) {
    await clearGraph(graph);
    await applyConstraints(graph);
    expect(await Promise.all([load("first"), load("second")])).toEqual([0, 0]);
    expect(await exportGraph(graph)).toEqual(expected);
  }
});
