import neo4j from "neo4j-driver";
import type { Neo4jConnection } from "../../domain/neo4j-connection.ts";

const TIMEOUT_MS = 5_000;

/** Logs in and out again; says why that failed, or `null` when it went well. */
export async function getLoginFault(connection: Neo4jConnection): Promise<string | null> {
  const { uri, username, password, database } = connection;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    connectionTimeout: TIMEOUT_MS,
    connectionAcquisitionTimeout: TIMEOUT_MS,
    telemetryDisabled: true,
  });
  try {
    await driver.verifyConnectivity({ database });
    return null;
  } catch (error) {
    return (error as Error).message;
  } finally {
    await driver.close();
  }
}
