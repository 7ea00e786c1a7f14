import { readConfig } from "../../config.ts";
import { applyConstraints } from "../../graph/connection/apply-constraints.ts";
import { type Graph, openGraph } from "../../graph/connection/driver.ts";
import { readNameKnowledge } from "../../knowledge/read-name-knowledge.ts";
import { outlastOutages, type TellOutage } from "../../load/outlast-outages.ts";
import { withNeo4j } from "./with-neo4j.ts";

/**
 * Does some work on the graph, with its constraints made. No transaction of it may take longer than
 * `timeoutMs`; a graph that does not answer at first is asked again where `tellOutage` is there to hear
 * of it; about `stop` see `withNeo4j`.
 *
 * @throws what `withNeo4j` and `openGraph` throw
 */
export async function withGraph<Result>(
  work: (graph: Graph) => Promise<Result>,
  { stop, tellOutage, ...options }: GraphSettings = {},
): Promise<Result> {
  const config = readConfig();
  const knowledge = readNameKnowledge(config);
  return withNeo4j(
    config,
    async ({ connection }) => {
      const open = async (): Promise<Graph> => {
        const opened = await openGraph(connection, knowledge, options);
        try {
          await applyConstraints(opened);
          return opened;
        } catch (error) {
          await opened.close();
          throw error;
        }
      };
      const graph = await (tellOutage === undefined ? open() : outlastOutages(open, tellOutage));
      try {
        return await work(graph);
      } finally {
        await graph.close();
      }
    },
    stop,
  );
}

interface GraphSettings {
  readonly timeoutMs?: number;
  readonly stop?: AbortController;
  readonly tellOutage?: TellOutage;
}
