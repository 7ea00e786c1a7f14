import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  jest,
  test,
} from "@jest/globals";
import { readConfig } from "../../../src/config.ts";
import { openNeo4j } from "../../../src/embedded/open-neo4j.ts";
import { stopServer } from "../../../src/embedded/server/server.ts";
import { type Graph, openGraph } from "../../../src/graph/connection/driver.ts";
import { countNodes } from "../../../src/graph/read/count-nodes.ts";
import { findDecisions } from "../../../src/graph/read/decision-reader.ts";
import { exportGraph } from "../../../src/graph/read/export-graph.ts";
import { readNameKnowledge } from "../../../src/knowledge/read-name-knowledge.ts";
import { decideThat } from "../../support/decisions.ts";
import { writeVariedCorpus } from "../../support/load/write-varied-corpus.ts";
import { clearGraph, openEmptyGraph } from "../../support/neo4j.ts";
import { runWhosaid, suiteNeo4j } from "../../support/run-whosaid.ts";

// Each bulk starts Neo4j twice and its import once.
jest.setTimeout(480_000);

const seeds = fileURLToPath(new URL("../../../seeds/articles", import.meta.url));

let ordinary: Graph;
let folder: string;
let home: string;
let corpus: string;

beforeAll(async () => {
  ordinary = await openEmptyGraph();
});
beforeEach(async () => {
  await clearGraph(ordinary);
  folder = mkdtempSync(join(tmpdir(), "whosaid-bulk-"));
  home = mkdtempSync(join(tmpdir(), "whosaid-home-"));
  corpus = join(folder, "corpus.jsonl");
  writeFileSync(corpus, writeVariedCorpus(40));
});
afterEach(async () => {
  await stopServer(join(home, "neo4j"));
  rmSync(folder, { recursive: true });
  rmSync(home, { recursive: true });
});
afterAll(() => ordinary.close());

/** Runs the command with the Neo4j of the home, which it starts itself. */
function run(...words: readonly string[]) {
  return runWhosaid(words, { WHOSAID_HOME: home });
}

/** Loads in the ordinary way, with the decisions of the same home. */
async function loadOrdinarily(...words: readonly string[]) {
  return runWhosaid(["load", "--json", ...words], { ...suiteNeo4j(), WHOSAID_HOME: home }).ended;
}

/** Looks at the graph of the home. */
async function look<Result>(work: (graph: Graph) => Promise<Result>): Promise<Result> {
  const config = readConfig({ ...process.env, NEO4J_URI: "", WHOSAID_HOME: home });
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
  expect(read(bulk.stdout)).toEqual(read(loaded.stdout));
  const expected = await list(ordinary);
  expect(await look(list)).toEqual(expected);
  for (const link of ["COPY_OF", "REPORTS", "MAKES", "CONTRADICTS", "DENIES", "NESTED_IN"]) {
    expect(expected.some((line) => line.includes(`"link":"${link}"`))).toBe(true);
  }
  expect(expected.some((line) => /"articleCount":[2-9]/u.test(line))).toBe(true);
  expect(existsSync(join(home, "neo4j", "import-graph"))).toBe(false);

  const again = await run("load", "--json", ...paths).ended;
  const { summary } = JSON.parse(again.stdout) as { summary: { unchanged: number } };
  expect(summary).toMatchObject({ loaded: 0, replaced: 0 });
  expect(summary.unchanged).toBeGreaterThan(40);
  expect(await look(list)).toEqual(expected);
});

test("heeds the decisions that are kept, and takes records", async () => {
  const extracted = runWhosaid(["extract", "--loadable", corpus], { WHOSAID_HOME: home });
  const records = join(folder, "records.jsonl");
  writeFileSync(records, (await extracted.ended).stdout);
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
  const lines = decisions.map((decision) => `${JSON.stringify(decision)}\n`);
  writeFileSync(join(home, "decisions.jsonl"), lines.join(""));
  await clearGraph(ordinary);
  await loadOrdinarily("--records", records);

  const bulk = await run("load", "--bulk", "--records", records).ended;
  expect(bulk.stdout).toContain("loaded ");
  const expected = await list(ordinary);
  expect(await look(list)).toEqual(expected);
  expect(expected.some((line) => line.includes('"rule":"decided"'))).toBe(true);
  expect(await look(findDecisions)).toEqual(await findDecisions(ordinary));
});

/** The first two ids of what a query finds. */
async function find(query: string): Promise<string[]> {
  const { records } = await ordinary.driver.executeQuery(
    `${query} RETURN n.id AS id ORDER BY id LIMIT 2`,
    {},
    { database: ordinary.database },
  );
  return records.map((record) => record.get("id") as string);
}

describe("refuses", () => {
  test("a Neo4j that is not ours to stop", async () => {
    const environment = { ...suiteNeo4j(), WHOSAID_HOME: home };
    const { exitCode, stderr } = await runWhosaid(["load", "--bulk", corpus], environment).ended;
    expect(exitCode).toBe(2);
    expect(stderr).toContain("only the embedded one can be stopped for it");
  });

  test("a server that somebody started, and a graph that is not empty", async () => {
    await run("neo4j", "start").ended;
    const running = await run("load", "--bulk", corpus).ended;
    expect(running.exitCode).toBe(2);
    expect(running.stderr).toContain("whosaid neo4j stop");
    await look(async (graph) => {
      await graph.driver.executeQuery("CREATE (:Mine)", {}, { database: graph.database });
    });
    await run("neo4j", "stop").ended;
    const full = await run("load", "--bulk", corpus).ended;
    expect(full.exitCode).toBe(2);
    expect(full.stderr).toContain("it holds 1 nodes");
    expect(await look(countNodes)).toBe(1);
  });

  test("to go on with another load", async () => {
    const { exitCode, stderr } = await run("load", "--bulk", "--resume").ended;
    expect(exitCode).toBe(2);
    expect(stderr).toContain("--bulk begins anew");
  });
});

describe("leaves the graph empty", () => {
  test.each<[NodeJS.Signals, string]>([
    ["SIGINT", "Comparing"],
    ["SIGTERM", "Importing"],
    ["SIGKILL", "Importing"],
  ])("when it gets %s while it is %s", async (signal, step) => {
    const { child, ended } = run("load", "--bulk", corpus);
    let told = "";
    child.stderr!.on("data", (chunk: Buffer) => (told += chunk.toString()));
    while (!told.includes(step)) await sleep(10);
    // Into the midst of the import.
    if (step === "Importing") await sleep(500);
    child.kill(signal);
    await ended;
    expect(await look(countNodes)).toBe(0);
    expect(existsSync(join(home, "neo4j", "import-graph"))).toBe(false);
  });
});
