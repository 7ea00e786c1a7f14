import { cutStretch, findTimeOf, isDash } from "../../grammar/find-by-word.ts";
import type { Clause } from "../../grammar/reading/clause.ts";
import type { NounPhrase } from "../../grammar/reading/noun-phrase.ts";
import type { SentenceReading } from "../../grammar/reading/sentence-reading.ts";
import type { Stretch, Word } from "../../grammar/reading/word.ts";
import { findWholePhrase } from "../../grammar/find-by-word.ts";
import type { SourceRule } from "../../domain/rules/quotation-rules.ts";

/** Who a cue names, and the grammar that tells so. */
export interface Source extends Stretch {
  readonly rule: SourceRule;
  /** What a relative pronoun refers to: "Okoye" in "Okoye, who said". */
  readonly antecedent: Stretch | null;
}

/** The subject of a clause, with what stands between it and the verb and belongs to it. */
export function findSubject(reading: SentenceReading, clause: Clause): Source | null {
  const { subject } = clause;
  switch (subject.kind) {
    case "none":
      return null;
    case "opener": {
      const { index } = subject.word;
      const antecedent = subject.phrase === null ? null : findWholePhrase(reading, subject.phrase);
      if (antecedent === null) return null;
      return { ...cutStretch(reading, index, index + 1), rule: "relative-clause", antecedent };
    }
    case "shared": {
      const owner = findOwner(clause);
      const own = owner === null ? null : findSubject(reading, owner);
      const source = own ?? nameBy("subject", findWholePhrase(reading, subject.phrase));
      const isJoined = clause.joinedTo !== null;
      return { ...source, rule: isJoined ? "coordinated-verb" : "main-clause" };
    }
    case "own":
      return findOwnSubject(reading, clause, subject.phrase);
  }
}

/** The clause in which a shared subject stands. */
function findOwner({ subject, joinedTo, parent }: Clause): Clause | null {
  if (subject.kind !== "shared") return null;
  for (const start of [joinedTo, parent]) {
    for (let clause = start; clause !== null; clause = clause.joinedTo ?? clause.parent) {
      const other = clause.subject;
      if (other.kind === "own" && other.phrase === subject.phrase) return clause;
      if (other.kind === "opener" && other.phrase === subject.phrase) return clause;
    }
  }
  return null;
}

function findOwnSubject(reading: SentenceReading, { group }: Clause, phrase: NounPhrase): Source {
  if (phrase.firstWord > group.firstWord)
    return nameBy("inverted", withNameBehind(reading, phrase));
  const first = phrase.list?.members[0]?.firstWord ?? phrase.firstWord;
  const known = Math.max(phrase.endWord, phrase.list?.members.at(-1)?.endWord ?? 0);
  const border = findBorder(reading, known, group.firstWord);
  const end = trimEnd(reading, known, border ?? group.firstWord);
  const { apposition } = phrase;
  // "the minister, Ada Okoye, said", "another, Ada Okoye, said": role and name are one source.
  if (
    border !== null &&
    mayBeRole(phrase) &&
    apposition?.kind === "name" &&
    apposition.firstWord === border + 1
  )
    return nameBy("subject-with-apposition", cutStretch(reading, first, apposition.endWord));
  const rule = border === null ? "subject" : "subject-with-apposition";
  return nameBy(rule, cutStretch(reading, first, end));
}

/** The first comma or dash in `[from, end)` that parts words. */
function findBorder({ separators }: SentenceReading, from: number, end: number): number | null {
  const border = separators.find(
    ({ word, kind, isBorder }) =>
      word.index >= from &&
      word.index < end &&
      isBorder &&
      (kind === "comma" || isDash(word) || kind === "opening-bracket"),
  );
  return border?.word.index ?? null;
}

/** Without the times and adverbs at the end of `[from, end)`: "Okoye | on Monday also said", "a poll | released Friday". */
function trimEnd(reading: SentenceReading, from: number, end: number): number {
  let last = end;
  while (last > from) {
    const time = findTimeOf(reading, last - 1);
    if (time !== null && time.firstWord >= from) last = findBareStart(reading, time.firstWord);
    else if (isAdverb(reading.words, last - 1)) last--;
    else break;
  }
  return last;
}

/** "also", and "further" behind a noun. */
function isAdverb(words: readonly Word[], index: number): boolean {
  const { tag, form } = words[index]!;
  return tag === "ADVERB" || (tag === "ADJECTIVE" && form.adverb > form.adjective);
}

/** Where a participle begins that ends at a word and has nothing but its verb. */
function findBareStart({ clauses }: SentenceReading, end: number): number {
  const clause = clauses.find(({ kind, group }) => kind === "participle" && group.endWord === end);
  return clause?.firstWord ?? end;
}

/** A phrase behind a verb, with the name that an apposition gives it: "said the minister, Ada Okoye." */
export function withNameBehind(
  reading: SentenceReading,
  phrase: NounPhrase,
  hasClauses = true,
): Stretch {
  const whole = findWholePhrase(reading, phrase, hasClauses);
  const { apposition } = phrase;
  const isNamed = mayBeRole(phrase) && apposition?.kind === "name";
  return isNamed
    ? cutStretch(reading, whole.firstWord, Math.max(apposition.endWord, whole.endWord))
    : whole;
}

function mayBeRole({ kind }: NounPhrase): boolean {
  return kind === "common" || kind === "quantity";
}

export function nameBy(rule: SourceRule, phrase: Stretch): Source {
  const { start, end, firstWord, endWord } = phrase;
  return { start, end, firstWord, endWord, rule, antecedent: null };
}

/** The first main clause whose verb stands before the word `end`, and its subject. */
export function findMainSubject(
  reading: SentenceReading,
  end: number,
): { readonly clause: Clause; readonly source: Source } | null {
  for (const clause of reading.clauses) {
    if (clause.kind !== "main" || clause.group.verb.index >= end) continue;
    const source = findSubject(reading, clause);
    if (source !== null) return { clause, source };
  }
  return null;
}
