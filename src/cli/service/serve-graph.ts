import { DEFAULT_PORT } from "../../api/http/listen.ts";
import { type RunningServer, startServer } from "../../api/http/server.ts";
import { StatementEvents } from "../../api/subscriptions/statement-events.ts";
import type { Config } from "../../config.ts";
import type { Curation, StatementFeed } from "../../domain/ports.ts";
import type { OpenedNeo4j } from "../../embedded/open-neo4j.ts";
import { applyConstraints } from "../../graph/connection/apply-constraints.ts";
import { type Graph, openGraph } from "../../graph/connection/driver.ts";
import { listExampleIds } from "../../load/articles/example-articles.ts";
import type { ImportedFiles } from "../../knowledge/imported-files.ts";
import { readNameKnowledge } from "../../knowledge/read-name-knowledge.ts";
import { createLog } from "../output/create-log.ts";

export interface ServedGraph extends RunningServer {
  readonly graph: Graph;
  /** Tells those who subscribed what is loaded here. */
  readonly feed: StatementFeed;
}

/**
 * Opens the graph with its indexes, and the API and pages on it. Closing the server closes the graph.
 *
 * @throws what `openGraph` and `startServer` throw
 */
export async function serveGraph(
  { host, port, readKey, curatorKey, corsOrigins, allowedHosts, ...files }: Config,
  { connection, browserUrl }: Pick<OpenedNeo4j, "connection" | "browserUrl">,
): Promise<ServedGraph> {
  const graph = await openGraph(connection, readNameKnowledge(files));
  const log = createLog();
  const events = new StatementEvents(log);
  try {
    await applyConstraints(graph);
    const curation =
      curatorKey === null
        ? null
        : { key: curatorKey, curation: openCuration(graph, files, events) };
    const access = { readKey, curation, corsOrigins, allowedHosts };
    const pages = { exampleIds: await listExampleIds(), browserUrl };
    const server = await startServer({ graph, host, port, log, events, ...pages, ...access });
    if (port === null && server.port !== DEFAULT_PORT) {
      console.error(`Port ${String(DEFAULT_PORT)} is taken, so ${String(server.port)} is used`);
    }
    const close = async (): Promise<void> => {
      await server.close();
      await graph.close();
    };
    return { ...server, graph, feed: events, close };
  } catch (error) {
    await graph.close();
    throw error;
  }
}

/** What decides in this process; what reads articles is big, and loaded when it is first needed. */
function openCuration(
  graph: Graph,
  { decisionFile, ...imported }: Pick<Config, "decisionFile" | keyof ImportedFiles>,
  feed: StatementFeed,
): Curation {
  let deciding: Promise<Curation> | undefined;
  const open = async (): Promise<Curation> => {
    const [{ decide }, { readKnowledge }] = await Promise.all([
      import("../../load/decisions/decide.ts"),
      import("../../knowledge/read-knowledge.ts"),
    ]);
    const room = { graph, decisionFile, knowledge: readKnowledge(imported), feed };
    return { decide: (content) => decide(room, content) };
  };
  return { decide: async (content) => (await (deciding ??= open())).decide(content) };
}
