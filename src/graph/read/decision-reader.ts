import type { DecisionReach } from "../../domain/identity/decision-reach.ts";
import type { Decision, DecisionKind } from "../../domain/identity/decision.ts";
import type { Graph } from "../connection/driver.ts";
import { queries } from "../connection/queries.generated.ts";
import { runQuery } from "../connection/run-query.ts";

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

/** A statement as a decision names it, by one of its quotations. */
export interface BackedStatement {
  readonly key: string;
  /** The beginning of the quotation. */
  readonly name: string;
  /** `null` where nobody is known to have said it. */
  readonly speakerId: string | null;
}

/** The ids of the quotations that back a statement, given by its id or by that of any of them. */
export async function findBackingQuotations(graph: Graph, id: string): Promise<string[]> {
  const rows = await runQuery(graph, queries.findBackingQuotations, { id });
  return rows.map(({ quotationId }) => quotationId);
}

/** The statements that some quotations back, by the quotations' ids. */
export async function findBackedStatements(
  graph: Graph,
  ids: readonly string[],
): Promise<ReadonlyMap<string, BackedStatement>> {
  const rows = await runQuery(graph, queries.findBackedStatements, { ids });
  return new Map(rows.map(({ id, ...statement }) => [id, statement]));
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
