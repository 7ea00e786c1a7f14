import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { beforeEach, describe, expect, jest, test } from "@jest/globals";
import { readConfig } from "../../../src/config.ts";
import { openNeo4j } from "../../../src/embedded/open-neo4j.ts";
import { type Graph, openGraph } from "../../../src/graph/connection/driver.ts";
import { findDecisions } from "../../../src/graph/read/decision-reader.ts";
import { exportGraph } from "../../../src/graph/read/export-graph.ts";
import { readNameKnowledge } from "../../../src/knowledge/read-name-knowledge.ts";
import { decideThat } from "../../support/decisions.ts";
import { useCommandRoom } from "../../support/load/use-command-room.ts";
import { writeVariedCorpus } from "../../support/load/write-varied-corpus.ts";
import { clearGraph } from "../../support/neo4j.ts";
import { runWhosaid } from "../../support/run-whosaid.ts";

// Neo4j starts some times, and imports.
jest.setTimeout(480_000);

const seeds = fileURLToPath(new URL("../../../seeds/articles", import.meta.url));

const room = useCommandRoom();
let corpus: string;

beforeEach(() => {
  corpus = room.write("corpus.jsonl", writeVariedCorpus(40));
});

/** Runs the command with the Neo4j of the home, which it starts itself. */
function run(...words: readonly string[]) {
  return runWhosaid(words, { WHOSAID_HOME: room.home });
}

/** Loads in the ordinary way, with the decisions of the same home. */
async function loadOrdinarily(...words: readonly string[]) {
  return room.run(["load", "--json", ...words]);
}

/** Looks at the graph of the home. */
async function look<Result>(work: (graph: Graph) => Promise<Result>): Promise<Result> {
  const config = readConfig({ ...process.env, NEO4J_URI: "", WHOSAID_HOME: room.home });
  const neo4j = await openNeo4j(config, () => undefined);
  const graph = await openGraph(neo4j.connection, readNameKnowledge());
  try {
    return await work(graph);
  } finally {
    await graph.close();
    await neo4j.close();
  }
}

/** All that a graph holds, also what `exportGraph` leaves out. */
async function list(graph: Graph): Promise<string[]> {
  const { records } = await graph.driver.executeQuery(
    `MATCH (node:_Internal)
    WHERE node._seat IS NOT NULL OR node._log IS NOT NULL OR node._formerId IS NOT NULL
    RETURN properties(node) AS line`,
    {},
    { database: graph.database },
  );
  const print = (_key: string, value: unknown): unknown =>
    typeof value === "bigint" ? Number(value) : value;
  const lines = records.map((record) =>
    JSON.stringify(Object.entries(record.get("line") as object).sort(), print),
  );
  return [...(await exportGraph(graph)), ...lines.sort()];
}

interface Told {
  readonly summary: object;
  readonly found: object;
  readonly graph: object;
  readonly needsAnEye: object;
}

function read(stdout: string): Told {
  const { summary, found, graph, needsAnEye } = JSON.parse(stdout) as Told;
  return { summary, found, graph, needsAnEye };
}

