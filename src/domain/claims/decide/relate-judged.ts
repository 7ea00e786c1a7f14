import { isName, type Judged } from "../claim.ts";
import type { ClaimRelation } from "../claim-relation.ts";
import type { ComparedClaims } from "../compared-claims.ts";
import type { Situation } from "./situation.ts";

/** Keys that both must have, as far as there are so many. */
const LEAST_SHARED = 2;
/** Of what rejected words are said to be about, the part that those of another article must have. */
const MOST_ABOUT = 0.6;

/** Characters between an accusation and its denial in one article. */
const NEARNESS = 4_000;

/** "The president's claims about reprisals are unfounded": whether one says so of the words of the other. */
export function relateJudged(
  judge: ComparedClaims,
  other: ComparedClaims,
  situation: Situation,
): ClaimRelation | null {
  const { judged } = judge.claimed;
  if (judged === null || !situation.isOneStory) return null;
  const shared = listShared(judged, other);
  const isMeant = isWhose(judged, other, shared, situation);
  if (judged.isRejected && (isMeant || isAccused(judged, judge, other, situation))) {
    return { type: "DENIES", rule: "judged-words", reason: tell("false", shared) };
  }
  return isMeant && !judged.isRejected && shared.length >= LEAST_SHARED
    ? { type: "CORROBORATES", rule: "judged-words", reason: tell("true", shared) }
    : null;
}

function tell(verdict: string, shared: readonly string[]): string {
  const about = shared.length === 0 ? "" : ` about “${shared.join("”, “")}”`;
  return `One calls ${verdict} what the other says${about}`;
}

/** Keys of what the judged words are about that the words of another have, too. */
function listShared({ about }: Judged, { claimed: { claims } }: ComparedClaims): string[] {
  const told = new Set(
    claims.flatMap(({ keys, soft }) => [...keys.map(({ key }) => key), ...soft]),
  );
  return about.filter((key) => told.has(key));
}

/** Whether it judges the words of whoever speaks here, of this matter. */
function isWhose(
  { whose, about }: Judged,
  { claimed: { speaker } }: ComparedClaims,
  shared: readonly string[],
  { isSameArticle }: Situation,
): boolean {
  if (!whose.some((key) => speaker.includes(key))) return false;
  if (about.length === 0) return isSameArticle;
  if (shared.every(isName) || shared.length < Math.min(LEAST_SHARED, about.length)) return false;
  return isSameArticle || shared.length >= MOST_ABOUT * about.length;
}

/** "the charges", after others said what the one who rejects them has done. */
function isAccused(
  { isAccusation, about }: Judged,
  judge: ComparedClaims,
  { start, claimed }: ComparedClaims,
  { isSameArticle }: Situation,
): boolean {
  if (!isAccusation || about.length > 0 || !isSameArticle) return false;
  if (start > judge.start || judge.start - start > NEARNESS) return false;
  return claimed.claims.some(
    ({ doer, modality, isNegated, isAside }) =>
      modality === "FACT" &&
      !isNegated &&
      !isAside &&
      doer.some((key) => isName(key) && judge.claimed.speaker.includes(key)),
  );
}
