import { isName } from "../claim.ts";
import { buildRelation, type ClaimRelation } from "../claim-relation.ts";
import { getWords, type ComparedClaims } from "../compared-claims.ts";
import { listToldKeys } from "../told-keys.ts";
import { quote } from "./quote.ts";
import type { Situation } from "./situation.ts";

/** Days within which one answers what another said. */
const SOON = 7;
/** Of what answered words are about, the keys that the words of another article must have. */
const LEAST_SHARED = 2;

/** "In response to Okoye, Lund said": whether one answers the other. */
export function relateAnswers(
  left: ComparedClaims,
  right: ComparedClaims,
  situation: Situation,
): ClaimRelation | null {
  if (!situation.isOneStory) return null;
  const isLeft = answers(left, right, situation);
  if (!isLeft && !answers(right, left, situation)) return null;
  const [answer, told] = isLeft ? [left, right] : [right, left];
  return buildRelation({
    type: "RESPONDS",
    startsFrom: isLeft ? "left" : "right",
    rule: "answered-words",
    reason: `${quote(getWords(answer))} answers ${quote(getWords(told))}.`,
    parts: [{ part: "WORDS", left: getWords(left), right: getWords(right) }],
  });
}

function answers(
  { claimed: { answered } }: ComparedClaims,
  other: ComparedClaims,
  { isSameArticle, days }: Situation,
): boolean {
  if (answered === null) return false;
  if (isSameArticle) return answered.quotationId === other.id;
  const { whose, about } = answered;
  const isWhose = whose.length > 0 && whose.every((key) => other.claimed.speaker.includes(key));
  if (!isWhose || days === null || days > SOON) return false;
  const told = listToldKeys(other.claimed);
  return about.filter((key) => told.has(key) && !isName(key)).length >= LEAST_SHARED;
}
