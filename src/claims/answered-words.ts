import type { Answered } from "../domain/claims/claim.ts";
import { buildSpellingKey } from "../domain/names/name-key.ts";
import type { Quotation } from "../domain/statements/quotation.ts";
import { contains, overlaps, type Span } from "../domain/text/span.ts";
import { findPhraseOf } from "../grammar/find-by-word.ts";
import { findWordBehind } from "../grammar/find-in-reading.ts";
import type { Clause } from "../grammar/reading/clause.ts";
import type { NounPhrase } from "../grammar/reading/noun-phrase.ts";
import type { SentenceReading } from "../grammar/reading/sentence-reading.ts";
import type { Language } from "../language/language.ts";
import { hasRole, Role } from "../language/word-form.ts";
import type { AnsweringWords } from "../language/claim-lexicon.ts";
import type { Said } from "../resolve/assertions/said.ts";
import { listKeys, type JudgingContext } from "./judged-words.ts";

/** Words of others that a quotation answers, before anybody knows where they are quoted. */
export type AnsweredWords = Omit<Answered, "quotationId">;

/** The words of others that the words around a quotation, or its own, say that it answers. */
export function readAnsweredWords(
  quotation: Quotation,
  said: readonly Said[],
  reader: JudgingContext,
): AnsweredWords | null {
  const place = quotation.cue ?? quotation.source;
  const around = place === null ? null : reader.context.read.findUnit(place.start);
  return (
    (around === null ? null : readAround(around.reading, quotation, reader)) ??
    readInside(said, reader)
  );
}

/** Whether the verb of saying tells that who speaks answers what stands before, and nothing else around it does. */
export function isReply(
  { cue }: Quotation,
  { context, lexicon: { claims } }: JudgingContext,
): boolean {
  const reading = cue === null ? undefined : context.read.findUnit(cue.start)?.reading;
  if (reading === undefined) return false;
  const verb = findWordBehind(reading, cue!.start);
  const isReplying = verb !== null && claims.replying.has(verb.lemma);
  // "Asked about the bridge, Okoye replied": it is the question that is answered.
  return (
    isReplying && !reading.words.some((word) => word !== verb && claims.answering.has(word.lemma))
  );
}

/** "In response to Okoye, Lund said", "Lund mocked the words of Okoye: “…”" */
function readAround(
  reading: SentenceReading,
  quotation: Quotation,
  reader: JudgingContext,
): AnsweredWords | null {
  const { answering } = reader.lexicon.claims;
  for (const { index, lemma, normal } of reading.words) {
    const known = answering.get(lemma) ?? answering.get(normal);
    for (const entry of known ?? []) {
      const end = findEnd(reading, index, entry);
      const phrase = end === null ? null : findPhraseOf(reading, end);
      if (phrase === null || !isBySpeaker(reading, index, quotation)) continue;
      // What is quoted is looked at by itself.
      if (quotation.content.some((span) => overlaps(span, phrase))) continue;
      const found = readSpoken(phrase, reading, reader);
      if (found !== null) return found;
      if (entry.takesNames && isSomebody(phrase)) return answer(phrase, reading, reader);
    }
  }
  return null;
}

function isSomebody(phrase: NounPhrase): boolean {
  return phrase.kind === "name" || (phrase.kind === "common" && phrase.things.includes("person"));
}

function answer(
  phrase: NounPhrase,
  reading: SentenceReading,
  { language }: JudgingContext,
): AnsweredWords {
  return { whose: listOwnerKeys(phrase, reading, language), about: [] };
}

/** Where some words end that begin at a word of a sentence; `null` where others stand there. */
function findEnd(
  { words }: SentenceReading,
  index: number,
  { words: wanted }: AnsweringWords,
): number | null {
  // "in response to" may be read as one word.
  if (wanted.join(" ") === words[index]!.normal) return index + 1;
  const isThere = wanted.every((part, at) => at === 0 || words[index + at]?.normal === part);
  return isThere ? index + wanted.length : null;
}

/** Whether nobody else than who speaks does what a word tells. */
function isBySpeaker({ clauses }: SentenceReading, index: number, { source }: Quotation): boolean {
  const clause = clauses.find(({ group }) => group.verb.index === index);
  if (clause?.subject.kind !== "own" || source === null) return true;
  return overlaps(clause.subject.phrase, source);
}

/** "I will not comment on Okoye's accusation", "what Okoye said is a disgrace" */
function readInside(said: readonly Said[], reader: JudgingContext): AnsweredWords | null {
  for (const { span, readings } of said) {
    for (const reading of readings) {
      for (const phrase of reading.nounPhrases) {
        if (!contains(span, phrase)) continue;
        const found = readSpoken(phrase, reading, reader);
        if (found !== null) return found;
      }
      const clause = reading.clauses.find((each) => isWhatWasSaid(each, span, reading, reader));
      if (clause?.subject.kind === "own") {
        return answer(clause.subject.phrase, reading, reader);
      }
    }
  }
  return null;
}

function isWhatWasSaid(
  clause: Clause,
  within: Span,
  reading: SentenceReading,
  { understand }: JudgingContext,
): boolean {
  const { kind, subject, group } = clause;
  return (
    kind === "question" &&
    contains(within, clause) &&
    subject.kind === "own" &&
    subject.phrase.kind === "name" &&
    group.modal === null &&
    understand(reading).meanings.get(group.verb.index)?.key === "tell"
  );
}

/** "Okoye's remarks about the dam", "a warning by Okoye" */
function readSpoken(
  phrase: NounPhrase,
  reading: SentenceReading,
  { lexicon: { claims }, understand, language }: JudgingContext,
): AnsweredWords | null {
  if (phrase.kind !== "common" || !claims.spoken.has(phrase.head.lemma)) return null;
  const { words, prepositionalPhrases } = reading;
  const by = prepositionalPhrases.find(
    ({ hangsOn, preposition }) => hangsOn === phrase && hasRole(preposition.form, Role.AGENT_MARK),
  );
  const owner = phrase.possessor ?? by?.object ?? null;
  if (owner === null) return null;
  const isTold = claims.matterMarks.has(words[phrase.endWord]?.normal ?? "");
  const mark = words.findIndex(({ tag, index }) => tag === "MARK" && index >= phrase.endWord);
  const end = mark < 0 ? Infinity : mark;
  return {
    whose: listOwnerKeys(owner, reading, language),
    about: isTold
      ? listKeys({ ...understand(reading), reading, within: ALL }, phrase.endWord, end)
      : [],
  };
}

const ALL: Span = { start: 0, end: Infinity };

/** Keys of the name of somebody without titles, or of what he is called: "mayor" of "the new mayor". */
function listOwnerKeys(
  phrase: NounPhrase,
  { words }: SentenceReading,
  { grammar }: Language,
): string[] {
  const told =
    phrase.kind === "name"
      ? words
          .slice(phrase.firstWord, phrase.endWord)
          .filter(({ tag, normal }) => tag === "NAME" && !grammar.titles.has(normal))
      : [phrase.head];
  return told.map(({ normal }) => `n:${buildSpellingKey(normal)}`);
}
