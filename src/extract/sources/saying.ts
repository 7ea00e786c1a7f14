import { quotationRules } from "../../domain/rules/quotation-rules.ts";
import { contains, isApart, overlaps, type Span } from "../../domain/text/span.ts";
import type { Clause } from "../../grammar/reading/clause.ts";
import type { NounPhrase } from "../../grammar/reading/noun-phrase.ts";
import type { PrepositionalPhrase } from "../../grammar/reading/prepositional-phrase.ts";
import type { SentenceReading } from "../../grammar/reading/sentence-reading.ts";
import type { TimeExpression } from "../../grammar/reading/time-expression.ts";
import type { CircumstanceLexicon } from "../../language/extract-lexicon.ts";
import type { NarrativeUnit } from "../../prose/narrative-units.ts";
import type { QuotationDraft } from "../quotation-draft.ts";

/** A cue in its sentence, with the words around it that belong to its quotation alone. */
export interface Saying {
  readonly cue: Span;
  readonly source: Span | null;
  readonly addressee: Span | null;
  readonly reading: SentenceReading;
  /** The clause of the cue; `null` where a label or a credit stands alone. */
  readonly clause: Clause | null;
  readonly span: Span;
  /** Where a phrase that was said ends, "the report" in "denied the report on Monday"; `null` of other contents. */
  readonly phraseEnd: number | null;
  /** In the span, and apart from source and addressee. */
  readonly phrases: readonly PrepositionalPhrase[];
  readonly times: readonly TimeExpression[];
}

export function readSaying(
  { start, end, reading }: NarrativeUnit,
  cue: Span,
  draft: QuotationDraft,
  neighbors: readonly QuotationDraft[],
): Saying {
  const { clauses, prepositionalPhrases, times } = reading;
  const { source, addressee, content, rule } = draft;
  // "denied the report in a statement on Monday": a phrase that is said ends where it ends.
  const isPhrase = quotationRules[rule].content === "phrase";
  const others = isPhrase ? neighbors.filter((other) => other !== draft) : neighbors;
  const span = findOwnWords({ start, end }, cue, others);
  const said = isPhrase ? content : [];
  const phraseEnd = said.at(-1)?.end ?? null;
  const isOwn = (words: Span): boolean =>
    contains(span, words) && isApart(words, [source, addressee, ...said]);
  return {
    cue,
    source,
    addressee,
    reading,
    clause:
      clauses.find(({ group }) => overlaps(group.verb, cue)) ??
      clauses.findLast((clause) => contains(clause, cue)) ??
      null,
    span,
    phraseEnd,
    phrases: prepositionalPhrases.filter(
      (phrase) => isOwn(phrase) && !isKnownBehind(phrase, phraseEnd),
    ),
    times: times.filter(isOwn),
  };
}

/** "questioned the votes in Friday’s debate": where what was said took place, rather than the saying. */
function isKnownBehind({ start, object }: PrepositionalPhrase, phraseEnd: number | null): boolean {
  const isBehind = phraseEnd !== null && start >= phraseEnd;
  return isBehind && "possessor" in object && object.possessor !== null;
}

/** What of a sentence lies between the contents and the other cues on either side of a cue. */
function findOwnWords(sentence: Span, cue: Span, drafts: readonly QuotationDraft[]): Span {
  let { start, end } = sentence;
  for (const { content, cue: other, source } of drafts) {
    for (const span of content) {
      if (span.end <= cue.start) start = Math.max(start, span.end);
      else if (span.start >= cue.end) end = Math.min(end, span.start);
      else {
        start = Math.max(start, span.start);
        end = Math.min(end, span.end);
      }
    }
    if (other === null || other.start === cue.start) continue;
    if (other.end <= cue.start) start = Math.max(start, other.end);
    else if (other.start >= cue.end) {
      const isOfOther = source !== null && source.start >= cue.end;
      end = Math.min(end, other.start, isOfOther ? source.start : other.start);
    }
  }
  return { start: Math.min(start, cue.start), end: Math.max(end, cue.end) };
}

/**
 * Whether words that hang on a phrase or clause tell of the saying: on the clause of the cue or on what
 * belongs to it. What the grammar hangs on words that were said is the reporter's, since it stands
 * outside of them.
 */
export function tellsOfSaying(
  saying: Saying,
  words: Span,
  target: NounPhrase | Clause | null,
  lexicon: CircumstanceLexicon,
): boolean {
  const { cue, reading, clause, span } = saying;
  if (target !== null && !isClause(target)) {
    if (overlaps(target, cue)) return true;
    const governor = reading.prepositionalPhrases.find(({ object }) => object === target);
    if (governor === undefined) {
      const owner = reading.clauses.find(({ objects }) => objects.includes(target));
      return owner !== undefined && (owner === clause || goesOnFrom(saying, owner));
    }
    if (overlaps(governor.preposition, cue)) return true;
    return tellsOfSaying(saying, governor, governor.hangsOn, lexicon);
  }
  const around = findClauseAround(reading, words);
  // Before its verb the grammar knows only the one of another clause.
  const isAhead = around !== null && words.end <= around.group.verb.start;
  const other = isAhead ? around : (target ?? around);
  if (other === null || isOfSaying(saying, words, other, lexicon)) return true;
  const isOutside = !contains(span, other.group.verb);
  return isAhead
    ? clause?.joinedTo === around || (isOutside && clause?.kind !== "relative")
    : isOutside;
}

/** The innermost clause that holds words. */
export function findClauseAround({ clauses }: SentenceReading, words: Span): Clause | null {
  return clauses.findLast((clause) => contains(clause, words)) ?? null;
}

function isOfSaying(
  saying: Saying,
  words: Span,
  other: Clause,
  { meanwhile }: CircumstanceLexicon,
): boolean {
  const { clause, cue, source } = saying;
  if (other === clause || clause === null || goesOnFrom(saying, other)) return true;
  if (other.parent !== clause) return false;
  // "Okoye, who left when it fell on Monday, said": a clause of the source.
  if (other.kind === "adverbial")
    return (
      meanwhile.has(other.opener?.normal ?? "") &&
      (words.start >= cue.end || words.end <= (source ?? cue).start)
    );
  if (other.kind !== "participle") return false;
  const { antecedent, group } = other;
  const subject = clause.subject.kind === "own" ? clause.subject.phrase : null;
  if (antecedent !== null && antecedent !== subject) return false;
  // "speaking in Varn, she said", "a report published on Monday says"
  const isDocument = antecedent?.kind === "common" && antecedent.things[0] === "document";
  return isDocument || (group.voice === "active" && !group.isPerfect);
}

/** "appeared on CNN on Monday to say", "spoke of the bridges in Varn, promising" */
function goesOnFrom({ clause, reading }: Saying, other: Clause): boolean {
  if (clause?.kind !== "infinitive" && clause?.kind !== "participle") return false;
  const isSetOff = reading.separators.some(({ word }) => word.index === clause.firstWord - 1);
  let parent = clause.parent;
  while (isSetOff && parent !== null && parent !== other) parent = parent.parent;
  return parent === other;
}

export function isClause(target: NounPhrase | Clause): target is Clause {
  return "group" in target;
}
