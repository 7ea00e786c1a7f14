import { buildRelation, type ClaimRelation } from "../claim-relation.ts";
import type { ClaimComparison } from "../compare/compare-claims.ts";
import { listPlaceNames } from "../compare/compare-places.ts";
import type { Situation } from "./situation.ts";

/** A contradiction as it is, or left open where something is unknown without which nobody can tell. */
export function leaveOpen(
  relation: ClaimRelation,
  comparison: ClaimComparison,
  situation: Situation,
): ClaimRelation {
  if (relation.type !== "CONTRADICTS" && relation.type !== "DENIES") return relation;
  const unknown = Object.values(UNKNOWN).flatMap(({ isSo, tell }) =>
    isSo(comparison, situation) ? [tell] : [],
  );
  if (unknown.length === 0) return relation;
  const { rule, reason, parts } = relation;
  return buildRelation({
    type: "UNDETERMINED",
    rule,
    parts,
    reason: `${reason.replace(/\.$/u, "")}; ${unknown.join(", and ")}.`,
  });
}

interface Unknown {
  readonly isSo: (comparison: ClaimComparison, situation: Situation) => boolean;
  readonly tell: string;
}

const UNKNOWN = {
  time: {
    isSo: (comparison, situation) => isNearInTime(comparison, situation, Infinity) === null,
    tell: "nobody knows whether both speak of one time",
  },
  place: {
    isSo: ({ places, left, right }, { names }) =>
      places === "unknown" &&
      ![...listPlaceNames(left), ...listPlaceNames(right)].some((name) => names.includes(name)),
    tell: "only one names a place",
  },
  region: {
    isSo: ({ places }) => places === "part",
    tell: "the place of one lies in that of the other",
  },
  scope: {
    isSo: ({ isPart, stands }) => isPart && stands === "other number",
    tell: "one may count a part of what the other counts",
  },
  referent: {
    isSo: ({ mayBeMeant, isMeant, names, stands }, situation) =>
      (stands === "contrary" || stands === "other number") &&
      !isMeant &&
      mayBeMeant.length > 0 &&
      !mayBeMeant.some((name) => names.includes(name) || situation.names.includes(name)),
    tell: "nobody knows whom one of them means",
  },
} as const satisfies Record<string, Unknown>;

/** Whether both are of one time: by the days that both tell, else by those on which they were said; `null` if unknown. */
export function isNearInTime(
  { left, right }: ClaimComparison,
  { days }: Situation,
  most: number,
): boolean | null {
  if (left.on !== null && right.on !== null) return true;
  return days === null ? null : days <= most;
}
