import { distance } from "fastest-levenshtein";
import { buildNameKey, foldName } from "./name-key.ts";

/**
 * How much two personal names look like spellings of one name: 1 the same, 0 nothing alike.
 *
 * The surname must agree in its key (see `name-key.ts`) and differ in one letter at most; given
 * names must be near each other as well. A single word is a surname, compared only with another; a
 * short one must be the same, since "Biden" and "Baden" are two names.
 */
export function compareNames(a: string, b: string): number {
  const left = foldSpelling(a).split(" ");
  const right = foldSpelling(b).split(" ");
  const surname = compareSurnames(left.at(-1) ?? "", right.at(-1) ?? "");
  if (surname === 0) return 0;
  // A surname alone says nothing about which given name belongs to it: "Melania Trump" is not "Trump".
  if ((left.length === 1) !== (right.length === 1)) return 0;
  if (left.length === 1) {
    const shorter = Math.min(left.at(-1)!.length, right.at(-1)!.length);
    return surname === 1 || shorter >= SURE_SURNAME ? surname : 0;
  }
  const given = compareWords(left[0]!, right[0]!);
  return given >= NEAR_GIVEN_NAME ? (surname + given) / 2 : 0;
}

/** Letters from which a surname alone stays recognizable with one letter changed. */
const SURE_SURNAME = 7;
const NEAR_GIVEN_NAME = 0.6;

/** Letters that transliterations exchange, written alike. */
function foldSpelling(name: string): string {
  return foldName(name)
    .replace(/[yj]/g, "i")
    .replace(/w/g, "v")
    .replace(/(.)\1+/g, "$1");
}

function compareSurnames(a: string, b: string): number {
  if (a === b) return 1;
  return buildNameKey(a) === buildNameKey(b) && distance(a, b) === 1 ? compareWords(a, b) : 0;
}

function compareWords(a: string, b: string): number {
  const length = Math.max(a.length, b.length);
  return length === 0 ? 1 : 1 - distance(a, b) / length;
}
