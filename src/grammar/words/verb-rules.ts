import { Role, Taken, VerbForm } from "../../language/word-form.ts";
import { hasVerbBefore, HELPING, isNounAsOften, surelyOpensPhrase } from "./look-around.ts";
import { closesWithReport } from "./noun-rules.ts";
import {
  hasRoleOf,
  isAcronym,
  isBehindAuxiliary,
  isCapital,
  isNominalNext,
  isTagged,
  type Spot,
  type TagRule,
  wantsBase,
} from "./spot.ts";
import { startsWithCapital } from "../../domain/text/letters.ts";

/** What the tagger takes for a verb and is none; the rest are verbs. */
export const verbRules: readonly TagRule[] = [
  [({ word }) => hasRoleOf(word, Role.NEVER_VERB), "ADVERB"],
  // "Ford said", "Reports said": whatever else the word can be, it opens the sentence and says something.
  [(spot) => opensReport(spot) && isSource(spot), "NOUN"],
  [opensReport, "NAME"],
  // "Larne, CA said"
  [isAcronym, "NAME"],
  [opensAsSubject, "NOUN"],
  // "Skipper Ada Okoye said"
  [
    ({ direct, next, form, isHeadline }) =>
      direct === undefined && !isHeadline && next?.pos === "PROPN" && isPersonRather(form),
    "NOUN",
  ],
  // "Works Minister Ada Okoye said"
  [opensTitle, "NAME"],
  [({ direct }) => direct === undefined, "VERB"],
  // "“It fell,” Sue Okoye said"
  [(spot) => isTagged(spot.direct, "QUOTE") && isCapital(spot) && !spot.isHeadline, "NAME"],
  [(spot) => isTagged(spot.direct, "NAME") && !spot.isHeadline && isCapital(spot), "NAME"],
  // "Secretary Josh Earnest": capitals on both sides.
  [
    ({ word, direct, next, isHeadline }) =>
      !isHeadline &&
      startsWithCapital(word.text) &&
      startsWithCapital(direct?.text ?? "") &&
      direct!.index > 0 &&
      /^\p{Lu}\p{Ll}/u.test(next?.text ?? ""),
    "NAME",
  ],
  // "where stars were born": the verb stands behind.
  [isSubjectOfNext, "NOUN"],
  [isBehindThat, "NOUN"],
  // "Few believed Okoye"
  [
    ({ direct, next, forms }) =>
      direct?.index === 0 &&
      hasRoleOf(direct, Role.QUANTIFIER) &&
      (forms & VerbForm.PAST) !== 0 &&
      next?.pos === "PROPN",
    "VERB",
  ],
  // "said lead author Okoye"
  [isBehindSaid, "ADJECTIVE"],
  [isObjectOfVerb, "NOUN"],
  // "the proposed plan", "two leaked papers"
  [(spot) => isInPhrase(spot) && isParticiple(spot) && isNominalNext(spot), "ADJECTIVE"],
  // "some wounded", "the wounded"
  [(spot) => isBareParticiple(spot) && hasRoleOf(spot.direct, SOME), "VERB"],
  [isBareParticiple, "ADJECTIVE"],
  [(spot) => isBehindOwner(spot) && !mayBeVerbOf(spot), "NOUN"],
  [isBehindAdjective, "NOUN"],
  // "their earlier claim"
  [
    ({ words, index, word, direct }) =>
      isTagged(direct, "ADJECTIVE") &&
      isTagged(words[index - 2], "POSSESSIVE", "OWNER_ENDING") &&
      isNounAsOften(word),
    "NOUN",
  ],
  // "it is time", "they are grounds": behind "be" no verb has these forms.
  [
    (spot) =>
      isBehindAuxiliary({ before: spot.direct }, Role.BE) &&
      !hasRoleOf(spot.direct, Role.HAVE | Role.MODAL) &&
      (spot.forms === VerbForm.BASE || spot.forms === VerbForm.PRESENT) &&
      spot.form.noun >= 0,
    "NOUN",
  ],
  [isObjectOfNoun, "NOUN"],
  // "12 assists": behind a numeral no verb of this form agrees.
  [
    (spot) =>
      isTagged(spot.direct, "NUMBER") &&
      !hasRoleOf(spot.direct, Role.PRONOUN) &&
      spot.forms === VerbForm.PRESENT &&
      spot.form.noun >= 0,
    "NOUN",
  ],
  // "its army allies with": far rather a noun than a second verb.
  [
    (spot) =>
      isTagged(spot.direct, "NAME", "NOUN") &&
      canBe(spot, VerbForm.PRESENT) &&
      spot.form.noun > spot.form.verb + 1 &&
      !surelyOpensPhrase(spot.next) &&
      hasVerbBefore(spot.words, spot.index),
    "NOUN",
  ],
  // "in several television shows.": without an object, and behind another verb.
  [
    (spot) =>
      isTagged(spot.direct, "NOUN") &&
      canBe(spot, VerbForm.PRESENT) &&
      spot.form.noun >= 0 &&
      (spot.next === undefined || spot.next.pos === "PUNCT") &&
      hasVerbBefore(spot.words, spot.index) &&
      !closesWithReport(spot),
    "NOUN",
  ],
  // "a campaign stop in", "from registration lists": no verb of this form agrees, or may stand there.
  [isOfCompound, "NOUN"],
  // "from rising prices": what takes no object can only modify.
  [
    (spot) =>
      isTagged(spot.direct, "PREPOSITION") &&
      isNominalNext(spot) &&
      canBe(spot, VerbForm.ING) &&
      (spot.form.takes & Taken.NOTHING) !== 0,
    "ADJECTIVE",
  ],
  // "under fire", "of leaked papers"
  [
    (spot) =>
      isTagged(spot.direct, "PREPOSITION") &&
      canBe(spot, VerbForm.BASE | VerbForm.PRESENT) &&
      !canBe(spot, PAST) &&
      spot.form.noun >= 0,
    "NOUN",
  ],
  [
    (spot) =>
      isTagged(spot.direct, "PREPOSITION") &&
      isParticiple(spot) &&
      !canBe(spot, VerbForm.ING) &&
      isNominalNext(spot),
    "ADJECTIVE",
  ],
];

