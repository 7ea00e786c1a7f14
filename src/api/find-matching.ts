import type { Graph } from "../graph/driver.ts";
import { EVERY_ROW } from "../graph/page.ts";
import { getQuotations } from "../graph/quotation-reader.ts";
import {
  type StatementWhere,
  findStatementPages,
  getStatements,
} from "../graph/statement-reader.ts";

/**
 * Finds those of some statements that are there and that `where` wants, in their order. Without any
 * it still refuses a `where` that cannot be asked.
 *
 * @throws AppError as `findStatementPages` does
 */
export async function findMatching(
  graph: Graph,
  where: StatementWhere,
  ids: readonly string[],
): Promise<readonly string[]> {
  const statements = await getStatements(graph, ids);
  const quotationIds = [...statements.values()].flatMap((statement) => statement.quotationIds);
  const quotations = await getQuotations(graph, quotationIds);
  const articleIds = new Set(Array.from(quotations.values(), ({ articleId }) => articleId));
  // No article has this id.
  if (articleIds.size === 0) articleIds.add("");
  // Within the few articles that quote them, so that the size of the graph does not matter.
  const requests = Array.from(articleIds, (articleId) => ({
    where,
    within: { articleId },
    ...EVERY_ROW,
  }));
  const pages = await findStatementPages(graph, requests);
  const matching = new Set(pages.flatMap(({ positions }) => positions.map(({ id }) => id)));
  return ids.filter((id) => matching.has(id));
}
