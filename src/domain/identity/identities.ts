import { groupBy } from "../group-by.ts";
import { AppError } from "../../errors/app-error.ts";
import { type Decision, findDecisionsInForce, isClaimDecision } from "./decision.ts";
import type { EntityType } from "../entity.ts";
import { buildSplitId, readDerivedType } from "../ids.ts";
import type { EntityLookup } from "../ports.ts";

/** An entity that a decision split off another. */
export interface SplitEntity {
  readonly id: string;
  readonly type: EntityType;
  /** The entity that it was split off. */
  readonly from: string;
  /** Ids of the articles and quotations in which it is meant, and of what took their place. */
  readonly within: ReadonlySet<string>;
}

/** Quotations that a decision gave to a speaker. */
export interface Reattribution {
  readonly decisionId: string;
  /** As the decision names it; where it leads, `decide` tells. */
  readonly speakerId: string;
  readonly quotationIds: ReadonlySet<string>;
}

/** Who is who by the decisions that count. Made by `buildIdentities`. */
export interface Identities {
  /** How many decisions there are, those that do not count included: they only ever become more. */
  readonly decisionCount: number;
  /** The id to which an id leads: its own, unless a decision joined its entity to another. */
  getCanonicalId(id: string): string;
  /** Ids of all that is one with it, sorted, itself included. */
  listJoined(id: string): readonly string[];
  /** The entity that is meant where the rules resolved a mention to `id`. */
  decide(id: string, articleId: string, quotationId: string): string;
  /** The entity that is meant to have said a quotation by a decision; `null` where none tells. */
  decideSpeaker(articleId: string, quotationId: string): string | null;
  /** The entities that a decision is about, as they are known now, and whether it counts. */
  describe(decision: Decision): { readonly entityIds: string[]; readonly isInForce: boolean };
  /** Whether a decision keeps the two apart. */
  areDifferent(one: string, other: string): boolean;
  readonly splits: readonly SplitEntity[];
  /** The oldest first, which counts where several give one quotation. */
  readonly reattributions: readonly Reattribution[];
  /** Where ids lead that are no entity's own: joined entities, and splits that were undone. */
  readonly formerIds: ReadonlyMap<string, string>;
}

/**
 * Works out who is who: a function of the set of decisions, the registry, and of which articles were
 * replaced by others.
 *
 * Joined entities go by a registered id before a derived one, then by the smallest. Splits are
 * looked up among the joined, and what was split off may be joined or split again.
 *
 * @param formerArticles  where the ids of replaced articles lead
 * @throws AppError DECISION_CONTRADICTS where decisions join what another keeps apart
 */
export function buildIdentities(
  decisions: readonly Decision[],
  lookup: Pick<EntityLookup, "getActor" | "getPlace">,
  formerArticles: ReadonlyMap<string, string> = new Map(),
): Identities {
  const inForce = findDecisionsInForce(decisions);
  const inForceIds = new Set(inForce.map(({ id }) => id));
  const groups = joinIds(inForce.filter(({ kind }) => kind === "SAME"));
  const canonicalIds = new Map(
    [...groups].map(([id, group]) => [id, chooseCanonicalId([...group], lookup)]),
  );
  const getCanonicalId = (id: string): string => canonicalIds.get(id) ?? id;
  const split = (decision: Decision): SplitEntity => buildSplit(decision, lookup, formerArticles);
  const splits = inForce.filter(({ kind }) => kind === "SPLIT").map(split);
  const apart = listApart(inForce, split, getCanonicalId);
  const splitsByOrigin = groupBy(splits, ({ from }) => [getCanonicalId(from)]);
  const reattributions = inForce
    .filter(({ kind }) => kind === "REATTRIBUTE")
    .map(buildReattribution);

  const formerIds = new Map(
    decisions
      .filter(({ kind }) => kind === "SPLIT")
      .map(split)
      .filter(({ id }) => !splits.some((counting) => counting.id === id))
      .map(({ id, from }) => [id, getCanonicalId(from)]),
  );
  for (const [id, canonicalId] of canonicalIds) {
    if (id === canonicalId) formerIds.delete(id);
    else formerIds.set(id, canonicalId);
  }

  const decide = buildDecide(splitsByOrigin, getCanonicalId);

  return {
    decisionCount: decisions.length,
    getCanonicalId,
    listJoined: (id) => [...(groups.get(id) ?? [id])].sort(),
    decide,
    decideSpeaker: (articleId, quotationId) => {
      const given = reattributions.find(({ quotationIds }) => quotationIds.has(quotationId));
      return given === undefined ? null : decide(given.speakerId, articleId, quotationId);
    },
    describe: (decision) => {
      const ids = decision.kind === "UNDO" || isClaimDecision(decision) ? [] : decision.ids;
      const parts = decision.kind === "SPLIT" ? [split(decision).id] : [];
      const entityIds = [...new Set([...ids, ...parts].map(getCanonicalId))];
      return { entityIds, isInForce: inForceIds.has(decision.id) };
    },
    areDifferent: (one, other) =>
      apart.get(getCanonicalId(one))?.has(getCanonicalId(other)) ?? false,
    splits,
    reattributions,
    formerIds,
  };
}

