import { isName, type Judged } from "../claim.ts";
import { buildRelation, type ClaimRelation } from "../claim-relation.ts";
import { getWords, type ComparedClaims } from "../compared-claims.ts";
import { quote } from "./quote.ts";
import type { Situation } from "./situation.ts";

/** Keys that both must have, as far as there are so many. */
const LEAST_SHARED = 2;
/** Of what rejected words are said to be about, the part that those of another article must have. */
const MOST_ABOUT = 0.6;

/** Characters between an accusation and its denial in one article. */
const NEARNESS = 4_000;

/** "The president's claims about reprisals are unfounded": whether one says so of the words of the other. */
export function relateJudged(
  left: ComparedClaims,
  right: ComparedClaims,
  situation: Situation,
): ClaimRelation | null {
  if (!situation.isOneStory) return null;
  const byLeft = judge(left, right, situation);
  const verdict = byLeft ?? judge(right, left, situation);
  if (verdict === null) return null;
  const startsFrom = byLeft === null ? "right" : "left";
  const told = {
    rule: "judged-words",
    reason: `One ${verdict} what the other says: ${quote(getWords(byLeft === null ? right : left))}.`,
    parts: [{ part: "WORDS", left: getWords(left), right: getWords(right) }],
  } as const;
  return verdict === "rejects"
    ? buildRelation({ type: "DENIES", startsFrom, ...told })
    : buildRelation({ type: "CORROBORATES", ...told });
}

function judge(
  by: ComparedClaims,
  other: ComparedClaims,
  situation: Situation,
): "rejects" | "confirms" | null {
  const { judged } = by.claimed;
  if (judged === null) return null;
  const shared = listShared(judged, other);
  const isMeant = isWhose(judged, other, shared, situation);
  if (judged.isRejected && (isMeant || isAccused(judged, by, other, situation))) return "rejects";
  const isConfirmed = isMeant && !judged.isRejected && shared.length >= LEAST_SHARED;
  return isConfirmed ? "confirms" : null;
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
  by: ComparedClaims,
  { start, claimed }: ComparedClaims,
  { isSameArticle }: Situation,
): boolean {
  if (!isAccusation || about.length > 0 || !isSameArticle) return false;
  if (start > by.start || by.start - start > NEARNESS) return false;
  return claimed.claims.some(
    ({ doer, modality, isNegated, isAside }) =>
      modality === "FACT" &&
      !isNegated &&
      !isAside &&
      doer.some((key) => isName(key) && by.claimed.speaker.includes(key)),
  );
}
