import { findDecisionsInForce, isClaimDecision } from "../../domain/identity/decision.ts";
import { buildIdentities } from "../../domain/identity/identities.ts";
import { readDerivedType } from "../../domain/ids.ts";
import { findDecisions, findHeldIds } from "../../graph/read/decision-reader.ts";
import type { Graph } from "../../graph/connection/driver.ts";
import type { Knowledge } from "../../pipeline/run-pipeline.ts";

/** A decision that counts, and those of the ids in it that belong to nothing that the graph holds. */
export interface StrayDecision {
  readonly id: string;
  readonly missing: readonly string[];
}

/**
 * Finds decisions that hold for less than they say, or for nothing: what they name was not loaded, or
 * went with a version that was corrected.
 *
 * What the registry knows may be decided on before anybody names it.
 */
export async function findStrayDecisions(
  graph: Graph,
  { lookup }: Knowledge,
): Promise<StrayDecision[]> {
  const decisions = await findDecisions(graph);
  const splitIds = new Set(buildIdentities(decisions, lookup).splits.map(({ id }) => id));
  const named = findDecisionsInForce(decisions)
    .filter(({ kind }) => kind !== "UNDO")
    .map((decision) => {
      const { id, ids, within } = decision;
      if (isClaimDecision(decision)) return { id, ids };
      const entityIds = ids.filter((one) => readDerivedType(one) !== null && !splitIds.has(one));
      return { id, ids: [...entityIds, ...within] };
    });
  const held = await findHeldIds(
    graph,
    named.flatMap(({ ids }) => ids),
  );
  return named
    .map(({ id, ids }) => ({ id, missing: ids.filter((one) => !held.has(one)) }))
    .filter(({ missing }) => missing.length > 0);
}
