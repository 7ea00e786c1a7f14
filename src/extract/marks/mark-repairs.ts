import type { Document } from "../../domain/text/document.ts";
import { findFirstIndex } from "../../domain/text/find-first-index.ts";
import type { Span } from "../../domain/text/span.ts";
import type { ExtractLexicon } from "../../language/extract-lexicon.ts";

/** Tokens of a source before its verb, and of what may follow it up to the end of its sentence. */
const LONGEST_SOURCE = 6;
const LONGEST_REST = 12;

/**
 * Where the closing mark is missing of words that open at `within.start`: behind the comma before the
 * first short attribution that ends its sentence, as in "“We stay, Okoye said Monday."
 *
 * `null` where no such attribution stands in `within`.
 */
export function findMissingClose(
  document: Document,
  { start, end }: Span,
  lexicon: ExtractLexicon,
): number | null {
  const { tokens } = document;
  const first = findFirstIndex(tokens, (token) => token.start >= start);
  for (let index = first; index < tokens.length && tokens[index]!.end <= end; index++) {
    const token = tokens[index]!;
    if (!/^[,?!]$/u.test(token.normal)) continue;
    const verb = findSayingVerb(document, index + 1, lexicon);
    if (verb !== null && endsSentence(document, verb)) return token.end;
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
  lexicon: ExtractLexicon,
): number | null {
  const { sentences, tokens, text } = document;
  if (!/[,.?!\u2026]$/u.test(text.slice(Math.max(0, close.start - 1), close.start))) return null;
  const behind = findFirstIndex(tokens, (token) => token.start >= close.end);
  if (findSayingVerb(document, behind, lexicon) === null) return null;
  return sentences[findFirstIndex(sentences, ({ end }) => end >= close.end)]?.start ?? null;
}

/** The verb of a short attribution that starts at a token: "Okoye said", "said Okoye". */
function findSayingVerb(
  { tokens }: Document,
  first: number,
  { cues, marks }: ExtractLexicon,
): number | null {
  const isSaying = (index: number): boolean => {
    const token = tokens[index];
    return token?.pos === "VERB" && cues.verbs.get(token.lemma)?.has("parenthesis") === true;
  };
  if (isSaying(first))
    return ["PROPN", "DET", "PRON", "NOUN"].includes(tokens[first + 1]?.pos ?? "") ? first : null;
  for (let index = first; index < first + LONGEST_SOURCE; index++) {
    if (index > first && isSaying(index)) return index;
    const token = tokens[index];
    if (token === undefined || !["PROPN", "NOUN", "DET", "ADJ", "PRON"].includes(token.pos))
      return null;
    // Whoever speaks in marks says "I" and "you" of themselves and their hearers.
    if (marks.speakersAndHearers.has(token.normal)) return null;
  }
  return null;
}

function endsSentence({ sentences, tokens }: Document, verb: number): boolean {
  const sentence = sentences[findFirstIndex(sentences, ({ end }) => end >= tokens[verb]!.end)];
  return sentence !== undefined && sentence.endToken - verb <= LONGEST_REST;
}
