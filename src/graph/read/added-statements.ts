import type { Graph } from "../connection/driver.ts";
import { queries } from "../connection/queries.generated.ts";
import { runQuery } from "../connection/run-query.ts";

/**
 * Looks at the statements of some articles before these are written, and gives what looks again
 * afterwards and finds the ids of those that were added.
 *
 * A statement that another article quotes, too, was there before under this id or another.
 *
 * @throws AppError like `runQuery`
 */
export async function watchStatements(
  graph: Graph,
  articleIds: readonly string[],
): Promise<() => Promise<string[]>> {
  const find = () => runQuery(graph, queries.findArticleStatements, { articleIds });
  const before = new Set((await find()).map(({ id }) => id));
  return async () => {
    const after = await find();
    return after.flatMap(({ id, isTheirsAlone }) => (isTheirsAlone && !before.has(id) ? id : []));
  };
}
