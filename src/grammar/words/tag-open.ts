import type { Tag } from "../reading/word.ts";
import { adjectiveRules } from "./adjective-rules.ts";
import { isNounAsOften } from "./look-around.ts";
import { nameRules } from "./name-rules.ts";
import { nounRules } from "./noun-rules.ts";
import {
  applyRules,
  isCapital,
  isNominalNext,
  isTagged,
  type Spot,
  type TagRule,
  wantsBase,
} from "./spot.ts";
import { verbRules } from "./verb-rules.ts";
import { startsWithCapital } from "../../domain/text/letters.ts";

/**
 * The tag of a noun, verb, adjective or adverb: what the tagger says, unless the words beside it, and
 * what the word can be at all, prove it wrong.
 */
export function tagOpen(spot: Spot): Tag {
  const { pos } = spot.word;
  const [rules, otherwise] = pos === "QUOTE" ? FOREIGN : (RULES[pos] ?? FOREIGN);
  return applyRules(rules, spot, otherwise);
}

const adverbRules: readonly TagRule[] = [
  // "Ada Soon told"
  [
    (spot) =>
      isCapital(spot) &&
      !spot.isHeadline &&
      isTagged(spot.direct, "NAME") &&
      !spot.language.times.whole.has(spot.word.normal),
    "NAME",
  ],
  // "said today"
  [({ language, word }) => language.times.whole.has(word.normal), "NOUN"],
  [({ form, direct }) => form.verb > 3 && wantsBase(direct), "VERB"],
  [
    (spot) => isTagged(spot.direct, "DETERMINER") && spot.form.noun >= 3 && !isNominalNext(spot),
    "NOUN",
  ],
  [
    (spot) =>
      spot.form.adjective > spot.form.adverb &&
      isNominalNext(spot) &&
      !isTagged(spot.direct, "VERB"),
    "ADJECTIVE",
  ],
  // "in later years"
  [
    ({ direct, next, form }) =>
      isTagged(direct, "PREPOSITION") && next?.pos === "NOUN" && form.adjective >= 0,
    "ADJECTIVE",
  ],
  // "his later work", "their earlier claim"
  [
    ({ direct, next, form }) =>
      isTagged(direct, "POSSESSIVE", "OWNER_ENDING") &&
      next !== undefined &&
      (isNounAsOften(next) || (form.adjective >= 0 && next.form.noun >= 3)),
    "ADJECTIVE",
  ],
  // "the only way": an adverb would have nothing to modify.
  [
    ({ direct, next }) => isTagged(direct, "DETERMINER", "POSSESSIVE") && next?.pos === "NOUN",
    "ADJECTIVE",
  ],
];

const prepositionRules: readonly TagRule[] = [
  [
    ({ form, direct }) => form.verb >= 0 && (wantsBase(direct) || isTagged(direct, "PRONOUN")),
    "VERB",
  ],
  [({ form }) => form.noun > form.adverb, "NOUN"],
];

/** Words that the tagger does not know. */
const foreignRules: readonly TagRule[] = [
  [({ form }) => form.noun >= 0, "NOUN"],
  [({ form }) => form.verb >= 0, "VERB"],
  [({ word }) => startsWithCapital(word.text), "NAME"],
  [({ word }) => /^\p{L}/u.test(word.text), "NOUN"],
];

const FOREIGN: readonly [readonly TagRule[], Tag] = [foreignRules, "MARK"];

/** By what the tagger says, the rules that mend it, and what a word is where none of them holds. */
const RULES: Readonly<Record<string, readonly [readonly TagRule[], Tag]>> = {
  VERB: [verbRules, "VERB"],
  AUX: [verbRules, "VERB"],
  NOUN: [nounRules, "NOUN"],
  PROPN: [nameRules, "NAME"],
  ADJ: [adjectiveRules, "ADJECTIVE"],
  ADV: [adverbRules, "ADVERB"],
  NUM: [[], "NUMBER"],
  PRON: [[[({ form }) => form.noun > 2, "NOUN"]], "PRONOUN"],
  DET: [[[({ form }) => form.noun > 2, "NOUN"]], "PRONOUN"],
  INTJ: [[[({ form, direct }) => form.verb > 2 && wantsBase(direct), "VERB"]], "INTERJECTION"],
  ADP: [prepositionRules, "ADVERB"],
  SCONJ: [[[({ forms }) => forms !== 0, "VERB"]], "ADVERB"],
  PART: [[], "ADVERB"],
  CCONJ: [[], "ADVERB"],
};
