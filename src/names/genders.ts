import type { Gender } from "../domain/entity.ts";
import type { Span } from "../domain/text/span.ts";
import { getModifiers } from "../grammar/find-in-reading.ts";
import type { Word } from "../grammar/reading/word.ts";
import type { GivenName } from "../language/name-lexicon.ts";
import type { ReferenceLexicon } from "../language/reference-lexicon.ts";
import type { Around } from "../prose/find-around.ts";
import type { TellingWords } from "./evidence/surrounding-evidence.ts";

/** How much speaks for either gender of a name's bearer. */
export interface GenderOdds {
  female: number;
  male: number;
}

/** What a noun beside a name, a pronoun of its own and a given name tell. */
const BY_NOUN = 3;
const BY_PRONOUN = 2;
const BY_GIVEN_NAME = 1.5;
const BY_RARE_NAME = 0.7;

/** By how much one gender must be likelier. */
const SURE = 1;

/** Adds what a given name tells. */
export function weighGivenName(odds: GenderOdds, given: GivenName | undefined): void {
  if (given?.gender == null) return;
  const weight = given.lists > 1 ? BY_GIVEN_NAME : BY_RARE_NAME;
  if (given.gender === "FEMALE") odds.female += weight;
  else odds.male += weight;
}

/** Adds what the words around a name tell: "Mrs. Okoye", "Okoye, a spokeswoman,", "Okoye said her car …". */
export function weighSurroundings(
  odds: GenderOdds,
  { phrase }: Around,
  { nouns, pronouns }: TellingWords,
  name: Span,
  references: ReferenceLexicon,
): void {
  for (const word of getModifiers(phrase))
    if (word.end <= name.start) add(odds, word, BY_NOUN, references);
  for (const word of nouns) add(odds, word, BY_NOUN, references);
  for (const word of pronouns) add(odds, word, BY_PRONOUN, references);
}

function add(
  odds: GenderOdds,
  { normal }: Word,
  weight: number,
  { female, male }: ReferenceLexicon,
): void {
  if (female.has(normal)) odds.female += weight;
  if (male.has(normal)) odds.male += weight;
}

/** The likelier gender; `null` where neither is by far. */
export function chooseGender({ female, male }: GenderOdds): Gender | null {
  if (Math.abs(female - male) < SURE) return null;
  return female > male ? "FEMALE" : "MALE";
}
