import type { Span } from "../../domain/text/span.ts";
import type { Clause } from "../../grammar/reading/clause.ts";
import type { NounPhrase } from "../../grammar/reading/noun-phrase.ts";
import type { SentenceReading } from "../../grammar/reading/sentence-reading.ts";
import type { DisclaimerLexicon } from "../../language/disclaimer-lexicon.ts";

/** Words that say that something could not be checked. */
export interface Unchecked {
  readonly signal: Span;
  /** Who could not check it: "Norwire" in "Norwire was unable to verify"; `null` where nobody is told. */
  readonly checker: NounPhrase | null;
}

/** The first words of a sentence that say that something could not be checked. */
export function findUnchecked(
  reading: SentenceReading,
  lexicon: DisclaimerLexicon,
): Unchecked | null {
  for (const clause of reading.clauses) {
    const { group, subject, predicate } = clause;
    if (lexicon.checking.has(group.lemma) && isFailing(clause, reading, lexicon)) {
      const isOwn = group.voice === "active" && subject.kind !== "none";
      return { signal: group, checker: isOwn ? subject.phrase : null };
    }
    if (predicate !== null && lexicon.unchecked.has(predicate.lemma)) {
      return { signal: predicate, checker: null };
    }
  }
  const missing = reading.nounPhrases.find((phrase) => isMissingCheck(phrase, reading, lexicon));
  return missing === undefined ? null : { signal: missing, checker: null };
}

/** "could not", "nobody could", "unable to"; of what is done by nobody told also "has not been". */
function isFailing(
  { group, subject, parent }: Clause,
  { words }: SentenceReading,
  { ability, able, unable, nobody, lacking }: DisclaimerLexicon,
): boolean {
  if (group.form === "finite") {
    const isAble = group.modal !== null && ability.has(group.modal.lemma);
    if (group.negation === null) {
      if (!isAble || subject.kind !== "own") return false;
      const { head, firstWord } = subject.phrase;
      return nobody.has(head.normal) || lacking.has(words[firstWord]!.normal);
    }
    return isAble || (group.voice === "passive" && group.isPerfect);
  }
  const predicate = parent?.predicate?.lemma;
  if (group.form !== "infinitive" || parent === null || predicate === undefined) return false;
  return unable.has(predicate) || (able.has(predicate) && parent.group.negation !== null);
}

/** "no independent verification", "without independent confirmation" */
function isMissingCheck(
  phrase: NounPhrase,
  { words, prepositionalPhrases }: SentenceReading,
  { checks, independent, lacking }: DisclaimerLexicon,
): boolean {
  if (phrase.kind !== "common" || !checks.has(phrase.head.lemma)) return false;
  if (!phrase.modifiers.some(({ lemma }) => independent.has(lemma))) return false;
  return (
    lacking.has(words[phrase.firstWord]!.normal) ||
    prepositionalPhrases.some(
      ({ object, preposition }) => object === phrase && lacking.has(preposition.normal),
    )
  );
}
