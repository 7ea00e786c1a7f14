import type { Graph } from "../connection/driver.ts";
import { queries } from "../connection/queries.generated.ts";
import { runQuery } from "../connection/run-query.ts";

/**
 * Everything that the graph holds but for the log of decisions, as sorted lines of JSON: nodes and
 * relationships with all their properties. Two graphs are the same when their lines are, whatever was done to get there.
 *
 * @throws AppError like `runQuery`
 */
export async function exportGraph(graph: Graph): Promise<string[]> {
  const nodes = await runQuery(graph, queries.exportNodes, {});
  const links = await runQuery(graph, queries.exportLinks, {});
  return [
    ...nodes.map(({ id, labels, properties }) => ({ node: id, labels: sort(labels), properties })),
    ...links.map(({ from, fromLabels, type, to, toLabels, properties }) => ({
      link: type,
      from: [from, ...sort(fromLabels)],
      to: [to, ...sort(toLabels)],
      properties,
    })),
  ]
    .map((item) => JSON.stringify(item, sortKeys))
    .sort();
}

function sort(labels: readonly string[]): string[] {
  return labels.toSorted();
}

/** Makes JSON canonical: the keys of each object in order. */
function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
