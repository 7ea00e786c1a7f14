import type { Identities } from "./identities.ts";
import type { EntityLookup } from "../ports.ts";

/** What a change of decisions may reach; all that it does not name reads as before. */
export interface DecisionReach {
  /** Entities as quotations name them, or as the rules had them before a decision. */
  readonly entityIds: readonly string[];
  /** Entities on which others stand, or that act in what quotations say without being named there. */
  readonly basisIds: readonly string[];
  /** Articles and quotations. */
  readonly within: readonly string[];
}

/** Finds what reads otherwise when `before` becomes `after`. */
export function findDecisionReach(
  before: Identities,
  after: Identities,
  { getActor, getPlace }: Pick<EntityLookup, "getActor" | "getPlace">,
): DecisionReach {
  const both = [before, after];
  const ids = both.flatMap(({ formerIds, splits }) => [
    ...formerIds.keys(),
    ...formerIds.values(),
    ...splits.flatMap(({ id, from }) => [id, from]),
  ]);
  const moved = [...new Set(ids)].filter(
    (id) => before.getCanonicalId(id) !== after.getCanonicalId(id),
  );
  const regrouped = new Set(
    ids.filter((id) => before.listJoined(id).join() !== after.listJoined(id).join()),
  );
  const givenIds = both.map(
    ({ reattributions }) => new Set(reattributions.map(({ decisionId }) => decisionId)),
  );
  const splitIds = both.map(({ splits }) => new Set(splits.map(({ id }) => id)));
  // Entities that stand on another are the registry's alone.
  const registered = moved.filter((id) => getActor(id) !== null || getPlace(id) !== null);
  return {
    entityIds: moved,
    basisIds: [
      ...new Set([
        ...registered,
        ...registered.flatMap((id) => both.map(({ getCanonicalId }) => getCanonicalId(id))),
      ]),
    ],
    within: [
      ...new Set(
        both.flatMap(({ splits, reattributions }) => [
          ...splits
            .filter(
              ({ id, from }) =>
                !splitIds.every((known) => known.has(id)) ||
                regrouped.has(id) ||
                regrouped.has(from),
            )
            .flatMap(({ within }) => [...within]),
          ...reattributions
            .filter(({ decisionId }) => !givenIds.every((known) => known.has(decisionId)))
            .flatMap(({ quotationIds }) => [...quotationIds]),
        ]),
      ),
    ],
  };
}
