import {
  type Decision,
  type DecisionContent,
  type DecisionKind,
  buildDecision,
} from "../../src/domain/identity/decision.ts";

let minutes = 0;

/** A decision, each made a minute after the last. */
export function decideThat(
  kind: DecisionKind,
  ids: readonly string[],
  within: readonly string[] = [],
): Decision {
  return buildDecision({ kind, ids, within, ...describeCurator() });
}

/** Who decides, when and why. */
export function describeCurator(): Pick<DecisionContent, "decidedBy" | "decidedAt" | "reason"> {
  const decidedAt = new Date(Date.UTC(2026, 0, 1, 0, minutes++)).toISOString();
  return { decidedBy: "Ada Okoye", decidedAt, reason: "She told me" };
}
