import { DEFAULT_PORT } from "../api/listen.ts";
import { type RunningServer, startServer } from "../api/server.ts";
import type { Config } from "../config.ts";
import type { Neo4jConnection } from "../domain/neo4j-connection.ts";
import { applyConstraints } from "../graph/apply-constraints.ts";
import { type Graph, openGraph } from "../graph/driver.ts";
import { createLog } from "./create-log.ts";

export interface ServedGraph extends RunningServer {
  readonly graph: Graph;
}

/**
 * Opens the graph with its indexes, and the API and pages on it. Closing the server closes the graph.
 *
 * @throws what `openGraph` and `startServer` throw
 */
export async function serveGraph(
  { host, port }: Config,
  connection: Neo4jConnection,
): Promise<ServedGraph> {
  const graph = await openGraph(connection);
  try {
    await applyConstraints(graph);
    const server = await startServer({ graph, host, port, log: createLog() });
    if (port === null && server.port !== DEFAULT_PORT) {
      console.error(`Port ${String(DEFAULT_PORT)} is taken, so ${String(server.port)} is used`);
    }
    const close = async (): Promise<void> => {
      await server.close();
      await graph.close();
    };
    return { ...server, graph, close };
  } catch (error) {
    await graph.close();
    throw error;
  }
}
