import { Role } from "../../language/word-form.ts";
import { isNominal, isNounAsOften, leadsToNoun, surelyOpensPhrase } from "./look-around.ts";
import { hasRoleOf, isTagged, type Spot, type TagRule } from "./spot.ts";

/** What an apostrophe is by itself: an ending behind a plural's "s", or a mark. */
export const apostropheRules: readonly TagRule[] = [
  [({ word }) => hasRoleOf(word, Role.COORDINATOR), "COORDINATOR"],
  [
    (spot) =>
      hasRoleOf(spot.word, Role.POSSESSIVE_ENDING) &&
      isTagged(spot.direct, "NOUN", "NAME") &&
      spot.direct!.end === spot.word.start &&
      /s$/iu.test(spot.direct!.text) &&
      isOwnedNext(spot),
    "OWNER_ENDING",
  ],
];

/** What "'s" is: the ending of an owner where no rule holds, as in "Okoye's plan". */
export const endingRules: readonly TagRule[] = [
  [({ direct }) => direct === undefined, "MARK"],
  // "let's": us.
  [({ direct }) => isTagged(direct, "VERB"), "PRONOUN"],
  [(spot) => isPronominal(spot) && mayOwn(spot) && isOwnedNext(spot), "OWNER_ENDING"],
  // "it's late"
  [isPronominal, "AUXILIARY"],
  [({ direct }) => hasRoleOf(direct, Role.QUESTION), "AUXILIARY"],
  [({ next }) => next === undefined, "OWNER_ENDING"],
  // "Okoye's been late", "Okoye's the mayor"
  [
    ({ next }) =>
      surelyOpensPhrase(next) || hasRoleOf(next, Role.NEGATION | Role.BE | Role.QUESTION),
    "AUXILIARY",
  ],
  [
    ({ word, next }) =>
      hasRoleOf(next, Role.PREPOSITION) && next?.pos === "ADP" && word.pos !== "PART",
    "AUXILIARY",
  ],
  // "police's earlier claim"
  [(spot) => spot.word.pos === "PART" && isOwnedBehindAdverb(spot), "OWNER_ENDING"],
  [
    ({ words, index, next }) =>
      (next?.pos === "VERB" || next?.pos === "ADV") && !leadsToNoun(words, index + 1),
    "AUXILIARY",
  ],
];

function isOwnedBehindAdverb({ words, index, next }: Spot): boolean {
  const owned = words[index + 2];
  return next?.pos === "ADV" && owned !== undefined && isNounAsOften(owned);
}

function isOwnedNext({ words, index, next }: Spot): boolean {
  return next !== undefined && (isNominal(next) || leadsToNoun(words, index + 1));
}

function isPronominal({ direct }: Spot): boolean {
  return isTagged(direct, "PRONOUN", "EXISTENTIAL", "RELATIVE");
}

/** "somebody's", "others'", but "he's", "that's", "it's" */
function mayOwn({ direct, language }: Spot): boolean {
  const never = Role.SUBJECT_PRONOUN | Role.DEMONSTRATIVE | Role.RELATIVE | Role.EXISTENTIAL;
  return !hasRoleOf(direct, never) && !language.neverOwners.has(direct!.normal);
}
