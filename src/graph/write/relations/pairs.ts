import type { KeyedClaims } from "../../../domain/claims/list-compared-quotations.ts";

/** Characters between the beginnings of two quotations of one article that are compared, at most. */
export const NEARNESS = 6_000;

export type Pair = readonly [key: string, otherKey: string];

/** Pairs of statements that are quoted near each other in one article. */
export function listNearPairs(quotations: readonly KeyedClaims[]): Pair[] {
  const inOrder = quotations.toSorted((a, b) =>
    a.articleId === b.articleId ? a.start - b.start : a.articleId < b.articleId ? -1 : 1,
  );
  const pairs: Pair[] = [];
  for (const [index, { key, articleId, start }] of inOrder.entries()) {
    for (let next = index + 1; next < inOrder.length; next++) {
      const other = inOrder[next]!;
      if (other.articleId !== articleId || other.start - start > NEARNESS) break;
      if (other.key !== key) pairs.push([key, other.key]);
    }
  }
  return pairs;
}

/** Each pair once, the smaller key first. */
export function listPairs(pairs: readonly Pair[]): Pair[] {
  return [...new Map(pairs.map(sortPair).map((pair) => [pair.join(" "), pair])).values()];
}

/** The smaller key first. */
export function sortPair([a, b]: Pair): Pair {
  return a < b ? [a, b] : [b, a];
}
