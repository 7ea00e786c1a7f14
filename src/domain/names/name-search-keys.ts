import { buildNameKey } from "./name-key.ts";
import type { SplitName } from "./name-similarity.ts";

/** Consonants of a surname from which one may differ. */
const LONG_KEY = 4;

/**
 * What two names of persons must share one of to be worth comparing, so that few are compared however
 * many are known: the opening of the given name and the consonants of the surname, all but one.
 *
 * Vowels that open a given name are exchanged ("Oleksandr", "Alexander"), and "h" with "g"
 * ("Hryhoriy", "Grigory").
 */
export function listSearchKeys({ given, surname }: SplitName): string[] {
  const consonants = buildNameKey(surname);
  const opening = given
    .charAt(0)
    .replace(/[eiou]/u, "a")
    .replace("h", "g");
  const keys = [`${opening} ${consonants}`];
  if (given !== "" && consonants.length >= LONG_KEY) {
    // All ways to leave a consonant out, but for the first.
    for (let index = 1; index < consonants.length; index++)
      keys.push(`${opening} ${consonants.slice(0, index)}${consonants.slice(index + 1)}`);
  }
  return keys;
}
