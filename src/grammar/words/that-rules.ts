import { hasRole, Role, VerbForm } from "../../language/word-form.ts";
import {
  HELPING,
  isClauseAhead,
  leadsToNoun,
  leadsToPlural,
  surelyOpensPhrase,
} from "./look-around.ts";
import { hasRoleOf, isTagged, type Spot, type TagRule } from "./spot.ts";

/** What "that" is: it opens a clause that stands for a phrase where no rule holds. */
export const thatRules: readonly TagRule[] = [
  // "noted that, like him, others left"
  [(spot) => isInsertedNext(spot), "SUBORDINATOR"],
  [({ next }) => next === undefined || next.pos === "PUNCT", "PRONOUN"],
  // "claimed that paying taxes was smart"
  [
    ({ direct, next }) =>
      isTagged(direct, "VERB") && next?.pos === "VERB" && next.form.verbForms === VerbForm.ING,
    "SUBORDINATOR",
  ],
  // "loopholes that benefit others"
  [
    ({ words, index, direct, next }) =>
      isTagged(direct, "NOUN") &&
      direct!.form.isPlural &&
      next !== undefined &&
      (next.form.verbForms & VerbForm.BASE) !== 0 &&
      surelyOpensPhrase(words[index + 2]),
    "RELATIVE",
  ],
  // "the bridge that fell", "that is late"
  [(spot) => isVerbNext(spot) && (followsNoun(spot) || isSetOff(spot)), "RELATIVE"],
  [isVerbNext, "PRONOUN"],
  [(spot) => isFirst(spot) && leadsToNounOf(spot) && !surelyOpensPhrase(spot.next), "DETERMINER"],
  [
    (spot) => spot.direct === undefined && surelyOpensPhrase(spot.next) && isClauseNext(spot),
    "SUBORDINATOR",
  ],
  [isFirst, "PRONOUN"],
  // "the bridge that he built", "the claim that he built it": which of them, the verb tells.
  [(spot) => isClauseSure(spot) && followsNoun(spot), "RELATIVE"],
  [isClauseSure, "SUBORDINATOR"],
  [
    (spot) =>
      isPronounTo(spot) && leadsToNounOf(spot) && isClauseNext(spot) && spot.word.pos !== "DET",
    "SUBORDINATOR",
  ],
  [(spot) => isPronounTo(spot) && leadsToNounOf(spot), "DETERMINER"],
  [isPronounTo, "PRONOUN"],
  [(spot) => followsNoun(spot) && isClauseNext(spot), "RELATIVE"],
  [followsNoun, "DETERMINER"],
  [(spot) => !isClauseNext(spot) && leadsToNounOf(spot), "DETERMINER"],
];

function isInsertedNext({ words, index, direct, next }: Spot): boolean {
  if (next?.normal !== "," || !isTagged(direct, "VERB")) return false;
  return words[index + 2]?.pos !== "PUNCT" && words.length > index + 4;
}

function isVerbNext({ words, index, next }: Spot): boolean {
  if (next?.pos === "VERB" || hasRoleOf(next, HELPING)) return true;
  let at = index + 1;
  while (at < index + 4 && words[at]?.pos === "ADV") at++;
  return (
    words[at] !== undefined && (words[at]!.pos === "VERB" || hasRole(words[at]!.form, HELPING))
  );
}

/** Whether a phrase stands before of which a relative clause could tell; "Monday" is none. */
function followsNoun({ direct, language }: Spot): boolean {
  if (!isTagged(direct, "NOUN", "NAME", "PRONOUN", "NUMBER")) return false;
  return !language.times.whole.has(direct!.normal);
}

function isSetOff({ direct, word }: Spot): boolean {
  return direct?.pos === "PUNCT" && word.pos === "SCONJ";
}

function isFirst({ direct }: Spot): boolean {
  return direct === undefined || isTagged(direct, "PREPOSITION");
}

function leadsToNounOf({ words, index }: Spot): boolean {
  return leadsToNoun(words, index + 1);
}

function isClauseNext({ words, index }: Spot): boolean {
  return isClauseAhead(words, index + 1);
}

/** "that he", "that Okoye", "that attacks": none of them is one thing, as "that attack" is. */
function isClauseSure({ words, index, next }: Spot): boolean {
  const opener = Role.EXISTENTIAL | Role.SUBORDINATOR | Role.DEMONSTRATIVE;
  if (surelyOpensPhrase(next) || hasRoleOf(next, opener)) return true;
  return next?.pos === "PROPN" || leadsToPlural(words, index + 1);
}

/** Whether the tagger takes it for a word of a phrase. */
function isPronounTo({ word }: Spot): boolean {
  return word.pos === "DET" || word.pos === "PRON";
}
