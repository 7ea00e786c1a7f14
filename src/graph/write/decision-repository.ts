import type { Decision, DecisionKind } from "../../domain/identity/decision.ts";
import type { ArticleInput } from "../../domain/articles/article.ts";
import type { DecisionReach } from "../../domain/identity/decision-reach.ts";
import type { Identities } from "../../domain/identity/identities.ts";
import type { Reading } from "../../domain/statements/reading.ts";
import { DecisionsChangedError } from "./article-repository.ts";
import type { Graph } from "../connection/driver.ts";
import { GRAPH_LAYOUT } from "../connection/layout.ts";
import { queries } from "../connection/queries.generated.ts";
import { readAgain } from "./read-again.ts";
import { runQuery, writeInTransaction } from "../connection/run-query.ts";

/** A decision as the graph holds it. */
export interface StoredDecision extends Decision {
  /** The entities that it is about, as they are known now: of a split, also what was split off. */
  readonly entityIds: readonly string[];
  /** Whether it counts. */
  readonly isInForce: boolean;
}

/** Every decision, the oldest first. */
export async function findDecisions(graph: Graph): Promise<StoredDecision[]> {
  const rows = await runQuery(graph, queries.findDecisions, {});
  return rows.map((row) => ({ ...row, kind: row.kind as DecisionKind }));
}

/** Decisions to be written. */
export interface DecisionChange {
  /** All that there are, the new ones included. */
  readonly decisions: readonly Decision[];
  /** How many of them the graph held when this was worked out. */
  readonly heldCount: number;
  /** By all of them. */
  readonly identities: Identities;
  readonly reach: DecisionReach;
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
  { decisions, heldCount, identities, reach }: DecisionChange,
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
  });
}

/** The ids of the articles that a decision makes read again. */
export async function findReachedArticles(graph: Graph, reach: DecisionReach): Promise<string[]> {
  const rows = await runQuery(graph, queries.findDecidedArticles, { ...reach });
  return rows.map(({ articleId }) => articleId);
}

/** In which of some articles and quotations, given by their ids, quotations name an entity. */
export async function findMentionsWithin(
  graph: Graph,
  entityId: string,
  within: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await runQuery(graph, queries.findMentionsWithin, { entityId, within });
  return new Set(rows.map(({ id }) => id));
}

/** Those of some ids that belong to something that the graph holds. */
export async function findHeldIds(
  graph: Graph,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await runQuery(graph, queries.findHeldIds, { ids });
  return new Set(rows.map(({ id }) => id));
}
