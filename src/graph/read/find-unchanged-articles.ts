import type { Graph } from "../connection/driver.ts";
import type { GivenRow } from "../connection/query-definition.ts";
import { queries } from "../connection/queries.generated.ts";
import { runQuery } from "../connection/run-query.ts";

/** Those of some articles that were read from the same as they would be now, see `rememberInputs`. */
export async function findUnchangedArticles(
  graph: Graph,
  inputs: readonly GivenRow<typeof queries.findUnchangedArticles, "inputs">[],
): Promise<string[]> {
  if (inputs.length === 0) return [];
  const rows = await runQuery(graph, queries.findUnchangedArticles, { inputs });
  return rows.map(({ articleId }) => articleId);
}
