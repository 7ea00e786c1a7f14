import { isName, type Judged } from "../claim.ts";
import { buildRelation, type ClaimRelation } from "../claim-relation.ts";
import { getWords, type ComparedClaims } from "../compared-claims.ts";
import { listToldKeys } from "../told-keys.ts";
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
  if (judged === null || other.mode !== "ASSERTED") return null;
  const shared = listShared(judged, other);
  const judging = { judged, by, other, shared };
  const isMeant = isAnswered(judging) || isWhose(judging, situation);
  if (judged.isRejected && (isMeant || isAccused(judged, by, other, situation))) return "rejects";
  const isConfirmed = isMeant && !judged.isRejected && shared.length >= LEAST_SHARED;
  return isConfirmed ? "confirms" : null;
}

interface Judging {
  readonly judged: Judged;
  readonly by: ComparedClaims;
  readonly other: ComparedClaims;
  /** What the judged words are about that the others tell, too. */
  readonly shared: readonly string[];
}

/** Whether it judges the words right before; an accusation only where these tell of who rejects it. */
function isAnswered({
  judged: { answers, about, isAccusation },
  by,
  other,
  shared,
}: Judging): boolean {
  if (!answers.includes(other.id) || (about.length > 0 && shared.every(isName))) return false;
  if (!isAccusation) return true;
  const { speaker } = by.claimed;
  return other.claimed.claims.some(({ keys, soft }) =>
    speaker.some((name) => soft.includes(name) || keys.some(({ key }) => key === name)),
  );
}

/** Keys of what the judged words are about that the words of another have, too. */
function listShared({ about }: Judged, { claimed }: ComparedClaims): string[] {
  const told = listToldKeys(claimed);
  return about.filter((key) => told.has(key));
}

/** Whether it judges the words of whoever speaks here, of this matter. */
function isWhose({ judged, by, other, shared }: Judging, { isSameArticle }: Situation): boolean {
  const { whose, about, matter, isOfAll } = judged;
  const { speaker } = other.claimed;
  const isKnown = other.speakerId !== null && !other.isHidden;
  if (!isKnown && isSameArticle && isShortlyBefore(other, by)) {
    // Nobody knows whose words they are, and they are of this matter.
    return shared.filter((key) => !isName(key)).length >= LEAST_SHARED;
  }
  if (!whose.some((keys) => keys.every((key) => speaker.includes(key)))) return false;
  if (about.length === 0) return isSameArticle && isOfAll && isShortlyBefore(other, by);
  // "claims about reprisals" against words of reprisals
  if (isSameArticle && matter !== null && shared.includes(matter)) return true;
  if (shared.every(isName) || shared.length < Math.min(LEAST_SHARED, about.length)) return false;
  return isSameArticle || shared.length >= MOST_ABOUT * about.length;
}

function isShortlyBefore(other: ComparedClaims, by: ComparedClaims): boolean {
  return other.start < by.start && by.start - other.start <= NEARNESS;
}

/** "the charges", after others said what the one who rejects them has done. */
function isAccused(
  { isAccusation, about }: Judged,
  by: ComparedClaims,
  other: ComparedClaims,
  { isSameArticle }: Situation,
): boolean {
  if (!isAccusation || about.length > 0 || !isSameArticle) return false;
  if (!isShortlyBefore(other, by)) return false;
  return other.claimed.claims.some(
    ({ doer, doerMayBe, modality, isNegated, isAside }) =>
      modality === "FACT" &&
      !isNegated &&
      !isAside &&
      [...doer, ...doerMayBe].some((key) => isName(key) && by.claimed.speaker.includes(key)),
  );
}
