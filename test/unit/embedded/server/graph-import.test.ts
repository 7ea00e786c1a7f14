import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { beginImport, settleImport } from "../../../../src/embedded/server/graph-import.ts";
import { identifyProcess } from "../../../../src/embedded/server/process-identity.ts";

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "whosaid-import-"));
  write("data/databases/neo4j/store", "old");
  write("data/transactions/neo4j/log", "old");
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

function write(name: string, content: string): void {
  const path = join(home, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function read(name: string): string {
  return readFileSync(join(home, name), "utf8");
}

/** An import of a process that is gone. */
function writeKilledImport(): void {
  const gone = { pid: 1, startedAt: "then" };
  write("import-graph/owner.json", JSON.stringify({ owner: gone, tool: gone }));
  write("import-graph/neo4j/data/databases/neo4j/store", "new");
  write("import-graph/neo4j/data/transactions/neo4j/log", "new");
}

test("settleImport() removes an import that was killed before its graph was whole", async () => {
  writeKilledImport();
  await settleImport(home);
  expect(read("data/databases/neo4j/store")).toBe("old");
  expect(existsSync(join(home, "import-graph"))).toBe(false);
});

test("settleImport() puts a graph in its place that was whole when its import was killed", async () => {
  writeKilledImport();
  write("import-graph/ready", "");
  await settleImport(home);
  expect(read("data/databases/neo4j/store")).toBe("new");
  expect(read("data/transactions/neo4j/log")).toBe("new");
  expect(existsSync(join(home, "import-graph"))).toBe(false);
});

test("settleImport() goes on where it was killed itself", async () => {
  writeKilledImport();
  write("import-graph/ready", "");
  rmSync(join(home, "data/databases/neo4j"), { recursive: true });
  write("data/databases/neo4j/store", "new");
  rmSync(join(home, "import-graph/neo4j/data/databases"), { recursive: true });
  await settleImport(home);
  expect(read("data/databases/neo4j/store")).toBe("new");
  expect(read("data/transactions/neo4j/log")).toBe("new");
});

test("nobody starts Neo4j, or another import, while one goes on", async () => {
  await beginImport(home);
  const { pid } = identifyProcess(process.pid)!;
  const refusal = { code: "NEO4J_IMPORT_RUNNING", details: { pid } };
  await expect(settleImport(home)).rejects.toMatchObject(refusal);
  await expect(beginImport(home)).rejects.toMatchObject(refusal);
});

test("beginImport() refuses a home on which a server runs", async () => {
  write("server.json", JSON.stringify({ server: identifyProcess(process.pid), owner: null }));
  await expect(beginImport(home)).rejects.toMatchObject({ code: "NEO4J_IMPORT_NEEDS_STOP" });
  expect(existsSync(join(home, "import-graph"))).toBe(false);
});
