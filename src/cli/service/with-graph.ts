import { readConfig } from "../../config.ts";
import { applyConstraints } from "../../graph/connection/apply-constraints.ts";
import { type Graph, openGraph } from "../../graph/connection/driver.ts";
import { readNameKnowledge } from "../../knowledge/read-name-knowledge.ts";
import { withNeo4j } from "./with-neo4j.ts";

/**
 * Does some work on the graph, with its constraints made. No transaction of it may take longer than
 * `timeoutMs`.
 *
 * @throws what `withNeo4j` and `openGraph` throw
 */
export async function withGraph<Result>(
  work: (graph: Graph) => Promise<Result>,
  options: { readonly timeoutMs?: number } = {},
): Promise<Result> {
  const config = readConfig();
  return withNeo4j(config, async ({ connection }) => {
    const graph = await openGraph(connection, readNameKnowledge(config), options);
    try {
      await applyConstraints(graph);
      return await work(graph);
    } finally {
      await graph.close();
    }
  });
}
