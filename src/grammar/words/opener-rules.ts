import { Role, Taken, VerbForm } from "../../language/word-form.ts";
import type { DraftWord } from "./draft-word.ts";
import { isClauseAhead, mayOpenPhrase, surelyOpensPhrase } from "./look-around.ts";
import { hasRoleOf, isTagged, type Spot, type TagRule } from "./spot.ts";
import { startsWithCapital } from "../../domain/text/letters.ts";

/** What "who", "which", "what" and "when" are: they ask where no rule holds. */
export const questionRules: readonly TagRule[] = [
  [({ word }) => hasRoleOf(word, Role.POSSESSIVE), "POSSESSIVE"],
  [(spot) => hasRoleOf(spot.word, Role.RELATIVE) && isBehindAntecedent(spot), "RELATIVE"],
  [({ word }) => hasRoleOf(word, Role.ADVERBIAL_QUESTION), "QUESTION"],
  // "what time", "which people", but "what people say"
  [
    ({ word, next, language }) =>
      next?.pos === "NOUN" &&
      !surelyOpensPhrase(next) &&
      !language.persons.has(word.normal) &&
      (hasRoleOf(word, Role.RELATIVE) || !next.form.isPlural),
    "DETERMINER",
  ],
];

/** "Okoye, who", "the bridge of which", "those who" */
function isBehindAntecedent({ words, index, direct }: Spot): boolean {
  const isGoverned = isTagged(direct, "PREPOSITION");
  const antecedent = isGoverned ? words[index - 2] : direct;
  if (antecedent === undefined) return false;
  if (antecedent.tag === "MARK") return antecedent.normal === "," && index > 1;
  if (antecedent.tag === "PRONOUN") return !hasRoleOf(antecedent, Role.OBJECT_PRONOUN);
  if (antecedent.tag === "ADJECTIVE") return !isGoverned;
  return isTagged(antecedent, "NOUN", "NAME", "NUMBER", "QUOTE");
}

/** What "before", "as" and "than" are: prepositions where no rule holds. */
export const subordinatorRules: readonly TagRule[] = [
  // "they like it"
  [
    ({ word, forms, direct }) =>
      word.pos === "VERB" &&
      forms !== 0 &&
      isTagged(direct, "PRONOUN", "AUXILIARY", "INFINITIVE_MARK", "NEGATION", "ADVERB"),
    "VERB",
  ],
  [({ next }) => next === undefined || next.pos === "PUNCT", "ADVERB"],
  // "as well", "as big as": before an adjective or adverb it tells a degree.
  [(spot) => spot.word.pos === "ADV" && !mayOpenPhrase(spot.next), "ADVERB"],
  [
    (spot) =>
      spot.word.pos === "ADV" &&
      spot.next?.pos === "ADJ" &&
      !isSecond(spot) &&
      !isClauseAhead(spot.words, spot.index + 1),
    "ADVERB",
  ],
  // "who as a captain was"
  [({ direct }) => isTagged(direct, "RELATIVE"), "PREPOSITION"],
  [({ next }) => hasRoleOf(next, Role.SUBJECT_PRONOUN), "SUBORDINATOR"],
  [({ words, index }) => isClauseAhead(words, index + 1), "SUBORDINATOR"],
];

/** "as old | as human history" */
function isSecond({ words, index, word }: Spot): boolean {
  const first = words[index - 2];
  return first?.normal === word.normal && first.tag === "ADVERB";
}

/** What "there" is: an adverb where no rule holds. */
export const thereRules: readonly TagRule[] = [
  [({ next }) => next === undefined, "ADVERB"],
  // "there is", "is there", "there exist"
  [({ next }) => hasRoleOf(next, Role.BE | Role.POSSESSIVE_ENDING), "EXISTENTIAL"],
  // "there had been", unlike "the air there had become bad"
  [
    ({ words, index, next, direct }) =>
      hasRoleOf(next, Role.MODAL | Role.HAVE) &&
      (!isTagged(direct, "NOUN", "NAME") || hasRoleOf(words[index + 2], Role.BE)),
    "EXISTENTIAL",
  ],
  [({ direct, next }) => hasRoleOf(direct, Role.BE) && mayOpenPhrase(next), "EXISTENTIAL"],
  [
    ({ word, next }) =>
      next?.pos === "VERB" && (word.pos === "PRON" || (next.form.takes & Taken.NOTHING) !== 0),
    "EXISTENTIAL",
  ],
];

/** What "to" is: a preposition where no rule holds. */
export const infinitiveRules: readonly TagRule[] = [
  [isAuxiliaryNext, "INFINITIVE_MARK"],
  [(spot) => surelyOpensPhrase(findMarked(spot)), "PREPOSITION"],
  [(spot) => findMarked(spot)?.pos === "VERB" && mayBeBase(findMarked(spot)!), "INFINITIVE_MARK"],
  [(spot) => !isBase(findMarked(spot)) || startsWithCapital(findMarked(spot)!.text), "PREPOSITION"],
  // "to work" or "to work": what is commoner, and what the tagger takes "to" for.
  [takesObject, "INFINITIVE_MARK"],
  [
    (spot) => {
      const { verb, noun } = findMarked(spot)!.form;
      return spot.word.pos === "PART" ? verb >= noun - 3 : verb > noun + 2;
    },
    "INFINITIVE_MARK",
  ],
];

/** The word that "to" marks, past adverbs. */
function findMarked({ words, index }: Spot): DraftWord | undefined {
  let next = index + 1;
  while (next < index + 3 && mayStandInside(words[next])) next++;
  return words[next];
}

/** "to quickly leave", "to either leave or stay" */
function mayStandInside(word: DraftWord | undefined): boolean {
  if (word?.pos === "CCONJ") return true;
  return word?.pos === "ADV" && !mayOpenPhrase(word);
}

function isBase(word: DraftWord | undefined): boolean {
  return word !== undefined && (word.form.verbForms & VerbForm.BASE) !== 0;
}

function isAuxiliaryNext(spot: Spot): boolean {
  const marked = findMarked(spot);
  return hasRoleOf(marked, Role.BE | Role.HAVE | Role.DO | Role.BECOME) && isBase(marked);
}

/** "sugar" is hardly ever a verb. */
function mayBeBase({ form }: DraftWord): boolean {
  return form.noun <= form.verb + 3 && (form.likelyForms & VerbForm.BASE) !== 0;
}

function takesObject(spot: Spot): boolean {
  const marked = findMarked(spot)!;
  const object = spot.words[marked.index + 1];
  return surelyOpensPhrase(object) && marked.form.verb >= 0 && marked.pos !== "ADJ";
}
