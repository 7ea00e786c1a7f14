import { GRAPH_LAYOUT } from "../connection/layout.ts";
import type { Graph } from "../connection/driver.ts";
import { queries } from "../connection/queries.generated.ts";
import { writeInTransaction } from "../connection/run-query.ts";
import { removeArticles } from "./article-repository.ts";
import { findSeatsOfArticles } from "./seats.ts";

/** Articles that are removed in one transaction. */
const MOST_FORGOTTEN = 50;

/**
 * Removes articles and all that only they supported, where they were found, and the former ids that lead
 * to them. What people decided stays, and holds again when they are loaded again.
 *
 * @param former  where former ids lead
 * @throws AppError like `runQuery`
 */
export async function forgetArticles(
  graph: Graph,
  articleIds: readonly string[],
  former: ReadonlyMap<string, string>,
): Promise<void> {
  for (let start = 0; start < articleIds.length; start += MOST_FORGOTTEN) {
    const ids = articleIds.slice(start, start + MOST_FORGOTTEN);
    const seats = await findSeatsOfArticles(graph, ids);
    const gone = new Set(ids);
    await writeInTransaction(graph, async (run) => {
      await run(queries.awaitDecisions, { layout: GRAPH_LAYOUT });
      await removeArticles(run, ids, graph.names.lexicon);
      void run(queries.deleteSeats, { seatIds: seats.map(({ seatId }) => seatId) });
      void run(queries.deleteFormerArticles, {
        ids: [...former].flatMap(([id, articleId]) => (gone.has(articleId) ? id : [])),
      });
    });
  }
}
