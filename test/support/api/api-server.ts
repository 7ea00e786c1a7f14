import { pino } from "pino";
import { StatementEvents } from "../../../src/api/subscriptions/statement-events.ts";
import {
  type RunningServer,
  type ServerOptions,
  startServer,
} from "../../../src/api/http/server.ts";
import type { Reading } from "../../../src/domain/reading.ts";
import { applyConstraints } from "../../../src/graph/connection/apply-constraints.ts";
import { saveReading } from "../../../src/graph/write/article-repository.ts";
import type { Graph } from "../../../src/graph/connection/driver.ts";
import { clearGraph, openTestGraph } from "../neo4j.ts";

export interface TestApi extends RunningServer {
  readonly graph: Graph;
}

/** The API over a graph that holds only these readings. */
export async function openTestApi(
  readings: readonly Reading[],
  buildOptions: (graph: Graph) => Partial<ServerOptions> = () => ({}),
): Promise<TestApi> {
  const graph = await openTestGraph();
  await clearGraph(graph);
  await applyConstraints(graph);
  for (const reading of readings) await saveReading(graph, reading);
  const server = await startTestServer(graph, buildOptions(graph));
  return {
    ...server,
    graph,
    close: async () => {
      await server.close();
      await graph.close();
    },
  };
}

/** The API on any free port, silent, open to whoever reaches it unless the options say otherwise. */
export async function startTestServer(
  graph: Graph,
  options: Partial<ServerOptions> = {},
): Promise<RunningServer> {
  const log = pino({ level: "silent" });
  return startServer({
    graph,
    host: "127.0.0.1",
    port: 0,
    log,
    events: new StatementEvents(log),
    exampleIds: [],
    browserUrl: null,
    readKey: null,
    corsOrigins: [],
    allowedHosts: [],
    curation: null,
    ...options,
  });
}

export interface ApiResult {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: Record<string, unknown>;
  }[];
}

/** Asks the API over HTTP. */
export async function postQuery(
  url: string,
  query: string,
  variables: object = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<ApiResult> {
  const response = await fetch(new URL("graphql", url), {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as ApiResult;
}
