import { askGraph } from "../../api/ask-graph.ts";
import type { Asker } from "../../export/answers/asker.ts";
import { readConfig } from "../../config.ts";
import { type Graph, openGraph } from "../../graph/connection/driver.ts";
import { readNameKnowledge } from "../../knowledge/read-name-knowledge.ts";
import { createLog } from "../output/create-log.ts";
import { withNeo4j } from "./with-neo4j.ts";

/**
 * Asks the graph in this process for as long as `work` does.
 *
 * @throws what `withNeo4j` and `openGraph` throw
 */
export async function withAsker<Result>(
  work: (asker: Asker, graph: Graph) => Promise<Result>,
): Promise<Result> {
  const config = readConfig();
  return withNeo4j(config, async ({ connection }) => {
    const graph = await openGraph(connection, readNameKnowledge(config));
    try {
      return await askGraph(graph, createLog(), (asker) => work(asker, graph));
    } finally {
      await graph.close();
    }
  });
}
