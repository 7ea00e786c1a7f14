import type { ClaimAmount, Key } from "../domain/claims/claim.ts";
import type { Clause } from "../grammar/reading/clause.ts";
import { Taken } from "../language/word-form.ts";
import type { UnderstoodSentence } from "./understood-sentence.ts";

/** What a clause says: its verb, of "is" what it is; `null` where its verb tells nothing by itself. */
export function readPredicate(
  { group, predicate, objects }: Clause,
  { meanings, lexicon: { claims, assertions } }: UnderstoodSentence,
): Key | null {
  const multiplied = claims.multiplying.get(group.lemma);
  if (multiplied !== undefined) return toKey({ ...multiplied.meaning, weight: 1 });
  // "had been halted" means something as a whole.
  const helped = group.auxiliaries
    .map(({ index }) => meanings.get(index))
    .find((meaning) => meaning?.last === group.verb.index);
  if (helped !== undefined) return toKey(helped);
  // "lacks", "contains": it is or is not there.
  if (claims.lacking.has(group.lemma) || claims.generic.has(group.lemma)) return null;
  const own = meanings.get(group.verb.index);
  if (own !== undefined) {
    // "created a dilemma", as "posed a dilemma": the verb means little beside its object.
    const isOfWords = (group.verb.form.takes & Taken.CLAUSE) !== 0;
    const isLight =
      !isOfWords && assertions.light.has(group.lemma) && own.last === group.verb.index;
    const object = isLight ? meanings.get(objects[0]?.head.index ?? -1) : undefined;
    return toKey(object ?? own);
  }
  const told = predicate ?? (group.lemma === "be" ? objects[0]?.head : undefined);
  if (told === undefined || claims.generic.has(told.lemma)) return null;
  const meaning = meanings.get(told.index);
  return meaning === undefined ? null : toKey(meaning);
}

/** The first word of a line of the lexicon, which stands for all of it, else the verb. */
export function nameTopic(
  { key }: Key,
  { group: { lemma } }: Clause,
  { lexicon: { claims } }: UnderstoodSentence,
): string {
  const entries = claims.meanings.get(key.split(" ")[0]!) ?? [];
  return entries.some(({ meaning }) => meaning.key === key) ? key : lemma;
}

/** The key of what words mean, and nothing of where they stand. */
export function toKey({ key, isContrary, isComplement, side, weight }: Key): Key {
  return { key, isContrary, isComplement, side, weight };
}

/** By how much something rose that doubled. */
export function readMultiplied(
  { group: { lemma } }: Clause,
  { lexicon }: UnderstoodSentence,
): ClaimAmount[] {
  const found = lexicon.claims.multiplying.get(lemma);
  if (found === undefined) return [];
  const { percent } = found;
  const share = percent / 100;
  return [
    { low: percent, high: percent, unit: "%", of: null, isOfPeople: false, share, text: lemma },
  ];
}

/** Keys of infinitives inside a clause that nobody says are done. */
export function listWanted(
  clause: Clause,
  { reading, meanings, lexicon }: UnderstoodSentence,
): string[] {
  return reading.clauses.flatMap(({ kind, parent, group }) => {
    const isWanted =
      kind === "infinitive" &&
      parent === clause &&
      !lexicon.assertions.achieved.has(clause.group.lemma);
    return isWanted ? (meanings.get(group.verb.index)?.key ?? []) : [];
  });
}
