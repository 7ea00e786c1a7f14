import { groupBy } from "../group-by.ts";
import { digest } from "../ids.ts";

/**
 * SAME: the two entities are one. DIFFERENT: they are two, whatever they look like. SPLIT: what an
 * entity is held to have said or done in some places belongs to another. UNDO: a decision no longer
 * counts. REATTRIBUTE: what some quotations say was said by this actor, whoever the rules hold to
 * have said it. The others tell how two statements stand to each other.
 */
export type DecisionKind =
  "SAME" | "DIFFERENT" | "SPLIT" | "REATTRIBUTE" | ClaimDecisionKind | "UNDO";

/**
 * SAME_CLAIM: the two statements say the same. OTHER_CLAIM: neither says anything of what the other
 * says. CONTRADICTION: they cannot both be true.
 */
export type ClaimDecisionKind = (typeof CLAIM_DECISION_KINDS)[number];

export const CLAIM_DECISION_KINDS = ["SAME_CLAIM", "OTHER_CLAIM", "CONTRADICTION"] as const;

/** What a person decided about identity or about claims, with all that its id is made of. */
export interface DecisionContent {
  readonly kind: DecisionKind;
  /**
   * Of two entities for SAME and DIFFERENT, of one for SPLIT and REATTRIBUTE, of a decision for UNDO.
   * Of two statements for the others, each by the id of any of its quotations, which stays when the
   * statement's changes.
   */
  readonly ids: readonly string[];
  /** Ids of the articles and quotations that SPLIT takes out of the entity, and of the quotations that REATTRIBUTE gives to it; else empty. */
  readonly within: readonly string[];
  readonly decidedBy: string;
  /** Moment, ISO 8601 in UTC. */
  readonly decidedAt: string;
  readonly reason: string;
}

/**
 * A record of what a person decided. Input like the registry and never an edit of the graph: it is
 * heeded whenever an article is read, and overrules every rule for as long as it counts.
 */
export interface Decision extends DecisionContent {
  readonly id: string;
}

export function isClaimDecision({ kind }: Pick<Decision, "kind">): boolean {
  return CLAIM_DECISION_KINDS.some((each) => each === kind);
}

/** Makes the record, whose id is its content and its time; the order in which ids are given does not matter. */
export function buildDecision(content: DecisionContent): Decision {
  const ids = content.ids.toSorted();
  const within = [...new Set(content.within)].sort();
  const { kind, decidedBy, decidedAt, reason } = content;
  const parts = [kind, ids, within, decidedBy, decidedAt, reason];
  return { id: `d-${digest(JSON.stringify(parts))}`, ...content, ids, within };
}

/** The decisions that count, the oldest first: those that none that counts undoes. */
export function findDecisionsInForce(decisions: readonly Decision[]): Decision[] {
  const undoers = groupBy(decisions, ({ kind, ids }) => (kind === "UNDO" ? ids : []));
  const known = new Map<string, boolean>();
  // An id is made from the id that it undoes, so nobody can undo in a circle.
  const counts = ({ id }: Decision): boolean => {
    const inForce = known.get(id) ?? !(undoers.get(id) ?? []).some(counts);
    known.set(id, inForce);
    return inForce;
  };
  return sortDecisions(decisions.filter(counts));
}

/** The oldest first. */
export function sortDecisions(decisions: readonly Decision[]): Decision[] {
  return decisions.toSorted((a, b) =>
    `${a.decidedAt} ${a.id}` < `${b.decidedAt} ${b.id}` ? -1 : 1,
  );
}
