import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readConfig } from "../../../src/config.ts";
import { applyConstraints } from "../../../src/graph/connection/apply-constraints.ts";
import { type Graph, openGraph } from "../../../src/graph/connection/driver.ts";
import { readNameKnowledge } from "../../../src/knowledge/read-name-knowledge.ts";
import { constraints } from "../../../src/graph/connection/queries.generated.ts";
import type { QueryDefinition } from "../../../src/graph/connection/query-definition.ts";
import {
  readAnswer,
  runQuery,
  writeInTransaction,
} from "../../../src/graph/connection/run-query.ts";
import { openTestGraph } from "../../support/neo4j.ts";

const lexicon = readNameKnowledge();
let graph: Graph;

beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

function define(text: string, more: Partial<QueryDefinition> = {}): QueryDefinition {
  return { name: "sample", mode: "read", parameters: {}, columns: {}, text, ...more };
}

describe("an address of neo4j://", () => {
  test("reads with READ and writes with WRITE, each knowing what was written before", async () => {
    const connection = readConfig().neo4j!;
    const uri = connection.uri.replace(/^bolt:/u, "neo4j:");
    const routed = await openGraph({ ...connection, uri }, lexicon);
    const sessions: unknown[] = [];
    const driver = Object.create(routed.driver) as typeof routed.driver;
    driver.session = (config) => {
      sessions.push([config?.defaultAccessMode, config?.bookmarkManager === routed.bookmarks]);
      return routed.driver.session(config);
    };
    const watched = { ...routed, driver };
    const write = define("CREATE (:Routed)", { mode: "write" });
    await writeInTransaction(watched, (run) => run(write, {}));
    const count = define("MATCH (node:Routed) RETURN count(node) AS count");
    expect(await runQuery(watched, count, {})).toEqual([{ count: 1 }]);
    await readAnswer(watched, "RETURN 1 AS answer", []);
    await runQuery(watched, define("MATCH (node:Routed) DELETE node", { mode: "write" }), {});
    expect(sessions).toEqual([
      ["WRITE", true],
      ["READ", true],
      ["READ", true],
      ["WRITE", true],
    ]);
    expect([...(await routed.bookmarks!.getBookmarks())].length).toBeGreaterThan(0);
    await routed.close();
  });
});

describe("runQuery()", () => {
  const inTypes: [string, unknown, string][] = [
    ["Integer", 3, "INTEGER NOT NULL"],
    ["Float", 3, "FLOAT NOT NULL"],
    ["String?", null, "NULL"],
    ["List<Integer>", [3], "LIST<INTEGER NOT NULL> NOT NULL"],
    ["Date?", "2026-03-09", "DATE NOT NULL"],
  ];
  test.each(inTypes)("sends %s as what the header declares", async (type, value, cypherType) => {
    const query = define("RETURN valueType($value) AS type", { parameters: { value: type } });
    expect(await runQuery(graph, query, { value } as never)).toEqual([{ type: cypherType }]);
  });

  test("sends whole numbers inside a Map as integers, at any depth", async () => {
    const query = define("RETURN valueType($value.a) AS a, valueType($value.b[0].c) AS c", {
      parameters: { value: "Map" },
    });
    const rows = await runQuery(graph, query, { value: { a: 1.5, b: [{ c: 2 }] } } as never);
    expect(rows).toEqual([{ a: "FLOAT NOT NULL", c: "INTEGER NOT NULL" }]);
  });

  test("returns plain values", async () => {
    const query = define(
      "RETURN 9007199254740991 AS whole, [date('2026-03-09'), null] AS days, {inner: {count: 2}} AS map",
    );
    expect(await runQuery(graph, query, {})).toEqual([
      { whole: 9007199254740991, days: ["2026-03-09", null], map: { inner: { count: 2 } } },
    ]);
  });

  test("does not write in read mode", async () => {
    const failed = runQuery(graph, define("CREATE (:Intruder)"), {});
    await expect(failed).rejects.toMatchObject({ code: "GRAPH_QUERY_FAILED", kind: "bug" });
  });

  test("stops a query that takes too long", async () => {
    const impatient = await openGraph(readConfig().neo4j!, lexicon, { timeoutMs: 100 });
    const slow = define("UNWIND range(1, 1000000000) AS number RETURN sum(sqrt(number)) AS sum");
    await expect(runQuery(impatient, slow, {})).rejects.toMatchObject({
      code: "GRAPH_TIMEOUT",
      details: { query: "sample" },
    });
    await impatient.close();
  });

  test("says that the database is missing", async () => {
    const lost = { ...graph, database: "elsewhere" };
    await expect(runQuery(lost, define("RETURN 1 AS one"), {})).rejects.toMatchObject({
      code: "GRAPH_DATABASE_MISSING",
    });
  });

  test("says that Neo4j went away", async () => {
    const opened = await openTestGraph();
    await opened.close();
    await expect(runQuery(opened, define("RETURN 1 AS one"), {})).rejects.toMatchObject({
      code: "GRAPH_UNAVAILABLE",
    });
  });
});

