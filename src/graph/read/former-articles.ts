import type { Graph } from "../connection/driver.ts";
import { queries } from "../connection/queries.generated.ts";
import { runQuery } from "../connection/run-query.ts";

/** Where the ids of articles lead whose place another took. */
export async function findFormerArticles(graph: Graph): Promise<ReadonlyMap<string, string>> {
  const rows = await runQuery(graph, queries.findFormerArticles, {});
  return new Map(rows.map(({ id, articleId }) => [id, articleId]));
}

/** Those of these ids that are an article's own again, since it was loaded once more. */
export async function findReturnedArticles(graph: Graph): Promise<string[]> {
  const rows = await runQuery(graph, queries.findFormerArticles, {});
  return rows.filter(({ isBack }) => isBack).map(({ id }) => id);
}
