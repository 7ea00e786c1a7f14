import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
// What is built: Jest loads this file outside its own module system, which knows no TypeScript.
import { readConfig } from "../../../dist/config.js";
import { openNeo4j } from "../../../dist/embedded/open-neo4j.js";

/**
 * Brings up one Neo4j for all suites and tells them about it through the environment.
 *
 * Jest calls this once for each suite that wants a database; a later call finds the first one's.
 * A configured NEO4J_URI is used as it is, and the tests wipe its data.
 */
export default async function startNeo4j() {
  const config = readConfig();
  if (config.neo4j !== null) return;
  const folder = mkdtempSync(join(tmpdir(), "whosaid-test-"));
  const neo4jHome = join(folder, "neo4j");
  const { connection, browserUrl, close } = await openNeo4j(
    { ...config, neo4jHome },
    (progress) => {
      if (progress.kind === "note") console.error(progress.text);
    },
  );
  globalThis.startedNeo4j = { folder, close };
  process.env.NEO4J_URI = connection.uri;
  process.env.NEO4J_USERNAME = connection.username;
  process.env.NEO4J_PASSWORD = connection.password;
  process.env.NEO4J_DATABASE = connection.database;
  process.env.NEO4J_BROWSER_URL = browserUrl;
}
