import { hasRole, Role } from "../../language/word-form.ts";
import type { Tag } from "../reading/word.ts";
import { prepositionRules, quantifierRules } from "./amount-rules.ts";
import { apostropheRules, endingRules } from "./ending-rules.ts";
import { leadsToNoun } from "./look-around.ts";
import { infinitiveRules, questionRules, subordinatorRules, thereRules } from "./opener-rules.ts";
import {
  applyRules,
  hasRoleOf,
  isAcronym,
  isCapital,
  isTagged,
  type Spot,
  type TagRule,
} from "./spot.ts";
import { thatRules } from "./that-rules.ts";
import { startsWithCapital } from "../../domain/text/letters.ts";

/** The tag of a word of a closed class where it stands; `null` for any other word. */
export function tagClosed(spot: Spot): Tag | null {
  const { word } = spot;
  const { pos, form } = word;
  if (pos === "QUOTE") return "QUOTE";
  if (pos === "PUNCT" || pos === "SYM" || !IS_WORD.test(word.normal))
    return form.roles === 0 ? "MARK" : applyRules(apostropheRules, spot, "MARK");
  if (isNameParticle(spot)) return "NAME";
  if (form.roles === 0 || isAcronym(spot)) return null;
  // By index, as in `applyRules`.
  for (const wordClass of CLASSES) {
    if (!hasRole(form, wordClass[0])) continue;
    for (const rule of wordClass[1]) if (rule[0](spot)) return rule[1];
    return wordClass[2];
  }
  return null;
}

/** What has a letter or figure in it; most words begin with one of English. */
const IS_WORD = /^[a-z0-9]|[\p{L}\p{N}]/u;

/** "van", "der" of "Ada van der Meer" */
function isNameParticle({ word, words, index, direct, language }: Spot): boolean {
  if (direct?.tag !== "NAME" || !language.nameParticles.has(word.normal)) return false;
  if (hasRoleOf(word, Role.NUMBER) || !/^\p{Ll}/u.test(word.text)) return false;
  let next = index + 1;
  while (language.nameParticles.has(words[next]?.normal ?? "")) next++;
  return startsWithCapital(words[next]?.text ?? "");
}

const ALWAYS: readonly TagRule[] = [];

/** "dass", which never points at anything as "that" does. */
function isNothingElse({ word }: Spot): boolean {
  return !hasRoleOf(word, Role.DEMONSTRATIVE | Role.RELATIVE);
}

/** A capital inside a sentence makes a name of it, and an article a noun: "Will", "the will". */
function isProper(spot: Spot): boolean {
  if (spot.word.pos === "NOUN") return isTagged(spot.direct, "DETERMINER", "POSSESSIVE");
  return spot.word.pos === "PROPN" && spot.direct !== undefined && isCapital(spot);
}

/** "in May" */
function isMonth(spot: Spot): boolean {
  const { word, direct, language } = spot;
  return (
    language.times.months.has(word.normal) && isCapital(spot) && isTagged(direct, "PREPOSITION")
  );
}

/** "Air Force One" */
function endsName(spot: Spot): boolean {
  return isCapital(spot) && isTagged(spot.direct, "NAME");
}

function leadsToNounOf({ words, index }: Spot): boolean {
  return leadsToNoun(words, index + 1);
}

const pronounRules: readonly TagRule[] = [
  [(spot) => hasRoleOf(spot.word, Role.POSSESSIVE) && leadsToNounOf(spot), "POSSESSIVE"],
  [({ word }) => !hasRoleOf(word, Role.PRONOUN | Role.OBJECT_PRONOUN), "POSSESSIVE"],
  [({ word }) => !hasRoleOf(word, Role.NUMBER), "PRONOUN"],
  [endsName, "NAME"],
  // "the pointed one": a noun; "one of them": a number.
  [({ direct }) => isTagged(direct, "ADJECTIVE", "DETERMINER"), "NOUN"],
];

/** What the tagger takes for something else stays with it: "the past", "outside walls". */
function isElse({ word, form, forms }: Spot): boolean {
  if (word.pos === "VERB") return forms !== 0 && !hasRoleOf(word, Role.NEVER_VERB);
  const isNominal = word.pos === "NOUN" || word.pos === "ADJ" || word.pos === "PROPN";
  return isNominal && (form.noun >= 3 || form.adjective >= 3);
}

function isInterjection({ word, direct, next }: Spot): boolean {
  if (word.pos === "INTJ") return true;
  const opens = direct === undefined || isTagged(direct, "MARK");
  return opens && (next === undefined || next.pos === "PUNCT");
}

/** A class, its rules, and the tag where none of them holds; `null` leaves the word to the open classes. */
type WordClass = readonly [roles: number, rules: readonly ClassRule[], otherwise: Tag | null];
type ClassRule = readonly [holds: (spot: Spot) => boolean, tag: Tag | null];

/** The first class that a word is of decides. */
const CLASSES: readonly WordClass[] = [
  [Role.POSSESSIVE_ENDING, endingRules, "OWNER_ENDING"],
  [Role.NEGATION, ALWAYS, "NEGATION"],
  [Role.COMPLEMENTIZER, [[isNothingElse, "SUBORDINATOR"], ...thatRules], "SUBORDINATOR"],
  [Role.EXISTENTIAL, thereRules, "ADVERB"],
  [
    Role.MODAL | Role.BE,
    [
      [isMonth, "NAME"],
      [isProper, null],
    ],
    "AUXILIARY",
  ],
  [Role.HAVE | Role.DO, ALWAYS, "AUXILIARY"],
  [Role.BECOME, ALWAYS, null],
  [Role.INFINITIVE_MARK, infinitiveRules, "PREPOSITION"],
  [Role.RELATIVE | Role.QUESTION, questionRules, "QUESTION"],
  [Role.POSSESSIVE | Role.PRONOUN | Role.OBJECT_PRONOUN, pronounRules, "NUMBER"],
  [Role.SUBJECT_PRONOUN | Role.REFLEXIVE, ALWAYS, "PRONOUN"],
  [Role.ARTICLE, ALWAYS, "DETERMINER"],
  [Role.DEMONSTRATIVE, [[leadsToNounOf, "DETERMINER"]], "PRONOUN"],
  [Role.COORDINATOR, [[({ word }) => /^(?:ADV|INTJ)$/u.test(word.pos), "ADVERB"]], "COORDINATOR"],
  [Role.SUBORDINATOR, ALWAYS, "SUBORDINATOR"],
  [Role.SUBORDINATOR_OR_PREPOSITION, subordinatorRules, "PREPOSITION"],
  [Role.QUANTIFIER, quantifierRules, "NUMBER"],
  [Role.PREPOSITION | Role.PARTICLE, [[isElse, null], ...prepositionRules], "ADVERB"],
  [Role.INTERJECTION, [[isInterjection, "INTERJECTION"]], null],
  [
    Role.NUMBER,
    [
      [({ form }) => form.isPlural, "NOUN"],
      [endsName, "NAME"],
    ],
    "NUMBER",
  ],
];
