import { Role, Taken, VerbForm } from "../../language/word-form.ts";
import { hasVerbBefore, HELPING, surelyOpensPhrase } from "./look-around.ts";
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

/** What the tagger takes for a noun and is none; the rest are nouns. */
export const nounRules: readonly TagRule[] = [
  // "signs reading “No”", "One read: “No.”"
  [introducesMarks, "VERB"],
  // "third-quarter net income"
  [modifiesNext, "ADJECTIVE"],
  [isVerbAfterAll, "VERB"],
  [({ form }) => form.noun < 0 && form.adverb > 2, "ADVERB"],
];

function introducesMarks({ words, index, direct, forms }: Spot): boolean {
  const at = words[index + 1]?.normal === ":" ? index + 2 : index + 1;
  if (words[at]?.pos !== "QUOTE") return false;
  if ((forms & VerbForm.ING) !== 0) return at === index + 1 && isTagged(direct, "NOUN");
  return (forms & VerbForm.PAST) !== 0 && at > index + 1 && isTagged(direct, "NOUN", "NUMBER");
}

/** What has a hyphen and stands before an adjective and its noun. */
function modifiesNext({ word, next, language }: Spot): boolean {
  return (
    next?.pos === "ADJ" &&
    /^\p{Ll}+-\p{Ll}+$/u.test(word.text) &&
    !language.times.before.has(next.normal)
  );
}

/** "Ukraine hits the port", "it works", "will work": a verb that the tagger takes for a noun. */
export function isVerbAfterAll(spot: Spot): boolean {
  const { forms, word, direct, before } = spot;
  if (forms === 0 || hasRoleOf(word, Role.NEVER_VERB)) return false;
  if (direct === undefined || before === undefined) return false;
  if (wantsBase(direct) || wantsBase(before)) return (forms & VerbForm.BASE) !== 0;
  return !isCapital(spot) && VERB_PLACES.some((isPlace) => isPlace(spot));
}

const FINITE = VerbForm.BASE | VerbForm.PRESENT | VerbForm.PAST;

const VERB_PLACES: readonly ((spot: Spot) => boolean)[] = [
  isBehindPronoun,
  isBehindRelative,
  // "has hit", "was hit the most"
  (spot) =>
    isBehindAuxiliary(spot, Role.HAVE) &&
    (spot.forms & VerbForm.PARTICIPLE) !== 0 &&
    spot.form.noun < spot.form.verb + 2,
  ({ form, forms, before, next }) =>
    isBehindAuxiliary({ before }, Role.BE) &&
    (forms & (VerbForm.PARTICIPLE | VerbForm.ING)) !== 0 &&
    (form.noun < 0 || (form.verb > form.noun && surelyOpensPhrase(next))),
  isJoinedInfinitive,
  isBehindInsertion,
  // "forgave", "drank": nothing but a verb.
  (spot) => (spot.forms & VerbForm.PAST) !== 0 && spot.form.noun < 0 && !opensNoun(spot),
  isBehindNoun,
  closesWithReport,
  isTellingBehindPlural,
];

/** "polls show that it fell", "polls show Okoye", "records of the fire show she left" */
function isTellingBehindPlural(spot: Spot): boolean {
  const { words, index, direct, next, form, forms } = spot;
  if ((forms & VerbForm.BASE) === 0 || (form.takes & Taken.CLAUSE) === 0) return false;
  if (!isTagged(direct, "NOUN", "NAME")) return false;
  if (isTagged(direct, "NOUN") && direct!.form.isPlural && hasRoleOf(next, Role.COMPLEMENTIZER))
    return true;
  if (form.verb <= form.noun + 2) return false;
  const opens = hasRoleOf(next, Role.COMPLEMENTIZER | Role.SUBJECT_PRONOUN);
  if (!opens && next?.pos !== "PROPN") return false;
  if (direct!.form.isPlural) return true;
  const governor = words.findLastIndex(({ tag, index: at }) => at < index && tag === "PREPOSITION");
  return (
    isTagged(words[governor - 1], "NOUN", "NAME") &&
    words[governor - 1]!.form.isPlural &&
    !hasVerbBefore(words, index)
  );
}

/** "it works", "somebody works", "one goes" */
function isBehindPronoun({ before, forms, form }: Spot): boolean {
  if (isTagged(before, "NUMBER") && hasRoleOf(before, Role.PRONOUN))
    return (forms & VerbForm.PRESENT) !== 0 && form.verb > form.noun;
  if (!isTagged(before, "PRONOUN") || (forms & FINITE) === 0) return false;
  if (hasRoleOf(before, Role.SUBJECT_PRONOUN)) return true;
  const mayBeSubject = !hasRoleOf(before, Role.OBJECT_PRONOUN | Role.REFLEXIVE | Role.NUMBER);
  return mayBeSubject && form.verb >= form.noun - 3;
}

