import { isName, type Claim } from "../claim.ts";

/** Whether two claims tell of the same doer, of another, or of the doer as of whom it is done to. */
export type Parties = "same" | "unknown" | "other" | "swapped";

export function compareParties(left: Claim, right: Claim): Parties {
  if (left.predicate?.key !== right.predicate?.key) return "unknown";
  if (left.predicate === null && left.verb !== right.verb) return "unknown";
  // "Okoye sold it to Lund", "Lund bought it from Okoye"
  const isTurned = left.predicate?.side !== right.predicate?.side;
  const rightDoer = [...right.doer, ...right.doerMayBe];
  const [doer, partner] = isTurned ? [right.partner, rightDoer] : [rightDoer, right.partner];
  const across = [
    countShared([...left.doer, ...left.doerMayBe], partner),
    countShared(left.partner, doer),
  ] as const;
  const aligned = countShared(left.doer, doer) + countShared(left.partner, partner);
  // Of "the cold killed him" and "he died of cold" both tell one thing.
  const isToldAlike = (left.predicate?.side ?? null) !== null || left.verb === right.verb;
  if (across[0] > 0 && across[1] > 0 && across[0] + across[1] > aligned) {
    return isToldAlike ? "swapped" : "unknown";
  }
  if (isTurned || (!isToldAlike && across[0] + across[1] > 0)) return "unknown";
  return compareDoers(left, right);
}

function compareDoers(left: Claim, right: Claim): Parties {
  const [one, other] = [left.doer, right.doer];
  if (one.length === 0 || other.length === 0) return "unknown";
  const [names, others] = [one.filter(isName), other.filter(isName)];
  if (names.length > 0 && others.length > 0) {
    return countShared(names, others) > 0 ? "same" : "other";
  }
  if (countShared(one, other) > 0) return "same";
  // "The mayor" may be Okoye, and people may be anybody.
  const isOpen =
    names.length > 0 ||
    others.length > 0 ||
    countShared(one, left.soft) > 0 ||
    countShared(other, right.soft) > 0;
  return isOpen ? "unknown" : "other";
}

/** Whether each names another who holds what only one can: "we hold Varn", "they hold Varn". */
export function areHeldByTwo(left: Claim, right: Claim): boolean {
  if (!left.isHeldByOne || left.predicate?.key !== right.predicate?.key) return false;
  const [one, other] = [listHolders(left), listHolders(right)];
  return one.length > 0 && other.length > 0 && countShared(one, other) === 0;
}

function listHolders({ doer, doerMayBe }: Claim): readonly string[] {
  const named = doer.filter(isName);
  return named.length > 0 ? named : doerMayBe.filter(isName);
}

function countShared(one: readonly string[], other: readonly string[]): number {
  return one.filter((key) => other.includes(key)).length;
}