/** "Fighting went on", "Shelling killed three", but "Using stolen cars, they fled". */
function opensAsSubject({ words, index, direct, next, forms }: Spot): boolean {
  if (direct !== undefined || (forms & VerbForm.ING) === 0) return false;
  if (next?.pos !== "VERB" || (next.form.verbForms & VerbForm.PAST) === 0) return false;
  const behind = words[index + 2];
  return (
    (next.form.verbForms & VerbForm.PARTICIPLE) === 0 ||
    surelyOpensPhrase(behind) ||
    behind?.pos === "NUM" ||
    hasRoleOf(behind, Role.PREPOSITION | Role.PARTICLE | Role.QUANTIFIER)
  );
}

/** Right behind a verb of saying no bare verb stands. */
function isBehindSaid({ direct, next, form, forms }: Spot): boolean {
  return (
    isTagged(direct, "VERB") &&
    (direct!.form.takes & Taken.REPORT) !== 0 &&
    (direct!.verbForms & VerbForm.PAST) !== 0 &&
    forms === VerbForm.BASE &&
    (form.adjective >= 0 || form.noun >= 0) &&
    next?.pos === "NOUN"
  );
}

/** "Skipper", "Nurse", unlike "Host", "Guard" and "Man": no verb that is as common. */
function isPersonRather({ noun, verb, kinds }: Spot["form"]): boolean {
  return kinds[0] === "person" && noun >= verb;
}

/** "contains lead": behind a verb that ends in something no bare one stands, but "helped rebuild". */
function isObjectOfVerb({ direct, next, form, forms, language }: Spot): boolean {
  const before = direct?.tag === "VERB" ? direct : undefined;
  if (before === undefined || forms !== VerbForm.BASE || form.noun < 0) return false;
  const isInflected = (before.verbForms & VerbForm.BASE) === 0;
  const takesElse = Taken.NOTHING | Taken.REPORT | Taken.INFINITIVE;
  const hasObject = (before.form.takes & takesElse) === 0 && !surelyOpensPhrase(next);
  return isInflected && hasObject && !language.letting.has(before.lemma);
}

/** What a minister is of, before the title: of a verb no "Minister" is the subject. */
function opensTitle({ direct, next, form, forms, isHeadline, language }: Spot): boolean {
  return (
    direct === undefined &&
    !isHeadline &&
    form.noun >= 0 &&
    (forms & VerbForm.PRESENT) !== 0 &&
    language.titles.has(next?.normal ?? "") &&
    startsWithCapital(next!.text)
  );
}

/** Whether a noun can name who says something, or in what it is said. */
function isSource({ form: { isPlural, kinds } }: Spot): boolean {
  return isPlural || kinds.some((kind) => kind !== "place");
}

