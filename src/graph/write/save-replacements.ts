import type { ArticleInput } from "../../domain/articles/article.ts";
import type { Reading } from "../../domain/reading.ts";
import { readAgain } from "./read-again.ts";
import { DecisionsChangedError, removeArticles } from "./article-repository.ts";
import type { Graph } from "../connection/driver.ts";
import { GRAPH_LAYOUT } from "../connection/layout.ts";
import { queries } from "../connection/queries.generated.ts";
import { writeInTransaction } from "../connection/run-query.ts";

/** Articles whose place others took. */
export interface ReplacementChange {
  /** How many decisions the graph held when this was worked out. */
  readonly decisionCount: number;
  readonly removedIds: readonly string[];
  /** Ids that lead to other articles from now on. */
  readonly formerIds: readonly { readonly id: string; readonly articleId: string }[];
  /** Ids that lead to others no more. */
  readonly endedIds: readonly string[];
  /** Articles for which decisions begin or cease to hold. */
  readonly regroupedIds: readonly string[];
}

/**
 * Removes articles that others replaced, and writes where their ids lead, in one transaction. `read`
 * reads an article again, with the decisions that hold for it now.
 *
 * @throws AppError like `runQuery`
 * @throws DecisionsChangedError when somebody decided in the meantime
 */
export async function saveReplacements(
  graph: Graph,
  { decisionCount, removedIds, formerIds, endedIds, regroupedIds }: ReplacementChange,
  read: (article: ArticleInput) => Reading,
): Promise<void> {
  const { lexicon } = graph.names;
  await writeInTransaction(graph, async (run) => {
    const [log] = await run(queries.awaitDecisions, { layout: GRAPH_LAYOUT });
    if (log!.decisionCount !== decisionCount) throw new DecisionsChangedError();
    if (removedIds.length > 0) await removeArticles(run, removedIds, lexicon);
    await run(queries.deleteFormerArticles, { ids: endedIds });
    await run(queries.writeFormerArticles, { formerIds });
    for (const id of regroupedIds) await readAgain(run, id, read, lexicon);
  });
}