function buildDecide(
  splitsByOrigin: ReadonlyMap<string, readonly SplitEntity[]>,
  getCanonicalId: Identities["getCanonicalId"],
): Identities["decide"] {
  return (id, articleId, quotationId) => {
    const taken = new Set<SplitEntity>();
    let current = getCanonicalId(id);
    for (;;) {
      const next = splitsByOrigin
        .get(current)
        ?.find(
          (part) =>
            !taken.has(part) && (part.within.has(articleId) || part.within.has(quotationId)),
        );
      if (next === undefined) return current;
      taken.add(next);
      current = getCanonicalId(next.id);
    }
  };
}

function buildReattribution({ id, ids: [speakerId = ""], within }: Decision): Reattribution {
  return { decisionId: id, speakerId, quotationIds: new Set(within) };
}

/** The groups that pairs join their ids to, by each id. */
function joinIds(joins: readonly Decision[]): Map<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const { ids } of joins) {
    const joined = new Set(ids.flatMap((id) => [...(groups.get(id) ?? [id])]));
    for (const id of joined) groups.set(id, joined);
  }
  return groups;
}

function chooseCanonicalId(
  ids: readonly string[],
  lookup: Pick<EntityLookup, "getActor" | "getPlace">,
): string {
  const rank = (id: string): number => {
    if (lookup.getActor(id) !== null || lookup.getPlace(id) !== null) return 0;
    // What a registry knew once is nobody's id any more.
    const type = readDerivedType(id);
    return type === null ? 3 : type === "LOCAL" ? 2 : 1;
  };
  return ids.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))[0]!;
}

function buildSplit(
  { ids: [from = ""], within }: Decision,
  lookup: Pick<EntityLookup, "getActor" | "getPlace">,
  formerArticles: ReadonlyMap<string, string>,
): SplitEntity {
  const type = getType(from, lookup);
  const later = within.flatMap((id) => formerArticles.get(id) ?? []);
  return {
    id: buildSplitId(type, from, within),
    type,
    from,
    within: new Set([...within, ...later]),
  };
}

function getType(
  id: string,
  { getActor, getPlace }: Pick<EntityLookup, "getActor" | "getPlace">,
): EntityType {
  const derived = readDerivedType(id);
  if (derived !== null) return derived === "LOCAL" ? "UNNAMED" : derived;
  return getActor(id)?.type ?? getPlace(id)?.type ?? "PERSON";
}

/** The ids that decisions keep apart, each way round. */
function listApart(
  inForce: readonly Decision[],
  split: (decision: Decision) => SplitEntity,
  getCanonicalId: (id: string) => string,
): Map<string, Set<string>> {
  const apart = new Map<string, Set<string>>();
  for (const decision of inForce) {
    const { id: decisionId, kind, ids } = decision;
    if (kind !== "DIFFERENT" && kind !== "SPLIT") continue;
    const [one = "", other = ""] = kind === "SPLIT" ? [ids[0], split(decision).id] : ids;
    const [left, right] = [getCanonicalId(one), getCanonicalId(other)];
    if (left === right) throw new AppError("DECISION_CONTRADICTS", { decisionId, one, other });
    apart.set(left, (apart.get(left) ?? new Set()).add(right));
    apart.set(right, (apart.get(right) ?? new Set()).add(left));
  }
  return apart;
}
