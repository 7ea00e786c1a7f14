import neo4j from "neo4j-driver";
import type { Neo4jConnection } from "../domain/neo4j-connection.ts";
import { AppError } from "../errors/app-error.ts";

const TIMEOUT_MS = 5_000;

/**
 * Logs in and out again.
 *
 * @throws NEO4J_UNREACHABLE, NEO4J_AUTH_FAILED
 */
export async function checkConnection(connection: Neo4jConnection): Promise<void> {
  const { uri, username, password, database } = connection;
  try {
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
      connectionTimeout: TIMEOUT_MS,
      connectionAcquisitionTimeout: TIMEOUT_MS,
      telemetryDisabled: true,
    });
    try {
      await driver.verifyConnectivity({ database });
    } finally {
      await driver.close();
    }
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (code?.startsWith("Neo.ClientError.Security.") === true) {
      throw new AppError("NEO4J_AUTH_FAILED", { uri, username }, { cause: error });
    }
    throw new AppError("NEO4J_UNREACHABLE", { uri, reason: firstLine(message) }, { cause: error });
  }
}

function firstLine(text: string): string {
  return text.split("\n")[0] ?? text;
}
