import { Role, Taken, VerbForm } from "../../language/word-form.ts";
import { HELPING, isNominal, surelyOpensPhrase } from "./look-around.ts";
import {
  hasRoleOf,
  isBehindAuxiliary,
  isCapital,
  isNominalNext,
  isTagged,
  type Spot,
  type TagRule,
  wantsBase,
} from "./spot.ts";

const FINITE = VerbForm.BASE | VerbForm.PRESENT | VerbForm.PAST;
const PAST = VerbForm.PAST | VerbForm.PARTICIPLE;

/** What the tagger takes for an adjective and is none; the rest are adjectives. */
export const adjectiveRules: readonly TagRule[] = [
  // "The 34-year-old told police"
  [
    ({ word, next }) =>
      next !== undefined &&
      (next.form.takes & Taken.REPORT) !== 0 &&
      (next.form.verbForms & VerbForm.PAST) !== 0 &&
      /^\d+(?:-\p{L}+){2,}$/u.test(word.text),
    "NOUN",
  ],
  [({ direct, forms }) => wantsBase(direct) && (forms & VerbForm.BASE) !== 0, "VERB"],
  // "will not close"
  [
    ({ direct, before, next, forms }) =>
      isTagged(direct, "NEGATION") &&
      wantsBase(before) &&
      (forms & VerbForm.BASE) !== 0 &&
      next?.pos !== "VERB" &&
      next?.pos !== "AUX",
    "VERB",
  ],
  // "would likely take"
  [
    ({ direct, next, form }) =>
      isTagged(direct, "AUXILIARY") && form.adverb >= 0 && next?.pos === "VERB",
    "ADVERB",
  ],
  // "has long been"
  [({ direct, next }) => isTagged(direct, "AUXILIARY") && isBeing(next), "ADVERB"],
  // "a recipient": never an adjective.
  [
    (spot) =>
      spot.forms === 0 && spot.form.noun >= 0 && spot.form.adjective < 0 && !isNominalNext(spot),
    "NOUN",
  ],
  [(spot) => isCapital(spot) && isTagged(spot.direct, "NAME") && spot.form.adjective < 0, "NAME"],
  // "said overnight"
  [(spot) => spot.language.times.whole.has(spot.word.normal) && !isNominalNext(spot), "NOUN"],
  [(spot) => spot.before !== undefined && isVerb(spot), "VERB"],
  // "IMF chief economist", "Air Force general Okoye"
  [
    ({ word, direct, next, language }) =>
      isTagged(direct, "NAME", "NOUN") &&
      language.titles.has(word.normal) &&
      (next?.pos === "NOUN" || next?.pos === "PROPN"),
    "NOUN",
  ],
  // ", promising to leave"
  [leadsToInfinitive, "VERB"],
  [isNounAfterAll, "NOUN"],
];

function leadsToInfinitive({ words, index, forms, direct, next }: Spot): boolean {
  if ((forms & VerbForm.ING) === 0 || !hasRoleOf(next, Role.INFINITIVE_MARK)) return false;
  return isTagged(direct, "MARK") && words[index + 2]?.pos === "VERB";
}

function isBeing(word: Spot["next"]): boolean {
  return word?.pos === "AUX" && hasRoleOf(word, Role.BE);
}

function isVerb(spot: Spot): boolean {
  const { forms, direct, before, next } = spot;
  if (forms === 0) return false;

  const opens = surelyOpensPhrase(next);
  if ((forms & PAST) !== 0 && !isNominalNext(spot) && isParticiple(spot, opens)) return true;
  if ((forms & VerbForm.ING) !== 0) {
    // "bombers striking positions": no adjective stands behind its noun.
    if (isTagged(direct, "NOUN", "NAME") && isNominalNext(spot)) return true;
    return opens && !isTagged(before, "DETERMINER");
  }
  if (isTagged(before, "PRONOUN") && hasRoleOf(before, Role.SUBJECT_PRONOUN))
    return (forms & FINITE) !== 0;
  const isBehindNoun = isTagged(before, "NAME", "NOUN");
  return isBehindNoun && opens && (forms & (VerbForm.PRESENT | VerbForm.PAST)) !== 0;
}

/** "was infected", "got married", "the man infected", "hit by", but "was old" */
function isParticiple(spot: Spot, opens: boolean): boolean {
  const { before, form, next } = spot;
  if (hasRoleOf(next, Role.AGENT_MARK)) return true;
  if (isBehindAuxiliary(spot, Role.BE) || hasRoleOf(before, Role.BECOME))
    return form.adjective <= form.verb + 1;
  if (isBehindAuxiliary(spot, Role.HAVE)) return true;
  if (isTagged(before, "NOUN", "NAME", "PRONOUN", "RELATIVE")) return true;
  return isTagged(before, "COORDINATOR") && opens;
}

/** "the military said": an adjective where only a noun can stand, and which can be one. */
function isNounAfterAll({ words, index, form, direct, next }: Spot): boolean {
  if (form.noun < 0) return false;
  // "our moral and ethical understanding"
  if (hasRoleOf(next, Role.COORDINATOR) && words[index + 2]?.pos === "ADJ") return false;
  if (isTagged(direct, "PREPOSITION") && form.noun < form.adjective) return false;
  if (
    !isTagged(
      direct,
      "DETERMINER",
      "POSSESSIVE",
      "ADJECTIVE",
      "OWNER_ENDING",
      "NOUN",
      "NAME",
      "PREPOSITION",
    )
  )
    return false;
  if (next === undefined || hasRoleOf(next, HELPING)) return true;
  const isParticiple = next.pos === "VERB" && (next.form.verbForms & FINITE) === 0;
  return !isNominal(next) && next.pos !== "ADV" && !isParticiple;
}
