import type { Claim } from "../claim.ts";

/** Whether two claims are of one place; of two of which one lies in the other; or one names a place alone. */
export type Places = "same" | "unknown" | "part" | "other";

export function comparePlaces(left: Claim, right: Claim): Places {
  if (left.places.length + right.places.length === 0) return "same";
  const [one, other] = [listPlaceNames(left), listPlaceNames(right)];
  if (isTold(one, right) || isTold(other, left)) return "same";
  if (one.length === 0 || other.length === 0) return "unknown";
  return liesIn(left, other) || liesIn(right, one) ? "part" : "other";
}

/** Keys of the names of the places of a claim. */
export function listPlaceNames({ places }: Claim): string[] {
  return places.flatMap(({ names }) => names);
}

function isTold(names: readonly string[], { keys, soft }: Claim): boolean {
  return names.some((name) => soft.includes(name) || keys.some(({ key }) => key === name));
}

function liesIn({ places }: Claim, names: readonly string[]): boolean {
  return places.some(({ within }) => within.some((name) => names.includes(name)));
}
