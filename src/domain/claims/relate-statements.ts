import { mayBeOneAct } from "../statements/mode.ts";
import { overlaps } from "../text/span.ts";
import { compareClaims, type ClaimComparison } from "./compare/compare-claims.ts";
import { mayBeCompared } from "./compare/may-be-compared.ts";
import { listComparedClaims } from "./list-compared-claims.ts";
import type { Claim } from "./claim.ts";
import type { ComparedClaims } from "./compared-claims.ts";
import { RELATIONS } from "../statements/relation.ts";
import type { ClaimRelation } from "./claim-relation.ts";
import { decideAgain } from "./decide/decide-again.ts";
import { decideBetweenTwo } from "./decide/decide-between-two.ts";
import { decideTakenBack } from "./decide/decide-taken-back.ts";
import { relateAnswers } from "./decide/relate-answers.ts";
import { relateJudged } from "./decide/relate-judged.ts";
import { readSituation, type Situation } from "./decide/situation.ts";
import { findToldAgain } from "./decide/told-again.ts";

/**
 * How two statements stand to each other, from the quotations that back them; `null` where nothing is
 * sure enough to be said.
 *
 * It depends on the two alone, so that relations are the same in whichever order articles come.
 */
export function findRelation(
  left: readonly ComparedClaims[],
  right: readonly ComparedClaims[],
): ClaimRelation | null {
  const found: ClaimRelation[] = [];
  for (const a of sortById(left)) {
    for (const b of sortById(right)) {
      // Who reports what another says, says it not again.
      if (a.articleId === b.articleId && overlaps(a, b)) continue;
      const situation = readSituation(a, b);
      const { speakers } = situation;
      if (speakers !== "other") found.push(...relateOwn(a, b, situation));
      if (speakers !== "same") found.push(...relateTwo(a, b, situation));
    }
  }
  return chooseFirst(found);
}

function sortById(quotations: readonly ComparedClaims[]): ComparedClaims[] {
  return quotations.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function chooseFirst(relations: readonly ClaimRelation[]): ClaimRelation | null {
  for (const type of Object.keys(RELATIONS)) {
    const ofType = relations.filter((relation) => relation.type === type);
    const [surest] = ofType.toSorted((a, b) => b.confidence - a.confidence);
    if (surest !== undefined) return surest;
  }
  return null;
}

/** What one speaker says twice: told again, unless the number, the day or the sense is another. */
function relateOwn(a: ComparedClaims, b: ComparedClaims, situation: Situation): ClaimRelation[] {
  if (!mayBeOneAct(a.mode, b.mode)) return [];
  const again: ClaimRelation[] = [];
  const claims = mayBeCompared(a.claimed, b.claimed) ? a.claimed.claims : [];
  for (const left of claims) {
    for (const right of b.claimed.claims) {
      const comparison = compareClaims(left, right);
      if (comparison === null) continue;
      const back = decideTakenBack(comparison, a, b);
      if (back !== null) return [back];
      if (isOtherwise(comparison)) return [];
      if (comparison.stands === "same") again.push(...decideAgain(comparison, a, b, situation));
    }
  }
  const told = findToldAgain(a.claimed, b.claimed, situation.isSameArticle);
  return [...again, ...(told === null ? [] : [told])];
}

/** Whether two clauses tell one thing with another number, on another day, or in the contrary sense. */
function isOtherwise({ stands, strange, words, left, right }: ClaimComparison): boolean {
  return (
    stands !== "same" &&
    strange === 0 &&
    words.length > 1 &&
    left.predicate !== null &&
    right.predicate !== null
  );
}

function relateTwo(a: ComparedClaims, b: ComparedClaims, situation: Situation): ClaimRelation[] {
  const judged = relateJudged(a, b, situation);
  if (judged !== null) return [judged];
  const answer = relateAnswers(a, b, situation);
  const answers = answer === null ? [] : [answer];
  if (!situation.isOneStory || !mayBeCompared(a.claimed, b.claimed)) return answers;
  const compared = listComparedClaims(a.claimed).flatMap((left) =>
    listComparedClaims(b.claimed).flatMap((right): ComparedPair[] => {
      const comparison = compareClaims(left, right);
      const relations = comparison === null ? [] : decideBetweenTwo(comparison, situation);
      return relations.map((relation) => ({ left, right, relation }));
    }),
  );
  return [...dropTwofold(compared), ...answers];
}

interface ComparedPair {
  readonly left: Claim;
  readonly right: Claim;
  readonly relation: ClaimRelation;
}

/** Without what one of the two says both ways, "it is open and it is closed": he neither confirms nor contradicts it. */
function dropTwofold(pairs: readonly ComparedPair[]): ClaimRelation[] {
  const agreeing = pairs.filter(
    ({ left, right, relation }) =>
      relation.type === "CORROBORATES" && !left.isAside && !right.isAside,
  );
  const isTwofold = (claim: Claim) =>
    agreeing.some((pair) => pair.left === claim || pair.right === claim) &&
    pairs.some(
      ({ left, right, relation }) =>
        relation.type !== "CORROBORATES" && (left === claim || right === claim),
    );
  return pairs.flatMap(({ left, right, relation }) =>
    isTwofold(left) || isTwofold(right) ? [] : relation,
  );
}