describe("writeInTransaction()", () => {
  test("undoes everything when the work fails", async () => {
    const create = define("CREATE (:Trace)", { mode: "write" });
    const count = define("MATCH (trace:Trace) RETURN count(trace) AS count");
    const failed = writeInTransaction(graph, async (run) => {
      await run(create, {});
      expect(await run(count, {})).toEqual([{ count: 1 }]);
      throw new Error("stop");
    });
    await expect(failed).rejects.toThrow("stop");
    expect(await runQuery(graph, count, {})).toEqual([{ count: 0 }]);
  });

  test("runs queries in the order in which they were sent, without waiting for each", async () => {
    const add = define("CREATE (:Step {number: COUNT { MATCH (:Step) }})", { mode: "write" });
    const list = define(
      "MATCH (step:Step) WITH step, step.number AS number ORDER BY number DELETE step RETURN number",
      {
        mode: "write",
      },
    );
    const rows = await writeInTransaction(graph, async (run) => {
      for (let step = 0; step < 50; step++) void run(add, {});
      return run(list, {});
    });
    expect(rows).toEqual(Array.from({ length: 50 }, (_, number) => ({ number })));
  });

  test.each([
    ["waits for a later one", true],
    ["waits for none", false],
  ])(
    "tells the query that failed, also where the work %s, and undoes all",
    async (_name, waits) => {
      const create = define("CREATE (:Trace)", { name: "create", mode: "write" });
      const wrong = define("CREATE (:Trace {day: date('no day')})", {
        name: "wrong",
        mode: "write",
      });
      const failed = writeInTransaction(graph, async (run) => {
        void run(create, {});
        void run(wrong, {});
        const last = run(create, {});
        if (waits) await last;
      });
      await expect(failed).rejects.toMatchObject({
        code: "GRAPH_QUERY_FAILED",
        details: { query: "wrong" },
      });
      const count = define("MATCH (trace:Trace) RETURN count(trace) AS count");
      expect(await runQuery(graph, count, {})).toEqual([{ count: 0 }]);
    },
  );
});

describe("openGraph()", () => {
  test.each([
    ["an address of something else", { uri: "ftp://localhost" }, "GRAPH_URI_INVALID"],
    ["a wrong password", { password: "wrong" }, "GRAPH_AUTH_FAILED"],
    ["a port where nothing listens", { uri: "bolt://127.0.0.1:1" }, "GRAPH_UNREACHABLE"],
  ])("refuses %s", async (_name, change, code) => {
    const connection = { ...readConfig().neo4j!, ...change };
    await expect(openGraph(connection, lexicon)).rejects.toMatchObject({ code });
  });

  test("refuses a server that speaks something else", async () => {
    const server = createServer((_request, response) => response.end("hello"));
    await once(server.listen(0, "127.0.0.1"), "listening");
    const { port } = server.address() as AddressInfo;
    const connection = { ...readConfig().neo4j!, uri: `bolt://127.0.0.1:${String(port)}` };
    await expect(openGraph(connection, lexicon)).rejects.toMatchObject({
      code: "GRAPH_UNREACHABLE",
    });
    server.close();
  });
});

describe("applyConstraints()", () => {
  test("makes every constraint and index, also when two programs do it at once", async () => {
    await dropAll();
    await Promise.all([applyConstraints(graph), applyConstraints(graph)]);
    await applyConstraints(graph);
    const indexes = await ask("SHOW INDEXES YIELD name, state, type WHERE type <> 'LOOKUP'");
    expect(indexes.map(({ state }) => state)).toEqual(constraints.map(() => "ONLINE"));
  });

  async function dropAll(): Promise<void> {
    for (const { name } of await ask("SHOW CONSTRAINTS YIELD name")) {
      await ask(`DROP CONSTRAINT ${String(name)}`);
    }
    for (const { name } of await ask("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'")) {
      await ask(`DROP INDEX ${String(name)}`);
    }
  }

  async function ask(query: string): Promise<Record<string, unknown>[]> {
    const { records } = await graph.driver.executeQuery(query, {}, graph);
    return records.map((record) => record.toObject());
  }
});
