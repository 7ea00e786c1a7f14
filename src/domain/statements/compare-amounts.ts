import type { ComparedQuotation, Relation } from "./relation.ts";

type ComparedAmount = ComparedQuotation["amounts"][number];

/** Paragraphs within which two counts may be of one event. */
const NEIGHBORHOOD = 3;

/** Words of meaning that two sources share when they count at one event, beside what is counted. */
const FEWEST_SHARED_WORDS = 2;

/**
 * Whether two sources of one article count the same things at one event, and count alike.
 *
 * Only where each gives one number of the thing: who counts several may mean any of them.
 */
export function compareAmounts(a: ComparedQuotation, b: ComparedQuotation): Relation | null {
  if (Math.abs(a.assertion.paragraph - b.assertion.paragraph) > NEIGHBORHOOD) return null;
  for (const left of a.amounts) {
    for (const right of b.amounts) {
      const unit = findCommonUnit(left, right);
      if (unit === null || !isOnlyOne(a, left) || !isOnlyOne(b, right)) continue;
      const counted = [left.unit, right.unit];
      const shared = a.assertion.words.filter(
        (word) => b.assertion.words.includes(word) && !counted.includes(word),
      );
      if (shared.length < FEWEST_SHARED_WORDS) continue;
      const words = `“${left.text}” and “${right.text}”`;
      if (left.number === right.number) {
        return {
          type: "CORROBORATES",
          rule: "counts",
          reason: `Two sources count alike: ${words}`,
        };
      }
      if (isBoundMet(left, right) || isBoundMet(right, left)) continue;
      return {
        type: "CONTRADICTS",
        rule: "counts",
        reason: `Two sources count differently: ${words}`,
      };
    }
  }
  return null;
}

/** What both count: the same noun, or people of a kind and people. */
function findCommonUnit(left: ComparedAmount, right: ComparedAmount): string | null {
  if (left.unit === right.unit) return left.unit;
  if (left.isOfPeople && right.isOfPeople && (left.unit === "people" || right.unit === "people")) {
    return "people";
  }
  return null;
}

function isOnlyOne({ amounts }: ComparedQuotation, amount: ComparedAmount): boolean {
  return (
    amounts.filter(({ unit, isOfPeople }) =>
      amount.isOfPeople ? isOfPeople : unit === amount.unit,
    ).length === 1
  );
}

/** "more than 100" is met by 120. */
function isBoundMet(bound: ComparedAmount, other: ComparedAmount): boolean {
  if (bound.precision === "AT_LEAST") return other.number >= bound.number;
  return bound.precision === "AT_MOST" && other.number <= bound.number;
}
