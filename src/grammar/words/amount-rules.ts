import type { GrammarLexicon } from "../../language/grammar-lexicon.ts";
import { Role } from "../../language/word-form.ts";
import type { DraftWord } from "./draft-word.ts";
import { leadsToNoun, leadsToPlural, mayOpenPhrase } from "./look-around.ts";
import { hasRoleOf, isTagged, type Spot, type TagRule } from "./spot.ts";

/** What "both", "more" and "all" are: they stand for a noun where no rule holds. */
export const quantifierRules: readonly TagRule[] = [
  [({ next, word }) => next === undefined && word.pos === "ADV", "ADVERB"],
  [({ next }) => next === undefined, "NUMBER"],
  // "the many people", "tiny little pieces"
  [(spot) => isInside(spot) && leadsToNounOf(spot), "ADJECTIVE"],
  [
    ({ word, next, language }) => language.beforeNumbers.has(word.normal) && next?.pos === "NUM",
    "ADVERB",
  ],
  // "grew more in May", but "half of the bridges"
  [
    (spot) =>
      endsPhrase(spot) &&
      /^(?:ADV|SCONJ)$/u.test(spot.word.pos) &&
      !spot.language.partMarks.has(spot.next!.normal),
    "ADVERB",
  ],
  [endsPhrase, "NUMBER"],
  // "all the bridges"
  [
    ({ word, next }) =>
      hasRoleOf(word, Role.PREDETERMINER) &&
      hasRoleOf(next, Role.ARTICLE | Role.POSSESSIVE | Role.DEMONSTRATIVE),
    "DETERMINER",
  ],
  // "both economic freedom and liberty": the first of two, and no number.
  [(spot) => leadsToNounOf(spot) && isFirstOfTwo(spot), "ADVERB"],
  // "neither confirmed nor denied"
  [
    ({ word, next, language }) => language.firstOfTwo.has(word.normal) && next?.pos === "VERB",
    "ADVERB",
  ],
  // "more expensive bridges": how expensive, or how many; they look alike.
  [
    (spot) =>
      leadsToNounOf(spot) &&
      spot.language.degrees.has(spot.word.normal) &&
      spot.next?.pos === "ADJ",
    "ADVERB",
  ],
  [leadsToNounOf, "DETERMINER"],
  [({ word, next }) => next?.pos === "ADJ" || next?.pos === "ADV" || word.pos === "ADV", "ADVERB"],
];

function leadsToNounOf({ words, index }: Spot): boolean {
  return leadsToNoun(words, index + 1);
}

function isInside({ direct }: Spot): boolean {
  if (isTagged(direct, "DETERMINER")) return !hasRoleOf(direct, Role.QUANTIFIER);
  return isTagged(direct, "ADJECTIVE", "POSSESSIVE");
}

/** "some of them" */
function endsPhrase({ next }: Spot): boolean {
  return hasRoleOf(next, Role.PREPOSITION | Role.POSSESSIVE_ENDING);
}

function isFirstOfTwo({ words, index, word, language }: Spot): boolean {
  const isFirst = language.firstOfTwo.has(word.normal) && hasRoleOf(word, Role.PREDETERMINER);
  return isFirst && !leadsToPlural(words, index + 1);
}

export function isYear(normal: string): boolean {
  return /^[12]\d{3}$/u.test(normal);
}

/** Whether a number tells the time of day: "6:30", "5" before "p.m.". */
export function isHour(
  words: readonly DraftWord[],
  index: number,
  { times }: GrammarLexicon,
): boolean {
  const { normal } = words[index]!;
  return /^[012]?\d:[0-5]\d$/u.test(normal) || times.clock.has(words[index + 1]?.normal ?? "");
}

/** What "in", "up" and "about" are: adverbs where no rule holds. */
export const prepositionRules: readonly TagRule[] = [
  [isBeforeRange, "ADVERB"],
  // "over 500 drones": a number that is no year, hour or day.
  [
    ({ words, index, word, next, language }) =>
      language.beforeNumbers.has(word.normal) &&
      next?.pos === "NUM" &&
      !isYear(next.normal) &&
      !isHour(words, index + 1, language) &&
      !language.times.months.has(words[index + 2]?.normal ?? ""),
    "ADVERB",
  ],
  [(spot) => isEndOfVerb(spot) && isBehindVerb(spot), "PARTICLE"],
  // "kündigte es | an": at the end of its clause.
  [(spot) => spot.language.order.verbLast && isEndOfVerb(spot), "PARTICLE"],
  [(spot) => isEndOfVerb(spot) && spot.word.pos !== "ADP", "ADVERB"],
  [(spot) => isParticleHere(spot) && isBehindVerb(spot), "PARTICLE"],
  [(spot) => spot.word.pos === "ADV" && spot.next?.pos === "NUM", "ADVERB"],
  [(spot) => spot.word.pos === "ADV" && !mayOpenPhrase(spot.next), "ADVERB"],
  [({ word }) => hasRoleOf(word, Role.PREPOSITION), "PREPOSITION"],
];

/** "between 20 and 30 cars" */
function isBeforeRange({ words, index, word, next, language }: Spot): boolean {
  if (!language.beforeRanges.has(word.normal) || next?.pos !== "NUM") return false;
  const [and, most, noun] = words.slice(index + 2, index + 5);
  const isRange = hasRoleOf(and, Role.COORDINATOR) && most?.pos === "NUM" && noun?.pos === "NOUN";
  return isRange && !isYear(next.normal) && !isHour(words, most.index, language);
}

/** "gave up.", "gave up on", "turned it off and" */
function isEndOfVerb({ word, next }: Spot): boolean {
  if (!hasRoleOf(word, Role.PARTICLE)) return false;
  if (next === undefined || next.pos === "PUNCT") return true;
  const ending =
    Role.PREPOSITION |
    Role.COORDINATOR |
    Role.INFINITIVE_MARK |
    Role.SUBORDINATOR |
    Role.SUBORDINATOR_OR_PREPOSITION;
  return hasRoleOf(next, ending) || (next.pos === "ADV" && !mayOpenPhrase(next));
}

/** "gave up the bridge": no preposition, or none that the tagger sees. */
function isParticleHere({ word, next }: Spot): boolean {
  if (!hasRoleOf(word, Role.PARTICLE)) return false;
  return !hasRoleOf(word, Role.PREPOSITION) || (word.pos === "ADV" && next?.pos !== "NUM");
}

function isBehindVerb({ words, index, direct }: Spot): boolean {
  if (isTagged(direct, "VERB")) return true;
  return isTagged(direct, "PRONOUN") && isTagged(words[index - 2], "VERB");
}