test("makes the graph that loading makes, of which another load finds all unchanged", async () => {
  const paths = [seeds, corpus];
  const loaded = await loadOrdinarily(...paths);
  const bulk = await run("load", "--bulk", "--json", ...paths).ended;
  expect(bulk.exitCode).toBe(2);
  expect(bulk.stderr).toContain("ARTICLE_ID_DUPLICATE");
  expect(bulk.stderr).toMatch(/Comparing statements: 100 %.*Importing the graph, part 1 of /su);
  expect(read(bulk.stdout)).toEqual(read(loaded.stdout));
  expect(existsSync(join(room.home, "neo4j", "import-graph"))).toBe(false);

  const full = await run("load", "--bulk", corpus).ended;
  expect(full.exitCode).toBe(2);
  expect(full.stderr).toMatch(/it holds \d{3,} nodes/u);
  await run("neo4j", "start").ended;
  const running = await run("load", "--bulk", corpus).ended;
  expect(running.exitCode).toBe(2);
  expect(running.stderr).toContain("whosaid neo4j stop");

  const expected = await list(room.graph);
  expect(await look(list)).toEqual(expected);
  for (const link of ["COPY_OF", "REPORTS", "MAKES", "CONTRADICTS", "DENIES", "NESTED_IN"]) {
    expect(expected.some((line) => line.includes(`"link":"${link}"`))).toBe(true);
  }
  expect(expected.some((line) => /"articleCount":[2-9]/u.test(line))).toBe(true);

  const again = await run("load", "--json", ...paths).ended;
  const { summary } = JSON.parse(again.stdout) as { summary: { unchanged: number } };
  expect(summary).toMatchObject({ loaded: 0, replaced: 0 });
  expect(summary.unchanged).toBeGreaterThan(40);
  expect(await look(list)).toEqual(expected);
});

test("heeds the decisions that are kept, takes records, and leaves nothing where it was ended before", async () => {
  const extracted = await room.run(["extract", "--loadable", corpus]);
  const records = room.write("records.jsonl", extracted.stdout);
  await loadOrdinarily("--records", records);
  const decisions = [
    decideThat(
      "SAME",
      await find("MATCH (n:Person) WHERE n.name IN ['Adina Okoye', 'Ines Petrova']"),
    ),
    decideThat(
      "CONTRADICTION",
      await find("MATCH (n:Quotation) WHERE n.text STARTS WITH 'that the'"),
    ),
  ];
  await clearGraph(room.graph);

  await end("SIGINT", "Comparing", 0);
  expect(existsSync(join(room.home, "neo4j", "import-graph"))).toBe(false);
  // Into the midst of the import.
  await end("SIGTERM", "Importing", 500);
  expect(existsSync(join(room.home, "neo4j", "import-graph"))).toBe(false);
  await end("SIGKILL", "Importing", 500);

  const lines = decisions.map((decision) => `${JSON.stringify(decision)}\n`);
  writeFileSync(join(room.home, "decisions.jsonl"), lines.join(""));
  await loadOrdinarily("--records", records);
  // It refuses to load where anything is left.
  const bulk = await run("load", "--bulk", "--records", records).ended;
  expect(bulk.stdout).toContain("loaded ");
  expect(existsSync(join(room.home, "neo4j", "import-graph"))).toBe(false);
  const [expected, decided] = [await list(room.graph), await findDecisions(room.graph)];
  await look(async (graph) => {
    expect(await list(graph)).toEqual(expected);
    expect(await findDecisions(graph)).toEqual(decided);
  });
  expect(expected.some((line) => line.includes('"rule":"decided"'))).toBe(true);
});

/** Ends a load in bulk some milliseconds after it told of a step. */
async function end(signal: NodeJS.Signals, step: string, milliseconds: number): Promise<void> {
  const { child, told, ended } = run("load", "--bulk", corpus);
  while (!told().includes(step)) await sleep(10);
  await sleep(milliseconds);
  child.kill(signal);
  await ended;
}

/** The first two ids of what a query finds. */
async function find(query: string): Promise<string[]> {
  const { records } = await room.graph.driver.executeQuery(
    `${query} RETURN n.id AS id ORDER BY id LIMIT 2`,
    {},
    { database: room.graph.database },
  );
  return records.map((record) => record.get("id") as string);
}

describe("refuses", () => {
  test("a Neo4j that is not ours to stop", async () => {
    const { exitCode, stderr } = await room.run(["load", "--bulk", corpus]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("only the embedded one can be stopped for it");
  });

  test("to go on with another load", async () => {
    const { exitCode, stderr } = await run("load", "--bulk", "--resume").ended;
    expect(exitCode).toBe(2);
    expect(stderr).toContain("--bulk begins anew");
  });
});
