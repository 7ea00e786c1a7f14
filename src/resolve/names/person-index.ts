import { groupBy } from "../../domain/group-by.ts";
import type { Actor } from "../../domain/entity.ts";
import { remember } from "../../domain/remember.ts";
import { listSearchKeys } from "../../domain/names/name-search-keys.ts";
import { type SplitName, gradeSplitNames, splitName } from "../../domain/names/name-similarity.ts";
import type { SimilarActor } from "../../domain/ports.ts";

/**
 * Builds the search for persons whose name resembles another, the most similar first.
 *
 * Names are compared only where their given names begin alike and the consonants of their surnames
 * are the same but for one, so that a search costs as much as few others share that, however many
 * persons are known.
 */
export function buildPersonSearch(
  persons: readonly Actor[],
): (name: string) => readonly SimilarActor[] {
  const names = persons.flatMap((actor): IndexedName[] =>
    [...new Set([actor.name, ...actor.aliases])]
      .filter((name) => actor.sharedNames?.includes(name) !== true)
      .map((name) => ({ actor, name: splitName(name) })),
  );
  const index = groupBy(names, ({ name }) => listSearchKeys(name));
  return remember((written): readonly SimilarActor[] => {
    const name = splitName(written);
    const best = new Map<string, SimilarActor>();
    const seen = new Set<IndexedName>();
    for (const key of listSearchKeys(name)) {
      for (const known of index.get(key) ?? []) {
        if (seen.has(known)) continue;
        seen.add(known);
        const found = gradeSplitNames(name, known.name);
        const other = best.get(known.actor.id);
        if (found === null || (other !== undefined && isSurer(other, found))) continue;
        best.set(known.actor.id, { actor: known.actor, ...found });
      }
    }
    return [...best.values()].sort(
      (a, b) =>
        GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade) ||
        b.similarity - a.similarity ||
        (a.actor.id < b.actor.id ? -1 : 1),
    );
  }, MOST_NAMES);
}

/** Names that are kept with whom they resemble: articles name the same again and again. */
const MOST_NAMES = 20_000;

interface IndexedName {
  readonly actor: Actor;
  readonly name: SplitName;
}

type Graded = Pick<SimilarActor, "grade" | "similarity">;

const GRADES: readonly SimilarActor["grade"][] = [
  "same",
  "respelled",
  "initials",
  "near",
  "garbled",
];

function isSurer(a: Graded, b: Graded): boolean {
  const difference = GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade);
  return difference < 0 || (difference === 0 && a.similarity >= b.similarity);
}
