import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readConfig } from "../../../dist/config.js";
import { openNeo4j } from "../../../dist/embedded/open-neo4j.js";
import { ensureServer, stopOwnServer } from "../../../dist/embedded/server/server.js";
import { applyConstraints } from "../../../dist/graph/connection/apply-constraints.js";
import { openGraph } from "../../../dist/graph/connection/driver.js";
import { GRAPH_LAYOUT } from "../../../dist/graph/connection/layout.js";
import { readNameKnowledge } from "../../../dist/knowledge/read-name-knowledge.js";
import { importCorpus } from "./import-corpus.mjs";

const STATE = fileURLToPath(new URL("../.whosaid", import.meta.url));

/**
 * Opens a Neo4j of the benchmark's own with a corpus of so many statements, started by the project's
 * launcher with its own settings; the corpus is imported when it is not there yet. Whoever opens it
 * closes it.
 */
export async function openCorpus(statementCount) {
  const folder = join(STATE, `corpus-${String(statementCount)}`);
  const config = { ...readConfig({ ...process.env, NEO4J_URI: "", WHOSAID_HOME: folder }) };
  const mark = join(folder, `imported-in-layout-${String(GRAPH_LAYOUT)}`);
  const isNew = !existsSync(mark);
  if (isNew) {
    rmSync(folder, { recursive: true, force: true });
    console.error(`Importing ${String(statementCount)} statements`);
    await (await openNeo4j(config, () => undefined)).close();
    await importCorpus(config, statementCount);
  }
  const { server } = await ensureServer(config, false, (progress) => {
    if (progress.kind === "note") console.error(progress.text);
  });
  const graph = await openGraph(server.connection, readNameKnowledge(), { timeoutMs: 300_000 });
  const interrupt = () => void stopOwnServer(config.neo4jHome).then(() => process.exit(130));
  process.once("SIGINT", interrupt);
  if (isNew) {
    await applyConstraints(graph);
    writeFileSync(mark, "");
  }
  const close = async () => {
    process.off("SIGINT", interrupt);
    await graph.close();
    await stopOwnServer(config.neo4jHome);
  };
  return { graph, folder, pid: server.pid, connection: server.connection, close };
}