function opensReport({ word, direct, next, isHeadline }: Spot): boolean {
  return (
    direct === undefined &&
    !isHeadline &&
    next?.pos === "VERB" &&
    /^\p{Lu}\p{Ll}/u.test(word.text) &&
    (next.form.verbForms & (VerbForm.PAST | VerbForm.PRESENT)) !== 0 &&
    (next.form.takes & Taken.REPORT) !== 0
  );
}

const PAST = VerbForm.PAST | VerbForm.PARTICIPLE;
const SOME = Role.DEMONSTRATIVE | Role.QUANTIFIER;

function canBe({ forms }: Spot, wanted: number): boolean {
  return (forms & wanted) !== 0;
}

function isSubjectOfNext(spot: Spot): boolean {
  const { next, form, direct } = spot;
  const isHelped = hasRoleOf(next, HELPING & ~Role.POSSESSIVE_ENDING) && form.noun >= form.verb;
  // "when people come": a verb follows, and the word is hardly ever one.
  const isNoun = next?.pos === "VERB" && form.noun > form.verb + 2;
  if (!isHelped && !isNoun) return false;
  return canBe(spot, VerbForm.PRESENT | VerbForm.BASE) && !wantsBase(direct);
}

/** "a statement that help was near": no verb of this form agrees with the one before "that". */
function isBehindThat({ words, index, direct, form, forms }: Spot): boolean {
  const before = words[index - 2];
  const isSingular = isTagged(before, "NOUN") && !before!.form.isPlural;
  return (
    hasRoleOf(direct, Role.COMPLEMENTIZER) &&
    isSingular &&
    forms === VerbForm.BASE &&
    form.noun >= 0
  );
}

function isOfCompound(spot: Spot): boolean {
  const { words, index, direct, next, form, forms } = spot;
  if (!isTagged(direct, "NOUN") || direct!.form.isPlural || surelyOpensPhrase(next)) return false;
  const opening = words[index - 2];
  if (forms === VerbForm.BASE && form.noun >= form.verb - 3)
    return isTagged(opening, "DETERMINER", "POSSESSIVE", "ADJECTIVE");
  const isGoverned = isTagged(opening, "PREPOSITION") && hasVerbBefore(words, index);
  return isGoverned && forms === VerbForm.PRESENT && form.noun >= form.verb - 1;
}

/** "candidates face | questions about it": the noun before agrees with what stands before it as its verb. */
function isObjectOfNoun({ words, index, direct, next, form, forms }: Spot): boolean {
  const subject = words[index - 2];
  return (
    forms === VerbForm.PRESENT &&
    form.noun >= 0 &&
    isTagged(direct, "NOUN") &&
    (direct!.form.verbForms & VerbForm.BASE) !== 0 &&
    isTagged(subject, "NOUN") &&
    subject!.form.isPlural &&
    !surelyOpensPhrase(next)
  );
}

function isParticiple({ form }: Spot): boolean {
  return (form.likelyForms & (VerbForm.PARTICIPLE | VerbForm.ING)) !== 0;
}

function isBehindOwner({ direct }: Spot): boolean {
  return isTagged(direct, "DETERMINER", "POSSESSIVE", "OWNER_ENDING");
}

function isInPhrase(spot: Spot): boolean {
  return isBehindOwner(spot) || isTagged(spot.direct, "ADJECTIVE", "NUMBER");
}

/** "the wounded" */
function isBareParticiple(spot: Spot): boolean {
  return (
    isBehindOwner(spot) && isParticiple(spot) && !canBe(spot, VerbForm.ING) && spot.form.noun < 0
  );
}

/** "all left": behind such a word a verb may stand. */
function mayBeVerbOf(spot: Spot): boolean {
  return (
    hasRoleOf(spot.direct, Role.QUANTIFIER) && spot.form.noun < 3 && !canBe(spot, VerbForm.ING)
  );
}

/** "the wrong gears", "a local think tank", "old march" */
function isBehindAdjective(spot: Spot): boolean {
  const { words, index, form, next } = spot;
  if (!isTagged(spot.direct, "ADJECTIVE")) return false;
  const opening = words[index - 2];
  const isBase = canBe(spot, VerbForm.BASE);
  if (isTagged(opening, "DETERMINER", "POSSESSIVE")) {
    if (canBe(spot, VerbForm.PRESENT) && form.noun >= form.verb - 2) return true;
    // "a Larne-based think tank": what has a hyphen is no noun by itself that could act.
    const mayAct = form.noun < 0 && !spot.direct!.text.includes("-");
    if (isBase && !mayAct && next?.pos === "NOUN") return true;
  }
  return isBase && form.noun >= 3 && !hasRoleOf(opening, Role.BE);
}
