import type { StoredDecision } from "../../graph/read/decision-reader.ts";

/** A decision, and how those are called whom it is about, or how the statements begin. */
export type NamedDecision = StoredDecision & { readonly names: readonly string[] };

/** A decision in one line: what, of whom, by whom, when, why, and whether it counts. */
export function renderDecision(decision: NamedDecision): string {
  const { id, kind, ids, within, decidedBy, decidedAt, reason, isInForce, entityIds } = decision;
  const called = decision.names.length === 0 ? "" : ` (${decision.names.join("; ")})`;
  const places = within.length === 0 ? "" : ` within ${within.join(", ")}`;
  // What was split off has an id of its own, which nobody could know before.
  const parts = entityIds.filter((entityId) => !ids.includes(entityId));
  const result = isInForce && parts.length > 0 ? `, now ${parts.join(", ")}` : "";
  const undone = isInForce ? "" : " (undone)";
  return `${id} ${kind.toLowerCase().replace("_", "-")} ${ids.join(" ")}${called}${places}${result}${undone}: "${reason}", ${decidedBy}, ${decidedAt}`;
}
