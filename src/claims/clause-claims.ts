import type { Claim } from "../domain/claims/claim.ts";
import type { Quotation } from "../domain/statements/quotation.ts";
import { contains, type Span } from "../domain/text/span.ts";
import type { Clause } from "../grammar/reading/clause.ts";
import type { SentenceReading } from "../grammar/reading/sentence-reading.ts";
import type { Word } from "../grammar/reading/word.ts";
import type { Language } from "../language/language.ts";
import { Taken, VerbForm } from "../language/word-form.ts";
import { findLinkAt, type ArticleContext } from "../resolve/article-context.ts";
import type { DateContext } from "../resolve/time/dates.ts";
import { findPlacedAmounts, type PlacedAmount } from "./amounts.ts";
import { buildClaim } from "./build-claim.ts";
import { isFirstPerson } from "./parties.ts";
import { isInHeadline } from "./settings.ts";
import {
  isNounAtStart,
  readMeanings,
  type MeaningWords,
  type WordMeaning,
} from "./word-meanings.ts";

/** A sentence of a content, and all that is known beside it. */
export interface SaidSentence {
  readonly context: ArticleContext;
  readonly lexicon: MeaningWords;
  readonly language: Language;
  readonly dates: DateContext;
  readonly quotation: Quotation;
  /** Keys of who speaks. */
  readonly speaker: readonly string[];
  readonly reading: SentenceReading;
  /** The content. */
  readonly within: Span;
}

/** What the words of a sentence mean, by their index, and the amounts that it tells. */
export interface SentenceMeaning {
  readonly meanings: ReadonlyMap<number, WordMeaning>;
  readonly amounts: readonly PlacedAmount[];
}

export interface UnderstoodSentence extends SaidSentence, SentenceMeaning {}

export interface SentenceClaims {
  /** One for each clause that is said to be so, will be, or may be. */
  readonly claims: readonly Claim[];
  /** All that the sentence tells within the content. */
  readonly whole: Claim;
}

/** What the words of the sentences of an article mean; each is read once, however many quote from it. */
export function buildMeaningReader(
  context: ArticleContext,
  lexicon: MeaningWords,
): (reading: SentenceReading) => SentenceMeaning {
  const known = new Map<SentenceReading, SentenceMeaning>();
  return (reading) => {
    const before = known.get(reading);
    if (before !== undefined) return before;
    const meanings = readMeanings(reading, lexicon, (words, index) =>
      isOnlyCapital(words, index, context),
    );
    const meaning = { meanings, amounts: findPlacedAmounts(reading, meanings, lexicon) };
    known.set(reading, meaning);
    return meaning;
  };
}

export function readSentenceClaims(sentence: UnderstoodSentence): SentenceClaims {
  const { reading, within } = sentence;
  const inside = reading.clauses.filter(({ group }) => contains(within, group.verb));
  return {
    claims: inside
      .filter((clause) => isClaimed(clause, sentence))
      .map((clause) => buildClaim(clause, listOwnWords(clause, inside, sentence), sentence)),
    whole: buildClaim(null, listWords(reading.words, within), sentence),
  };
}

/** The first word of a sentence, and words of a headline that are no known name. */
function isOnlyCapital(words: readonly Word[], index: number, context: ArticleContext): boolean {
  if (isNounAtStart(words, index)) return true;
  const word = words[index]!;
  const { tag, form, start } = word;
  if (tag !== "NAME" || !form.isCommon || (form.noun < 0 && form.verb < 0)) return false;
  return isInHeadline(context, start) && findLinkAt(context, word) === undefined;
}

function listWords(words: readonly Word[], within: Span): Word[] {
  return words.filter((word) => contains(within, word));
}

/** Whether a clause says something of its own; not what others are told to say, or what is only named. */
function isClaimed(clause: Clause, sentence: UnderstoodSentence): boolean {
  if (clause.kind === "question" || isCondition(clause, sentence)) return false;
  const { parent } = clause;
  if (parent === null || !contains(sentence.within, parent.group.verb)) return true;
  if (clause.kind === "content") return isVouchedFor(parent, sentence);
  // "to leave" of "wants to leave", "leaving" of "leaving is hard": nobody says that anybody leaves.
  if (clause.kind === "infinitive") {
    return sentence.lexicon.assertions.achieved.has(parent.group.lemma);
  }
  const isPast = (clause.group.verb.verbForms & VerbForm.PARTICIPLE) !== 0;
  return clause.kind !== "participle" || clause.antecedent !== null || isPast;
}

/** "I think that it fell", "it is true that it fell"; but "polls show that it fell" others say. */
function isVouchedFor(parent: Clause, sentence: UnderstoodSentence): boolean {
  const { subject, group } = parent;
  return (
    readTruth(parent, sentence) !== null ||
    sentence.lexicon.claims.factive.has(group.lemma) ||
    (group.verb.form.takes & Taken.CLAUSE) === 0 ||
    (subject.kind === "own" && isFirstPerson(subject.phrase, sentence))
  );
}

/** What a clause says of the truth of the one inside it: "it is not true that"; `null` if nothing. */
export function readTruth(
  { predicate, objects, group }: Clause,
  { meanings }: Pick<UnderstoodSentence, "meanings">,
): { readonly isFalse: boolean } | null {
  const words = [predicate, ...objects.map(({ head }) => head)];
  const told = words
    .map((word) => (word === null ? undefined : meanings.get(word.index)))
    .find((meaning) => meaning?.key === "true");
  return told === undefined ? null : { isFalse: told.isContrary !== (group.negation !== null) };
}

/** "if it rains" */
function isCondition(clause: Clause, { language }: SaidSentence): boolean {
  return (
    clause.kind === "adverbial" &&
    clause.opener !== null &&
    language.extract.cues.modes.conditions.has(clause.opener.normal)
  );
}

/** The words of a clause without those of others that claim something of their own. */
function listOwnWords(
  clause: Clause,
  inside: readonly Clause[],
  sentence: UnderstoodSentence,
): Word[] {
  const others = inside.filter(
    (other) => other !== clause && contains(clause, other) && isApart(other, clause, sentence),
  );
  return listWords(
    sentence.reading.words.slice(clause.firstWord, clause.endWord),
    sentence.within,
  ).filter(
    ({ index }) => !others.some(({ firstWord, endWord }) => firstWord <= index && index < endWord),
  );
}

function isApart(inner: Clause, outer: Clause, sentence: UnderstoodSentence): boolean {
  if (inner.kind === "adverbial") return !isCondition(inner, sentence);
  return inner.kind === "main" || inner.joinedTo === outer;
}
