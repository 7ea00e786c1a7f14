import type { ClaimRelation } from "./claim-relation.ts";
import type { ComparedClaims } from "./compared-claims.ts";
import type { Situation } from "./situation.ts";

/** Of what rejected words are about, so much must stand in what they are. */
const LEAST_WITHOUT_OWNER = 3;

/** "The president's claims about reprisals are unfounded": whether one says so of the words of the other. */
export function relateJudged(
  judge: ComparedClaims,
  other: ComparedClaims,
  { isSameArticle, isOneStory }: Situation,
): ClaimRelation | null {
  const { judged } = judge.claimed;
  if (judged === null || !isOneStory) return null;
  const isWhose = judged.whose.some((key) => other.claimed.speaker.includes(key));
  const told = new Set(
    other.claimed.claims.flatMap(({ keys, soft }) => [...keys.map(({ key }) => key), ...soft]),
  );
  const shared = judged.about.filter((key) => told.has(key));
  const isAbout = isWhose
    ? shared.length > 0 || (judged.about.length === 0 && isSameArticle)
    : isSameArticle && shared.length >= LEAST_WITHOUT_OWNER;
  if (!isAbout) return null;
  const reason = `One says of what the other says of “${shared.join("”, “")}” that it is ${judged.isRejected ? "false" : "true"}`;
  if (judged.isRejected) return { type: "DENIES", rule: "judged-words", reason };
  return isWhose && shared.length > 1
    ? { type: "CORROBORATES", rule: "judged-words", reason }
    : null;
}
