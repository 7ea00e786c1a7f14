import type { Document } from "../../domain/text/document.ts";
import { findFirstIndex } from "../../domain/text/find-first-index.ts";
import type { Span } from "../../domain/text/span.ts";
import { readSentence } from "../../grammar/read-sentence.ts";
import type { Language } from "../../language/language.ts";

/** What pairing marks needs to know of a language. */
export type MarkLanguage = Pick<Language, "grammar" | "extract">;

/** Words of a source before its verb. */
const LONGEST_SOURCE = 6;
/** Tokens of an attribution up to the end of its sentence. */
const LONGEST_ATTRIBUTION = 16;

/**
 * Where the closing mark is missing of words that open at `within.start`: behind the comma before the
 * first short attribution that ends its sentence, as in "“We stay, Okoye said Monday."
 *
 * `null` where no such attribution stands in `within`.
 */
export function findMissingClose(
  document: Document,
  { start, end }: Span,
  language: MarkLanguage,
): number | null {
  const { sentences, text } = document;
  for (const match of text.slice(start, end).matchAll(/[,?!](?=\s)/gu)) {
    const said = { start: start + match.index, end: start + match.index + 1 };
    const sentence = sentences[findFirstIndex(sentences, (other) => other.end > said.end)];
    if (sentence !== undefined && isAttributed(document, said, sentence.end, language))
      return said.end;
  }
  return null;
}

/**
 * Where the opening mark is missing of words that close at `close`: at the head of their sentence,
 * where an attribution follows, as in "We stay,” Okoye said." `null` where the text does not show it.
 */
export function findMissingOpen(
  document: Document,
  close: Span,
  language: MarkLanguage,
): number | null {
  const { sentences, text } = document;
  if (!/[,.?!\u2026]$/u.test(text.slice(Math.max(0, close.start - 1), close.start))) return null;
  const said = { start: close.start - 1, end: close.end };
  if (!isAttributed(document, said, text.length, language)) return null;
  return sentences[findFirstIndex(sentences, ({ end }) => end >= close.end)]?.start ?? null;
}

/** Whether a short attribution follows what ends so: "Okoye said Monday", "said Okoye". */
function isAttributed(
  { text, tokens }: Document,
  said: Span,
  end: number,
  { grammar, extract: { cues, marks } }: MarkLanguage,
): boolean {
  const first = findFirstIndex(tokens, ({ start }) => start >= said.end);
  const following = tokens.slice(first, first + LONGEST_ATTRIBUTION + 1);
  const pieces = following.filter((token) => token.end <= end);
  if (pieces.length > LONGEST_ATTRIBUTION && end < text.length) return false;
  // As it reads behind words in marks.
  const marked = text.slice(said.start, said.end);
  const quote = { ...said, text: marked, normal: "“”", lemma: "“”", pos: "QUOTE" } as const;
  const [clause] = readSentence(text, [quote, ...pieces], grammar).clauses;
  if (clause?.kind !== "main" || clause.subject.kind !== "own") return false;
  const { group, subject } = clause;
  const isSaying =
    group.auxiliaries.length === 0 && cues.verbs.get(group.lemma)?.has("parenthesis") === true;
  const isBeside = Math.min(group.firstWord, subject.phrase.firstWord) === 1;
  // Whoever speaks in marks says "I" and "you" of themselves and their hearers.
  const isOfSpeaker = marks.speakersAndHearers.has(subject.phrase.head.normal);
  return isSaying && isBeside && !isOfSpeaker && group.firstWord <= LONGEST_SOURCE + 1;
}
