import type { Config } from "../../config.ts";
import { AppError } from "../../errors/app-error.ts";

/**
 * Refuses a Neo4j of somebody's own: its files are out of reach, and it has a backup of its own.
 *
 * @throws BACKUP_NEO4J_CONFIGURED
 */
export function requireEmbedded({ neo4j, decisionFile }: Config): void {
  if (neo4j !== null) {
    throw new AppError("BACKUP_NEO4J_CONFIGURED", { uri: neo4j.uri, decisionFile });
  }
}
