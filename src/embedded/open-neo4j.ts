import type { Neo4jConnection } from "../domain/neo4j-connection.ts";
import type { OnProgress } from "./progress.ts";
import { ensureServer, stopOwnServer, type EmbeddedConfig } from "./server/server.ts";

export interface OpenNeo4jConfig extends EmbeddedConfig {
  /** The configured server; `null` brings up the embedded one. */
  readonly neo4j: Neo4jConnection | null;
}

export interface OpenedNeo4j {
  readonly connection: Neo4jConnection;
  /** Neo4j Browser with everything filled in but the password; `null` for a configured server, whose Browser we do not know. */
  readonly browserUrl: string | null;
  /** Whose pages Browser opens by itself; `null` for nobody's. */
  readonly pagesUrl: string | null;
  /** Stops the server if this process has to: one that was there before goes on. */
  close(): Promise<void>;
}

/**
 * Opens the configured Neo4j, or the embedded one of this checkout, which is started when needed.
 *
 * A configured server is not asked anything yet: opening the graph does that.
 *
 * @throws what `ensureServer` throws
 */
export async function openNeo4j(
  config: OpenNeo4jConfig,
  onProgress: OnProgress,
): Promise<OpenedNeo4j> {
  if (config.neo4j !== null) {
    return {
      connection: config.neo4j,
      browserUrl: null,
      pagesUrl: null,
      close: () => Promise.resolve(),
    };
  }
  const { server } = await ensureServer(config, false, onProgress);
  return {
    connection: server.connection,
    browserUrl: server.browserUrl,
    pagesUrl: server.pagesUrl,
    close: () => stopOwnServer(config.neo4jHome),
  };
}
