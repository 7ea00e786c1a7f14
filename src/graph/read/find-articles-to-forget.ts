import type { Graph } from "../connection/driver.ts";
import type { RowOf } from "../connection/query-definition.ts";
import { queries } from "../connection/queries.generated.ts";
import { runQuery } from "../connection/run-query.ts";

/** The articles with some ids, and all of some publishers. */
export async function findArticlesToForget(
  graph: Graph,
  ids: readonly string[],
  publishers: readonly string[],
): Promise<RowOf<typeof queries.findArticlesToForget>[]> {
  return runQuery(graph, queries.findArticlesToForget, {
    ids,
    publishers: publishers.map((name) => name.toLowerCase()),
  });
}
