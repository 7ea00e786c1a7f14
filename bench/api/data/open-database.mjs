import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readConfig } from "../../../dist/config.js";
import { ensureServer, stopOwnServer } from "../../../dist/embedded/server/server.js";
import { applyConstraints } from "../../../dist/graph/connection/apply-constraints.js";
import { openGraph } from "../../../dist/graph/connection/driver.js";
import { GRAPH_LAYOUT } from "../../../dist/graph/connection/layout.js";
import { readNameKnowledge } from "../../../dist/knowledge/read-name-knowledge.js";
import { createGraph } from "./create-graph.mjs";
import { buildCorpus } from "./readings.mjs";

const STATE = fileURLToPath(new URL("../.whosaid", import.meta.url));

/**
 * Opens a Neo4j of the benchmark's own, started by the project's launcher with its own settings.
 * Whoever opens it closes it.
 */
export async function openDatabase(name) {
  const folder = join(STATE, name);
  const config = readConfig({ ...process.env, WHOSAID_HOME: folder });
  const { server } = await ensureServer(config, false, (progress) => {
    if (progress.kind === "note") console.error(progress.text);
  });
  const graph = await openGraph(server.connection, readNameKnowledge(), { timeoutMs: 300_000 });
  const interrupt = () => void stopOwnServer(config.neo4jHome).then(() => process.exit(130));
  process.once("SIGINT", interrupt);
  const close = async () => {
    process.off("SIGINT", interrupt);
    await graph.close();
    await stopOwnServer(config.neo4jHome);
  };
  return { graph, folder, pid: server.pid, connection: server.connection, close };
}

/** Opens the database with a corpus of so many statements, which is written when it is not there yet. */
export async function openCorpus(statementCount) {
  const database = await openDatabase(`corpus-${String(statementCount)}`);
  const mark = join(database.folder, `written-in-layout-${String(GRAPH_LAYOUT)}`);
  if (!existsSync(mark)) {
    await clearGraph(database.graph);
    let written = 0;
    await createGraph(database.graph, buildCorpus(statementCount).batches, (count) => {
      written += count;
      process.stderr.write(`\r${String(written)} statements written`);
    });
    process.stderr.write("\n");
    await applyConstraints(database.graph);
    writeFileSync(mark, "");
  }
  return database;
}

/** Removes all nodes, constraints and indexes. */
export async function clearGraph(graph) {
  const run = (text) => graph.driver.executeQuery(text, {}, { database: graph.database });
  await removeNodes(graph);
  const constraints = await run("SHOW CONSTRAINTS YIELD name");
  for (const record of constraints.records) await run(`DROP CONSTRAINT ${record.get("name")}`);
  const indexes = await run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name");
  for (const record of indexes.records) await run(`DROP INDEX ${record.get("name")}`);
}

/** Removes all nodes; constraints, indexes and the plans of queries stay. */
export async function removeNodes({ driver, database }) {
  const session = driver.session({ database });
  await session.run(
    "MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 10000 ROWS",
  );
  await session.close();
}
