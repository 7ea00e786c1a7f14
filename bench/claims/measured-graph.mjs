import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../../dist/config.js";
import { openNeo4j } from "../../dist/embedded/open-neo4j.js";
import { applyConstraints } from "../../dist/graph/connection/apply-constraints.js";
import { openGraph } from "../../dist/graph/connection/driver.js";
import { saveReadings } from "../../dist/graph/write/article-repository.js";
import { readNameKnowledge } from "../../dist/knowledge/read-name-knowledge.js";

/** An empty graph in a Neo4j of its own, of which every cost is told. */
export async function openMeasuredGraph() {
  const folder = mkdtempSync(join(tmpdir(), "whosaid-bench-"));
  const config = {
    ...readConfig({ ...process.env, NEO4J_URI: "" }),
    neo4jHome: join(folder, "neo4j"),
  };
  const neo4j = await openNeo4j(config, () => undefined);
  const graph = await openGraph(neo4j.connection, readNameKnowledge());
  await applyConstraints(graph);
  return {
    graph,
    /** Saves readings in one transaction, and tells the CPU milliseconds of this process and of Neo4j. */
    save: async (readings) => {
      const server = await readServerTime(graph);
      const started = process.cpuUsage();
      await saveReadings(graph, readings);
      const { user, system } = process.cpuUsage(started);
      return { loader: (user + system) / 1e3, server: (await readServerTime(graph)) - server };
    },
    /** Points, quotations at points, and the bytes of what quotations claim. */
    countMeetings: async () => {
      const [row] = await query(
        graph,
        `CALL () { MATCH (point:_Internal) WHERE point._point IS NOT NULL RETURN count(*) AS points }
        CALL () { MATCH ()-[:_MEETS]->() RETURN count(*) AS meetings }
        CALL () { MATCH (quotation:Quotation) RETURN sum(size(quotation._claimed)) AS bytes }
        RETURN points, meetings, bytes`,
      );
      return row;
    },
    /** Ends Neo4j and tells the bytes of its store, in which all that was written is by then. */
    close: async () => {
      await graph.close();
      await neo4j.close();
      const bytes = measureStore(folder);
      rmSync(folder, { recursive: true });
      return bytes;
    },
  };
}

export async function query({ driver, database }, text) {
  const { records } = await driver.executeQuery(text, {}, { database });
  return records.map((record) =>
    Object.fromEntries(record.keys.map((key) => [key, toPlain(record.get(key))])),
  );
}

function toPlain(value) {
  return typeof value === "bigint" ? Number(value) : value;
}

async function readServerTime(graph) {
  const [{ nanoseconds }] = await query(
    graph,
    'CALL dbms.queryJmx("java.lang:type=OperatingSystem") YIELD attributes RETURN attributes.ProcessCpuTime.value AS nanoseconds',
  );
  return nanoseconds / 1e6;
}

function measureStore(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => file.includes(join("databases", "neo4j")))
    .reduce((sum, file) => sum + statSync(file).size, 0);
}
