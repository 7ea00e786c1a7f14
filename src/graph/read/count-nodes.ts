import type { Graph } from "../connection/driver.ts";
import { queries } from "../connection/queries.generated.ts";
import { runQuery } from "../connection/run-query.ts";

/**
 * How many nodes the graph holds, whoever made them, beside decisions and those that only serve us.
 *
 * @throws AppError like `runQuery`
 */
export async function countNodes(graph: Graph): Promise<number> {
  const [row] = await runQuery(graph, queries.countNodes, {});
  return row!.count;
}