/** "the bridge that works", but "the plan that people have" */
function isBehindRelative(spot: Spot): boolean {
  const { before, forms, form, next } = spot;
  if (!isTagged(before, "RELATIVE") || (forms & FINITE) === 0) return false;
  const isVerbNext = next?.pos === "VERB" || hasRoleOf(next, HELPING);
  return !isNominalNext(spot) && !isVerbNext && form.verb >= form.noun - 3;
}

/** "to hear evidence and call witnesses" */
function isJoinedInfinitive({ words, index, before, forms, form, next }: Spot): boolean {
  if (!isTagged(before, "COORDINATOR") || (forms & VerbForm.BASE) === 0) return false;
  if (form.verb < form.noun - 1) return false;
  if (!surelyOpensPhrase(next) && next?.pos !== "NOUN") return false;
  for (let at = index - 1; at > 0 && at > index - FARTHEST_INFINITIVE; at--) {
    const { tag, normal } = words[at]!;
    if (tag === "VERB") return wantsBase(words[at - 1]);
    if (tag === "MARK" && normal !== ",") return false;
  }
  return false;
}

/** Words back to the infinitive that another one is joined to. */
const FARTHEST_INFINITIVE = 9;

/** "Okoye, 34, claims she left": the verb behind what two commas set off. */
function isBehindInsertion({ words, index, before, next, forms, form }: Spot): boolean {
  if (before!.normal !== "," || (forms & VerbForm.PRESENT) === 0) return false;
  const isTelling = (form.takes & Taken.CLAUSE) !== 0;
  if (!isTelling || !hasRoleOf(next, Role.SUBJECT_PRONOUN | Role.COMPLEMENTIZER | Role.ARTICLE))
    return false;
  const opening = words.findIndex(({ normal }) => normal === ",");
  return opening > 0 && opening < index - 1 && !hasVerbBefore(words, index);
}

function opensNoun({ words, before }: Spot): boolean {
  if (hasRoleOf(before, Role.ARTICLE)) return true;
  // "sales worldwide fell"
  if (isTagged(before, "ADJECTIVE")) return !isTagged(words[before!.index - 1], "NOUN");
  return isTagged(before, "POSSESSIVE", "OWNER_ENDING", "NUMBER");
}

/** "urged the council and EU member | states to act" */
function isJoinedObject({ words, index }: Spot): boolean {
  let at = index - 1;
  while (isTagged(words[at], "NOUN", "NAME", "ADJECTIVE", "DETERMINER", "POSSESSIVE")) at--;
  return isTagged(words[at], "COORDINATOR") && hasVerbBefore(words, at);
}

/** "a program lifting people", "channels falter", "Ukraine hits the port" */
function isBehindNoun(spot: Spot): boolean {
  const { words, index, before, forms, form, next } = spot;
  if (!isTagged(before, "NOUN", "NAME")) return false;
  if ((forms & VerbForm.ING) !== 0) return hasObjectNext(spot);
  const { isPlural } = before!.form;
  const isPluralVerb = isPlural && (forms & VerbForm.BASE) !== 0;
  // A verb, and hardly anything else.
  if (isPluralVerb && form.noun <= 0 && form.adjective < 0 && form.verb > 1) return true;
  const isPresent = (forms & VerbForm.PRESENT) !== 0;
  const isOther = isPresent ? !isPlural : (forms & VerbForm.PAST) !== 0;
  if (!isPluralVerb && !isOther) return false;
  if (form.noun >= form.verb && hasRoleOf(next, Role.INFINITIVE_MARK) && isJoinedObject(spot))
    return false;
  const opener = Role.INFINITIVE_MARK | Role.COMPLEMENTIZER | Role.DEMONSTRATIVE;
  const opens = surelyOpensPhrase(next) || next?.pos === "DET" || hasRoleOf(next, opener);
  return opens && form.verb >= form.noun - 4 && !hasVerbBefore(words, index);
}

/** ", The Post reports." and ", a study of 20 towns shows.": behind what was told. */
export function closesWithReport({ words, index, direct, next, forms, form }: Spot): boolean {
  if ((forms & VerbForm.PRESENT) === 0 || (form.takes & Taken.CLAUSE) === 0) return false;
  if (next !== undefined && next.normal !== ".") return false;
  // "hosts of TV shows."
  if (!isTagged(direct, "NAME") && !(direct!.form.isPlural && form.verb > form.noun + 2))
    return false;
  let at = index - 1;
  while (at > 0 && !OUTSIDE_PHRASE.has(words[at]!.tag)) at--;
  return words[at]?.normal === "," && hasVerbBefore(words, at);
}

const OUTSIDE_PHRASE: ReadonlySet<string> = new Set([
  "MARK",
  "COORDINATOR",
  "AUXILIARY",
  "PRONOUN",
  "QUOTE",
  "SUBORDINATOR",
  "RELATIVE",
  "QUESTION",
]);

function hasObjectNext({ next, form }: Spot): boolean {
  if (surelyOpensPhrase(next)) return true;
  const isPlural = next?.pos === "NOUN" && next.form.isPlural;
  return (isPlural || next?.pos === "ADJ" || next?.pos === "PROPN") && form.verb > form.noun;
}
