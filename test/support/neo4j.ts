import { readConfig } from "../../src/config.ts";
import { applyConstraints } from "../../src/graph/connection/apply-constraints.ts";
import { type Graph, openGraph } from "../../src/graph/connection/driver.ts";
import { readNameKnowledge } from "../../src/knowledge/read-name-knowledge.ts";

/** Opens the database that `start-neo4j.mjs` brought up. */
export async function openTestGraph(): Promise<Graph> {
  return openGraph(readConfig().neo4j!, readNameKnowledge());
}

/** Opens it with nothing in it but constraints and indexes. */
export async function openEmptyGraph(): Promise<Graph> {
  const graph = await openTestGraph();
  await clearGraph(graph);
  await applyConstraints(graph);
  return graph;
}

/** Removes all nodes; constraints and indexes stay. */
export async function clearGraph(graph: Graph): Promise<void> {
  await graph.driver.executeQuery("MATCH (node) DETACH DELETE node", {}, graph);
}
