import type { Graph } from "../connection/driver.ts";
import { queries } from "../connection/queries.generated.ts";
import { runQuery } from "../connection/run-query.ts";

/** Tells whether anything was loaded yet. */
export async function hasArticles(graph: Graph): Promise<boolean> {
  const [row] = await runQuery(graph, queries.countArticles, {});
  return row!.count > 0;
}
