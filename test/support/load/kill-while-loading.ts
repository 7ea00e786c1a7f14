import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect } from "@jest/globals";
import { readConfig } from "../../../src/config.ts";
import { readState } from "../../../src/embedded/server/home.ts";
import { ensureServer, stopServer } from "../../../src/embedded/server/server.ts";
import { applyConstraints } from "../../../src/graph/connection/apply-constraints.ts";
import { type Graph, openGraph } from "../../../src/graph/connection/driver.ts";
import { exportGraph } from "../../../src/graph/read/export-graph.ts";
import { readNameKnowledge } from "../../../src/knowledge/read-name-knowledge.ts";
import { openEmptyGraph } from "../neo4j.ts";
import { runWhosaid, suiteNeo4j } from "../run-whosaid.ts";
import { writeParts } from "./write-parts.ts";

const ARTICLES = 30;
/** A loader that waited for Neo4j says so: one that is killed may hold locks for a moment. */
const WAITED = /^Neo4j (?:does not answer; trying again in|answers again)/u;
/** A loader has begun to read by then, and is not always done. */
const SHORTEST_MS = 800;
const LONGEST_MS = 4_000;

/**
 * Loads articles part by part, and kills the loader in each part at another moment before it goes on: each
 * time the graph holds whole articles alone, and at the end what a load gives that nobody disturbs.
 */
export async function killLoader(kills: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "whosaid-kills-"));
  const environment = { ...suiteNeo4j(), WHOSAID_HOME: join(folder, "home") };
  try {
    const parts = writeParts(folder, kills, ARTICLES);
    const { expected, counts } = await loadUndisturbed(parts, environment);
    const graph = await openEmptyGraph();
    try {
      let killed = 0;
      for (const [index, part] of parts.entries()) {
        const run = runWhosaid(["load", part], environment);
        await Promise.race([sleep(chooseMoment(index)), run.ended]);
        if (run.child.kill("SIGKILL")) killed += 1;
        await run.ended;
        for (const [id, count] of await countQuotations(graph)) expect(count).toBe(counts.get(id));
        await load([part], environment);
      }
      // That all had ended before would be no test.
      expect(killed).toBeGreaterThan(kills / 4);
      expect(await exportGraph(graph)).toEqual(expected);
    } finally {
      await graph.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The same with a Neo4j of its own, which is killed and started again while a loader waits for it. */
export async function killStore(kills: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "whosaid-kills-"));
  const config = { ...readConfig(), neo4jHome: join(folder, "neo4j") };
  const start = async () => (await ensureServer(config, true, () => undefined)).server;
  try {
    const parts = writeParts(folder, kills, ARTICLES);
    const home = { WHOSAID_HOME: join(folder, "home") };
    const { expected } = await loadUndisturbed(parts, { ...suiteNeo4j(), ...home });
    const { connection } = await start();
    const environment = {
      ...home,
      NEO4J_URI: connection.uri,
      NEO4J_USER: connection.username,
      NEO4J_PASSWORD: connection.password,
    };
    for (const [index, part] of parts.entries()) {
      const run = runWhosaid(["load", part], environment);
      await Promise.race([sleep(chooseMoment(index)), run.ended]);
      process.kill(readState(config.neo4jHome)!.server.pid, "SIGKILL");
      await start();
      const { exitCode, stderr } = await run.ended;
      // It may tell that it waited, and nothing else.
      const complaints = stderr.split("\n").filter((line) => !WAITED.test(line));
      expect({ exitCode, complaints }).toEqual({ exitCode: 0, complaints: [""] });
    }
    const graph = await openGraph(connection, readNameKnowledge());
    try {
      expect(await exportGraph(graph)).toEqual(expected);
    } finally {
      await graph.close();
    }
  } finally {
    await stopServer(config.neo4jHome);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Moments spread evenly, in no order, and the same in each run. */
function chooseMoment(index: number): number {
  return SHORTEST_MS + ((index * 0.618_034) % 1) * (LONGEST_MS - SHORTEST_MS);
}

async function loadUndisturbed(parts: readonly string[], environment: NodeJS.ProcessEnv) {
  const graph = await openEmptyGraph();
  try {
    await applyConstraints(graph);
    for (const part of parts) await load([part], environment);
    return { expected: await exportGraph(graph), counts: await countQuotations(graph) };
  } finally {
    await graph.close();
  }
}

async function load(paths: readonly string[], environment: NodeJS.ProcessEnv): Promise<void> {
  const { exitCode, stderr } = await runWhosaid(["load", ...paths], environment).ended;
  const complaints = stderr.split("\n").filter((line) => !WAITED.test(line));
  expect({ exitCode, complaints }).toEqual({ exitCode: 0, complaints: [""] });
}

/** Quotations by article. */
async function countQuotations(graph: Graph): Promise<Map<string, number>> {
  const { records } = await graph.driver.executeQuery(
    "MATCH (article:Article) RETURN article.id AS id, COUNT { (article)<-[:QUOTED_IN]-() } AS count",
    {},
    graph,
  );
  return new Map(records.map((row) => [row.get("id") as string, Number(row.get("count"))]));
}
