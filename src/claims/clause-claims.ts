import type { Claim, Key } from "../domain/claims/claim.ts";
import { contains, type Span } from "../domain/text/span.ts";
import type { Clause } from "../grammar/reading/clause.ts";
import type { Word } from "../grammar/reading/word.ts";
import { Taken, VerbForm } from "../language/word-form.ts";
import { buildClaim } from "./build-claim.ts";
import { isFirstPerson } from "./who/parties.ts";
import { readBeside } from "./possessions.ts";
import { readTruth, type UnderstoodSentence } from "./understood-sentence.ts";

export interface SentenceClaims {
  /** One for each clause that is said to be so, will be, or may be. */
  readonly claims: readonly Claim[];
  /** All that the sentence tells within the content. */
  readonly whole: Claim;
}

export function readSentenceClaims(sentence: UnderstoodSentence): SentenceClaims {
  const { reading, within } = sentence;
  const inside = reading.clauses.filter(({ group }) => contains(within, group.verb));
  const whole = buildClaim(null, listWords(reading.words, within), sentence);
  return {
    claims: inside
      .filter((clause) => isClaimed(clause, sentence))
      .flatMap((clause) => {
        const claim = buildClaim(clause, listOwnWords(clause, inside, sentence), sentence);
        return [addDenier(claim, sentence), ...readBeside(clause, claim, sentence)];
      }),
    whole: inside.length === 0 ? addDenier(whole, sentence) : whole,
  };
}

/** "denied taking bribes": who denies it is who is said to do it. */
function addDenier(
  claim: Claim,
  { quotation: { mode }, speaker, speakerKey: key }: UnderstoodSentence,
): Claim {
  const isOwn = claim.isWhole || claim.doer === speaker;
  if (mode !== "DENIED" || !isOwn || key === null) return claim;
  if (claim.keys.some((each) => each.key === key)) return { ...claim, isOwnDenial: true };
  const told: Key = { key, isContrary: false, isComplement: false, side: null, weight: 1 };
  const soft = [...claim.soft, ...speaker].filter((each) => each !== key);
  return { ...claim, keys: [...claim.keys, told], soft, doer: speaker, isOwnDenial: true };
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
  // "no bus that was not checked": it tells which there are none of.
  if (clause.kind === "relative") return !isOfNone(clause, parent, sentence);
  // "to leave" of "wants to leave", "leaving" of "leaving is hard": nobody says that anybody leaves.
  // "to advance", "advancing" of "continues to advance", "kept advancing": somebody does.
  const isInside = clause.kind === "infinitive" || clause.kind === "participle";
  const { assertions, claims } = sentence.lexicon;
  const isDone = [assertions.achieved, claims.undone, claims.perceived].some((verbs) =>
    verbs.has(parent.group.lemma),
  );
  if (!isInside || isDone) return true;
  const isPast = (clause.group.verb.verbForms & VerbForm.PARTICIPLE) !== 0;
  return clause.kind === "participle" && (clause.antecedent !== null || isPast);
}

function isOfNone(
  { firstWord }: Clause,
  parent: Clause,
  { reading: { words }, lexicon: { claims } }: UnderstoodSentence,
): boolean {
  return words.slice(parent.firstWord, firstWord).some(({ normal }) => claims.no.has(normal));
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

/** "if it rains" */
function isCondition(clause: Clause, { language }: UnderstoodSentence): boolean {
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
  const { words } = sentence.reading;
  // "not a single child was hurt"
  const isDenied = words[clause.firstWord - 1]?.tag === "NEGATION";
  return listWords(
    words.slice(clause.firstWord - (isDenied ? 1 : 0), clause.endWord),
    sentence.within,
  ).filter(
    ({ index }) => !others.some(({ firstWord, endWord }) => firstWord <= index && index < endWord),
  );
}

function isApart(inner: Clause, outer: Clause, sentence: UnderstoodSentence): boolean {
  if (inner.kind === "adverbial") return !isCondition(inner, sentence);
  return inner.kind === "main" || inner.joinedTo === outer;
}
