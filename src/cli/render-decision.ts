import type { StoredDecision } from "../graph/decision-repository.ts";

/** A decision in one line: what, of what, by whom, when, why, and whether it counts. */
export function renderDecision(decision: StoredDecision): string {
  const { id, kind, ids, within, decidedBy, decidedAt, reason, isInForce, entityIds } = decision;
  const places = within.length === 0 ? "" : ` within ${within.join(", ")}`;
  // What was split off has an id of its own, which nobody could know before.
  const parts = entityIds.filter((entityId) => !ids.includes(entityId));
  const result = isInForce && parts.length > 0 ? `, now ${parts.join(", ")}` : "";
  const undone = isInForce ? "" : " (undone)";
  return `${id} ${kind.toLowerCase()} ${ids.join(" ")}${places}${result}${undone}: "${reason}", ${decidedBy}, ${decidedAt}`;
}
