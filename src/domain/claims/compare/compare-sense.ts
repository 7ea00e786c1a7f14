import type { Claim, Key } from "../claim.ts";
import type { SharedKey } from "./compare-keys.ts";

/** Whether two claims say the same of what they tell, or the contrary; unclear where both may be so, or neither. */
export type Sense = "same" | "contrary" | "unclear";

export function compareSense(left: Claim, right: Claim, shared: readonly SharedKey[]): Sense {
  const turned = shared.flatMap(({ left: one, right: other }) =>
    one !== null && other !== null && one.isContrary !== other.isContrary ? [one] : [],
  );
  // Of men and of women is no contrary sense: they are other people.
  if (turned.some((key) => !isSaid(key, left) && !isSaid(key, right))) return "unclear";
  const isComplement = turned.every((key) => key.isComplement);
  const isOdd = (turned.length % 2 === 1) !== (left.isNegated !== right.isNegated);
  // "did not rise" and "did not fall" may both be so, "did not fall" is no rise.
  if (!isComplement && (!isOdd || (left.isNegated && right.isNegated))) return "unclear";
  return isOdd ? "contrary" : "same";
}

/** Words without a verb of which one may still be what they say: "the strike illegal". */
const MOST_WORDS = 3;

/** Whether a key tells what a claim says, and not only of what. */
function isSaid({ key }: Key, { predicate, isWhole, keys }: Claim): boolean {
  if (predicate !== null) return predicate.key === key;
  return !isWhole || keys.length <= MOST_WORDS;
}

/** Whether both say one thing of what they speak of; who denies it may say more besides. */
export function isOnePredicate(left: Claim, right: Claim, sense: Sense): boolean {
  const [one, other] = [isToldBy(left.predicate, right), isToldBy(right.predicate, left)];
  if (sense !== "contrary") return one && other;
  return left.keys.length <= right.keys.length ? one : other;
}

/** Whether each has among its keys what the other says. */
export function isSamePredicate(left: Claim, right: Claim): boolean {
  return isToldBy(left.predicate, right) && isToldBy(right.predicate, left);
}

function isToldBy(predicate: Key | null, { keys, wanted }: Claim): boolean {
  if (predicate === null) return true;
  return keys.some(({ key }) => key === predicate.key) && !wanted.includes(predicate.key);
}
