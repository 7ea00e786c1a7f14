import type { ArticleInput } from "../../domain/articles/article.ts";
import type { DecisionReach } from "../../domain/identity/decision-reach.ts";
import type { Decision } from "../../domain/identity/decision.ts";
import type { Identities } from "../../domain/identity/identities.ts";
import type { Reading } from "../../domain/reading.ts";
import type { Graph } from "../connection/driver.ts";
import { GRAPH_LAYOUT } from "../connection/layout.ts";
import { queries } from "../connection/queries.generated.ts";
import { writeInTransaction } from "../connection/run-query.ts";
import { DecisionsChangedError } from "./article-repository.ts";
import { readAgain } from "./read-again.ts";
import { relateAgain } from "./relations/relate-again.ts";

/** Decisions to be written. */
export interface DecisionChange {
  /** All that there are, the new ones included. */
  readonly decisions: readonly Decision[];
  /** How many of them the graph held when this was worked out. */
  readonly heldCount: number;
  /** By all of them. */
  readonly identities: Identities;
  readonly reach: DecisionReach;
  /** Of the quotations by which decisions about claims that begin or cease to count name statements. */
  readonly claimedIds: readonly string[];
}

/**
 * Writes decisions and what they change, in one transaction: nothing is ever half decided. `read`
 * reads an article again, with these decisions.
 *
 * @throws AppError like `runQuery`
 * @throws DecisionsChangedError when others decided in the meantime
 */
export async function saveDecisions(
  graph: Graph,
  { decisions, heldCount, identities, reach, claimedIds }: DecisionChange,
  read: (article: ArticleInput) => Reading,
): Promise<void> {
  await writeInTransaction(graph, async (run) => {
    // First, so that no article that is being saved is missed.
    const [log] = await run(queries.awaitDecisions, { layout: GRAPH_LAYOUT });
    if (log!.decisionCount !== heldCount) throw new DecisionsChangedError();
    await run(queries.writeDecisions, {
      decisions: decisions.map((decision) => ({ ...decision, ...identities.describe(decision) })),
    });
    await run(queries.deleteFormerIds, {});
    await run(queries.writeFormerIds, {
      formerIds: Array.from(identities.formerIds, ([id, entityId]) => ({ id, entityId })),
    });
    const reached = await run(queries.findDecidedArticles, { ...reach });
    for (const { articleId } of reached) await readAgain(run, articleId, read, graph.names.lexicon);
    if (claimedIds.length > 0) await relateAgain(run, claimedIds);
  });
}
