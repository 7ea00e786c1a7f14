import type { ComparedClaims } from "../compared-claims.ts";

/** What is known of two quotations beside their words. */
export interface Situation {
  readonly isSameArticle: boolean;
  readonly speakers: "same" | "maybe" | "other";
  /** Days between the two; `null` where one is unknown. */
  readonly days: number | null;
  /** Whether the names around both tell of one story. */
  readonly isOneStory: boolean;
  /** Keys of names around both. */
  readonly names: readonly string[];
}

/** Words of a name that is enough by itself: "Ada Okoye". */
const WHOLE_NAME = 2;
const DAY_MS = 86_400_000;

export function readSituation(a: ComparedClaims, b: ComparedClaims): Situation {
  const isOneArticle = isSameArticle(a, b);
  const names = a.claimed.setting.filter((key) => b.claimed.setting.includes(key));
  return {
    isSameArticle: isOneArticle,
    names,
    speakers: compareSpeakers(a, b),
    days: isOneArticle ? 0 : countDays(a.day, b.day),
    isOneStory: isOneArticle || names.length > 0,
  };
}

function countDays(one: string | null, other: string | null): number | null {
  if (one === null || other === null) return null;
  return Math.abs(Date.parse(one) - Date.parse(other)) / DAY_MS;
}

/** The same entity, or one that is named with some of the words that name the other; maybe, where one has no name. */
function compareSpeakers(a: ComparedClaims, b: ComparedClaims): Situation["speakers"] {
  if (a.speakerId !== null && a.speakerId === b.speakerId) return "same";
  if (isSameArticle(a, b) && areAlike(a.claimed.speaker, b.claimed.speaker)) return "same";
  const isUnderHeadline = a.claimed.isHeadline || b.claimed.isHeadline;
  if (!isUnderHeadline && (isNew(a) || isNew(b))) return "other";
  const [one, other] = [a.claimed.speaker, b.claimed.speaker];
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const least = isSameArticle(a, b) ? 1 : WHOLE_NAME;
  if (short.length >= least && short.every((key) => long.includes(key))) return "same";
  const mayBe = (a.isHidden && b.isPerson) || (b.isHidden && a.isPerson);
  return isSameArticle(a, b) && mayBe ? "maybe" : "other";
}

function isSameArticle(a: ComparedClaims, b: ComparedClaims): boolean {
  return a.articleId === b.articleId;
}

/** "a young man and his mother" twice; but "a nurse" and "a nurse" may be two. */
function areAlike(one: readonly string[], other: readonly string[]): boolean {
  return (
    one.length >= WHOLE_NAME &&
    one.length === other.length &&
    one.every((key) => other.includes(key))
  );
}

/** "a nurse", below a headline that tells of her without bringing her in */
function isNew({ isHidden, claimed }: ComparedClaims): boolean {
  return isHidden && claimed.isSomebody;
}
