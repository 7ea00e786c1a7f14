import { type ClaimedContent, isName } from "../claim.ts";

/**
 * Whether two contents have a word in common, without which none of their claims tell of one thing: most
 * pairs have not, and need not be compared claim by claim.
 */
export function mayBeCompared(one: ClaimedContent, other: ClaimedContent): boolean {
  const [left, right] = [getWords(one), getWords(other)];
  if (left.areOfOne || right.areOfOne) return true;
  const [fewer, more] =
    left.words.size <= right.words.size ? [left.words, right.words] : [right.words, left.words];
  for (const word of fewer) if (more.has(word)) return true;
  return false;
}

interface TellingWords {
  readonly words: ReadonlySet<string>;
  /** Whether names alone may tell of one thing: who holds a town, whose share it is. */
  readonly areOfOne: boolean;
}

/** A content is compared with many others. */
const known = new WeakMap<ClaimedContent, TellingWords>();

function getWords(content: ClaimedContent): TellingWords {
  const found = known.get(content);
  if (found !== undefined) return found;
  const { claims } = content;
  const keys = claims.flatMap((claim) => [...claim.keys.map(({ key }) => key), ...claim.soft]);
  const words = {
    words: new Set(keys.filter((key) => !isName(key))),
    areOfOne: claims.some(({ isHeldByOne, isSharedOut }) => isHeldByOne || isSharedOut),
  };
  known.set(content, words);
  return words;
}
