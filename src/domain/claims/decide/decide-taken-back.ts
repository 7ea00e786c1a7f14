import { buildRelation, type ClaimRelation } from "../claim-relation.ts";
import type { ClaimComparison } from "../compare/compare-claims.ts";
import type { ComparedClaims } from "../compared-claims.ts";
import { tellComparison } from "./told-comparison.ts";

/** Whether one speaker denies what he said of himself, or says what he denied: "I never met him". */
export function decideTakenBack(
  comparison: ClaimComparison,
  a: ComparedClaims,
  b: ComparedClaims,
): ClaimRelation | null {
  const { stands, left, right, strangeOfBoth, words, isSamePredicate } = comparison;
  if (stands !== "contrary" || left.isNegated === right.isNegated) return null;
  const areOwn = [left, right].every(
    ({ isOfSpeaker, isWhole, isAside, modality }) =>
      isOfSpeaker && !isWhole && !isAside && modality === "FACT",
  );
  if (!areOwn || a.articleId !== b.articleId || !isSamePredicate) return null;
  return strangeOfBoth === 0 && words.length > 1
    ? buildRelation({
        type: "DENIES",
        rule: "contrary-claim",
        startsFrom: a.start > b.start ? "left" : "right",
        ...tellComparison(comparison),
      })
    : null;
}
