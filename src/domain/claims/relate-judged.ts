import { isName } from "./claim.ts";
import type { ClaimRelation } from "./claim-relation.ts";
import type { ComparedClaims } from "./compared-claims.ts";
import type { Situation } from "./situation.ts";

/** Keys that both must have, as far as there are so many. */
const LEAST_SHARED = 2;
/** Of what rejected words are said to be about, the part that those of another article must have. */
const MOST_ABOUT = 0.6;

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
  const words = shared.filter((key) => !isName(key));
  const isAbout =
    isWhose &&
    (judged.about.length === 0
      ? isSameArticle
      : words.length > 0 && shared.length >= Math.min(LEAST_SHARED, judged.about.length));
  const isMost = shared.length >= MOST_ABOUT * judged.about.length;
  if (!isAbout || (!isMost && !isSameArticle)) return null;
  const reason = `One says of what the other says of “${shared.join("”, “")}” that it is ${judged.isRejected ? "false" : "true"}`;
  if (judged.isRejected) return { type: "DENIES", rule: "judged-words", reason };
  return isWhose && shared.length > 1
    ? { type: "CORROBORATES", rule: "judged-words", reason }
    : null;
}
