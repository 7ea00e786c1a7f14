import type { Actor } from "../domain/entity.ts";
import { buildNameKey, buildSpellingKey } from "../domain/name-key.ts";
import { gradeNames } from "../domain/name-similarity.ts";
import type { SimilarActor } from "../domain/ports.ts";

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
  const index = new Map<string, IndexedName[]>();
  for (const actor of persons) {
    for (const name of new Set([actor.name, ...actor.aliases])) {
      for (const key of listKeys(name)) {
        const known = index.get(key);
        if (known === undefined) index.set(key, [{ actor, name }]);
        else known.push({ actor, name });
      }
    }
  }
  return (name) => {
    const best = new Map<string, SimilarActor>();
    const seen = new Set<IndexedName>();
    for (const key of listKeys(name)) {
      for (const known of index.get(key) ?? []) {
        if (seen.has(known)) continue;
        seen.add(known);
        const found = gradeNames(name, known.name);
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
  };
}

interface IndexedName {
  readonly actor: Actor;
  readonly name: string;
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

/** Consonants of a surname from which one may differ. */
const LONG_KEY = 4;

/**
 * What two names must share one of to be compared. Vowels that open a given name are exchanged
 * ("Oleksandr", "Alexander"), and "h" with "g" ("Hryhoriy", "Grigory").
 */
function listKeys(name: string): string[] {
  const words = buildSpellingKey(name).split(" ");
  const surname = buildNameKey(words.at(-1) ?? "");
  const opening =
    words.length === 1
      ? ""
      : words[0]!
          .charAt(0)
          .replace(/[eiou]/u, "a")
          .replace("h", "g");
  const keys = [`${opening} ${surname}`];
  if (words.length > 1 && surname.length >= LONG_KEY) {
    // All ways to leave a consonant out, but for the first.
    for (let index = 1; index < surname.length; index++)
      keys.push(`${opening} ${surname.slice(0, index)}${surname.slice(index + 1)}`);
  }
  return keys;
}
