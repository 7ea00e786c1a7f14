import { distance } from "fastest-levenshtein";
import { buildNameKey, buildSpellingKey } from "./name-key.ts";
import { nameSuffixes } from "./name-suffixes.ts";

/**
 * How two names of persons are alike, from the surest to the least sure.
 *
 * `same`: no letters differ but those that spellings exchange. `respelled`: the same consonants, and
 * the surname differs in a letter at most ("Volodymyr Zelenskyy", "Volodimier Zelanski").
 * `initials`: one surname, and an initial for the given name. `near`: one surname, and given names
 * that share most letters ("Serhii Lysak", "Sargi Lisak"). `garbled`: both share most letters.
 */
export type NameGrade = "same" | "respelled" | "initials" | "near" | "garbled";

export interface NameSimilarity {
  readonly grade: NameGrade;
  /** Share of letters that agree; 1 is the same name. */
  readonly similarity: number;
}

/** A person's name in the spelling that is compared; of one word, a surname without a given name. */
export interface SplitName {
  readonly given: string;
  readonly surname: string;
}

/** Made once for a name that is compared with many. */
export function splitName(name: string): SplitName {
  return splitSpelling(buildSpellingKey(name));
}

/** The same from the name's `buildSpellingKey`. */
export function splitSpelling(spelling: string): SplitName {
  const all = spelling.split(" ");
  const last = all.at(-1)!;
  // "III" is spelled "i" as "Yi" is, which is a surname behind one given name.
  const shortest = last.length > 1 ? 2 : 3;
  const words = all.length >= shortest && SUFFIXES.has(last) ? all.slice(0, -1) : all;
  return { given: words.length > 1 ? words[0]! : "", surname: words.at(-1) ?? "" };
}

const SUFFIXES: ReadonlySet<string> = new Set([...nameSuffixes.keys()].map(buildSpellingKey));

/** How two names are alike, see `gradeSplitNames`. */
export function gradeNames(a: string, b: string): NameSimilarity | null {
  return gradeSplitNames(splitName(a), splitName(b));
}

/**
 * Tells how two names are alike; `null` where they are two names.
 *
 * A single word is a surname, compared only with another, and never on less than nearly all its
 * letters: "Biden" and "Baden" are two names.
 */
export function gradeSplitNames(left: SplitName, right: SplitName): NameSimilarity | null {
  const surname = compareWords(left.surname, right.surname);
  const isSame = surname === 1;
  const isRespelled = !isSame && isRespelledSurname(left.surname, right.surname);
  // A surname alone says nothing about which given name belongs to it: "Melania Trump" is not "Trump".
  if ((left.given === "") !== (right.given === "")) return null;
  if (left.given === "") {
    if (left.surname === "" || (!isSame && !isRespelled)) return null;
    return { grade: isSame ? "same" : "respelled", similarity: surname };
  }
  const given = compareWords(left.given, right.given);
  const similarity = (surname + given) / 2;
  if (isSame || isRespelled) {
    if (isInitialOf(left.given, right.given)) return { grade: "initials", similarity: surname };
    if (given < NEAR_GIVEN_NAME) return null;
    const grade =
      given === 1 && isSame
        ? "same"
        : isRespelledGivenName(left.given, right.given)
          ? "respelled"
          : "near";
    return { grade, similarity };
  }
  const isGarbled =
    surname >= NEAR_SURNAME &&
    given >= NEAR_GIVEN_NAME &&
    Math.min(left.surname.length, right.surname.length) >= SURE_LENGTH &&
    left.surname.charAt(0) === right.surname.charAt(0);
  return isGarbled ? { grade: "garbled", similarity } : null;
}

/** Letters from which a surname stays recognizable with one letter changed. */
const SURE_SURNAME = 7;
/** Letters from which a garbled surname may be recognized at all. */
const SURE_LENGTH = 5;
/** Letters from which a given name stays recognizable by its consonants. */
const SURE_GIVEN_NAME = 5;
const NEAR_GIVEN_NAME = 0.6;
const NEAR_SURNAME = 0.55;

function isRespelledSurname(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SURE_SURNAME) return false;
  return buildNameKey(a) === buildNameKey(b) && distance(a, b) === 1;
}

/**
 * A last "a" or "e" more or less makes a woman's name of a man's: "Maria", "Mario"; "Paul", "Paula".
 * Of a short name a vowel makes another: "Jane", "June".
 */
function isRespelledGivenName(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SURE_GIVEN_NAME) return a === b;
  const [one, other] = [a, b].map((name) => /[ae]$/u.exec(name)?.[0]);
  return one === other && buildNameKey(a) === buildNameKey(b);
}

function isInitialOf(a: string, b: string): boolean {
  const isInitial = a.length === 1 || b.length === 1;
  return isInitial && a.length !== b.length && a.charAt(0) === b.charAt(0);
}

function compareWords(a: string, b: string): number {
  const length = Math.max(a.length, b.length);
  const different = distance(a, b);
  // Two letters changed places, "Kier" for "Keir": one slip, not two.
  const slips = different === 2 && sortLetters(a) === sortLetters(b) ? 1 : different;
  return length === 0 ? 1 : 1 - slips / length;
}

function sortLetters(word: string): string {
  return word.split("").sort().join("");
}
