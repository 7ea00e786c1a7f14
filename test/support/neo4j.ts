import { readConfig } from "../../src/config.ts";
import { type Graph, openGraph } from "../../src/graph/driver.ts";

/** Opens the database that `start-neo4j.mjs` brought up. */
export async function openTestGraph(): Promise<Graph> {
  return openGraph(readConfig().neo4j!);
}

/** Removes all nodes; constraints and indexes stay. */
export async function clearGraph(graph: Graph): Promise<void> {
  await graph.driver.executeQuery("MATCH (node) DETACH DELETE node", {}, graph);
}

/** Everything that the graph holds, as sorted lines: two graphs are the same when their dumps are. */
export async function dumpGraph(graph: Graph): Promise<string[]> {
  const { records } = await graph.driver.executeQuery(
    `MATCH (node)
     RETURN {labels: labels(node), properties: properties(node)} AS item
     UNION ALL
     MATCH (from)-[link]->(to)
     RETURN {
       from: [labels(from), coalesce(from.id, from.name)],
       link: type(link),
       properties: properties(link),
       to: [labels(to), coalesce(to.id, to.name)]
     } AS item`,
    {},
    graph,
  );
  return records.map((record) => JSON.stringify(record.get("item"), sortKeys)).sort();
}

/** Makes JSON canonical: keys in order, integers and dates as text. */
function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value === "bigint") return value.toString();
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
