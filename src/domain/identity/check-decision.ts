import { listAncestors } from "../list-ancestors.ts";
import { AppError } from "../../errors/app-error.ts";
import { type Decision, findDecisionsInForce, isClaimDecision } from "./decision.ts";
import type { EntityType } from "../entity.ts";
import type { Identities } from "./identities.ts";
import { readDerivedType } from "../ids.ts";
import type { EntityLookup } from "../ports.ts";

/** What is known when a person decides. */
export interface DecisionScene {
  readonly decisions: readonly Decision[];
  /** By these decisions, the new one left out. */
  readonly identities: Identities;
  /** By the id to which theirs leads: every entity that the graph or the registry knows and the decision names. */
  readonly entityTypes: ReadonlyMap<string, EntityType>;
  /** Those of a split's articles and quotations that name the entity. */
  readonly mentionedIn: ReadonlySet<string>;
  /** The keys of the statements that quotations back, by the quotations' ids: of all that decisions name. */
  readonly statementKeys: ReadonlyMap<string, string>;
  /** Who is held to have said these quotations, by their ids; none where nobody is known. */
  readonly speakerIds: ReadonlyMap<string, string>;
}

/** Longest name of who decided, and longest reason. */
const LONGEST_TEXT = 2_000;

/**
 * Refuses a decision that says nothing or what cannot be. That it fits to the others shows when the
 * identities are worked out.
 *
 * @throws AppError DECISION_…
 */
export function checkDecision(decision: Decision, scene: DecisionScene): void {
  checkText(decision);
  const [one = "", other = ""] = decision.ids;
  switch (decision.kind) {
    case "UNDO":
      checkUndo(one, scene.decisions);
      break;
    case "SPLIT":
      checkSplit(decision, scene);
      break;
    case "REATTRIBUTE":
      checkReattribution(decision, scene);
      break;
    case "SAME":
    case "DIFFERENT":
      checkPair(decision.kind, one, other, scene);
      break;
    case "SAME_CLAIM":
    case "OTHER_CLAIM":
    case "CONTRADICTION":
      checkClaims(one, other, scene);
  }
}

function checkText({ decidedBy, reason }: Decision): void {
  for (const [field, text] of [
    ["the name of who decides", decidedBy],
    ["the reason", reason],
  ] as const) {
    if (text.trim() === "" || text.length > LONGEST_TEXT) {
      throw new AppError("DECISION_TEXT_INVALID", { field, longest: LONGEST_TEXT });
    }
  }
}

function checkUndo(decisionId: string, decisions: readonly Decision[]): void {
  if (!decisions.some(({ id }) => id === decisionId)) {
    throw new AppError("DECISION_UNKNOWN", { decisionId });
  }
  if (!findDecisionsInForce(decisions).some(({ id }) => id === decisionId)) {
    throw new AppError("DECISION_UNDONE", { decisionId });
  }
}

function checkSplit({ ids, within }: Decision, scene: DecisionScene): void {
  const [entityId = ""] = ids;
  requireType(entityId, scene);
  const foreign = within.find((id) => !scene.mentionedIn.has(id));
  if (foreign !== undefined || within.length === 0) {
    throw new AppError("DECISION_WITHOUT_MENTION", { entityId, within: foreign ?? "" });
  }
}

function checkReattribution({ ids, within }: Decision, scene: DecisionScene): void {
  const [speakerId = ""] = ids;
  const { identities, speakerIds } = scene;
  const type = requireType(speakerId, scene);
  for (const id of within) requireStatement(id, scene);
  // Who has no name is known in one article alone.
  if (type === "PLACE" || readDerivedType(speakerId) === "LOCAL") {
    throw new AppError("DECISION_SPEAKER_UNFIT", { speakerId });
  }
  const [quotationId = ""] = within;
  const made = identities.reattributions.find(({ quotationIds }) =>
    within.some((id) => quotationIds.has(id)),
  );
  if (made !== undefined) {
    throw new AppError("DECISION_SPEAKER_MADE", { decisionId: made.decisionId, quotationId });
  }
  const speaker = identities.getCanonicalId(speakerId);
  if (within.every((id) => speakerIds.get(id) === speaker)) {
    throw new AppError("DECISION_SPEAKER_EQUAL", { speakerId, quotationId });
  }
}

function checkPair(
  kind: "SAME" | "DIFFERENT",
  one: string,
  other: string,
  scene: DecisionScene,
): void {
  const { identities } = scene;
  const types = [one, other].map((id) => requireType(id, scene));
  if (identities.getCanonicalId(one) === identities.getCanonicalId(other)) {
    throw new AppError("DECISION_ENTITIES_EQUAL", { one, other });
  }
  if (kind === "DIFFERENT") {
    if (identities.areDifferent(one, other)) throw new AppError("DECISION_MADE", { one, other });
    return;
  }
  if (types.filter((type) => type === "PLACE").length === 1) {
    throw new AppError("DECISION_KINDS_DIFFER", { one, other });
  }
  if ([one, other].every((id) => readDerivedType(id) === "LOCAL")) {
    throw new AppError("DECISION_UNNAMED", { one, other });
  }
}

function checkClaims(one: string, other: string, scene: DecisionScene): void {
  const { decisions, statementKeys } = scene;
  const keys = [one, other].map((id) => requireStatement(id, scene));
  if (keys[0] === keys[1]) throw new AppError("DECISION_STATEMENTS_EQUAL", { one, other });
  const made = findDecisionsInForce(decisions).find((decision) => {
    if (!isClaimDecision(decision)) return false;
    const decided = decision.ids.map((id) => statementKeys.get(id));
    return keys.every((key) => decided.includes(key));
  });
  if (made !== undefined) {
    throw new AppError("DECISION_CLAIMS_MADE", { decisionId: made.id, one, other });
  }
}

function requireStatement(id: string, { statementKeys }: DecisionScene): string {
  const key = statementKeys.get(id);
  if (key === undefined) throw new AppError("DECISION_STATEMENT_UNKNOWN", { statementId: id });
  return key;
}

function requireType(id: string, { identities, entityTypes }: DecisionScene): EntityType {
  const type = entityTypes.get(identities.getCanonicalId(id)) ?? entityTypes.get(id);
  if (type === undefined) throw new AppError("DECISION_ENTITY_UNKNOWN", { entityId: id });
  return type;
}

/**
 * Refuses a join after which a place would lie inside itself.
 *
 * @throws AppError DECISION_CONTAINS
 */
export function checkContainment(
  { kind, ids }: Decision,
  identities: Identities,
  { getPlace }: Pick<EntityLookup, "getPlace">,
): void {
  if (kind !== "SAME") return;
  const [one = "", other = ""] = ids;
  const joined = identities.getCanonicalId(one);
  for (const start of identities.listJoined(one)) {
    const place = getPlace(start);
    if (place === null) continue;
    const around = listAncestors(place, (id) => getPlace(identities.getCanonicalId(id)));
    if (around.some((id) => id !== start && identities.getCanonicalId(id) === joined)) {
      throw new AppError("DECISION_CONTAINS", { one, other });
    }
  }
}
