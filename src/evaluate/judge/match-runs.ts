import { countSharedWords, countWords, type WordRun } from "./word-runs.ts";

/**
 * Pairs gold runs with predicted ones, each at most once, the most alike first.
 *
 * Alike is the number of shared words over the number of words of both (intersection over union);
 * pairs below the threshold are not made.
 */
export function matchRuns<Gold extends WordRun<unknown>, Predicted extends WordRun<unknown>>(
  gold: readonly Gold[],
  predicted: readonly Predicted[],
  threshold: number,
): Map<Gold, Predicted> {
  const candidates = gold
    .flatMap((a) => predicted.map((b) => ({ a, b, likeness: measureLikeness(a, b) })))
    .filter(({ likeness }) => likeness >= threshold)
    .sort((x, y) => y.likeness - x.likeness);
  const pairs = new Map<Gold, Predicted>();
  const taken = new Set<Predicted>();
  for (const { a, b } of candidates) {
    if (pairs.has(a) || taken.has(b)) continue;
    pairs.set(a, b);
    taken.add(b);
  }
  return pairs;
}

function measureLikeness(a: WordRun<unknown>, b: WordRun<unknown>): number {
  const shared = countSharedWords(a, b);
  return shared / (countWords(a) + countWords(b) - shared);
}
