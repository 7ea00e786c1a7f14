import type { Graph } from "../connection/driver.ts";
import { queries } from "../connection/queries.generated.ts";
import type { RowOf } from "../connection/query-definition.ts";
import { runQuery } from "../connection/run-query.ts";

/** How many nodes of each kind the graph holds. */
export type GraphCounts = RowOf<typeof queries.countGraph>;

/** @throws AppError like `runQuery` */
export async function countGraph(graph: Graph): Promise<GraphCounts> {
  const [counts] = await runQuery(graph, queries.countGraph, {});
  return counts!;
}
