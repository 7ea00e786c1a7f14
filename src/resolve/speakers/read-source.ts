import { contains, type Span } from "../../domain/text/span.ts";
import { findNextListed, findPhraseAt, findWordsIn } from "../../grammar/find-in-reading.ts";
import type { NounPhrase } from "../../grammar/reading/noun-phrase.ts";
import type { SentenceReading } from "../../grammar/reading/sentence-reading.ts";
import type { Word } from "../../grammar/reading/word.ts";
import { type ArticleContext, findLinksIn, findNamesIn } from "../article-context.ts";

/** Words that name somebody, and which of them tells whom: "spokesman" in "the spokesman for the ministry". */
export interface Source {
  readonly words: readonly Word[];
  readonly head: Word;
  /** The phrase of the head; `null` where the words are none. */
  readonly phrase: NounPhrase | null;
}

/**
 * Reads the words of a source: its head is "spokesman" in "the spokesman for the ministry", "Okoye" in
 * "the minister, Ada Okoye" and "Okoye (the mayor)".
 *
 * A preposition inside a name cuts nothing off: "Ministry of Rivers spokeswoman Ada Okoye".
 */
export function readSource(context: ArticleContext, span: Span): Source | null {
  const reading = context.read.findUnit(span.start)?.reading;
  if (reading === undefined) return null;
  const core = cutBracket(reading, span);
  const words = findWordsIn(reading, core);
  const last = words.findLast(({ tag }) => tag !== "MARK");
  if (last === undefined) return null;
  const opening = findOpening(reading, core);
  if (opening === null) return { words, head: last, phrase: null };
  const phrase = findLast(context, reading, opening, core);
  const head = contains(core, phrase.head) ? phrase.head : last;
  return { words, head: findEndOfName(context, core, words, head), phrase };
}

/** "Okoye" of "Okoye (D-Larne)" */
function cutBracket({ separators }: SentenceReading, { start, end }: Span): Span {
  const bracket = separators.find(
    ({ word, kind }) => kind === "opening-bracket" && word.start > start && word.start < end,
  );
  return { start, end: bracket?.word.start ?? end };
}

/** "Jones" of "Detective Rob Jones" where "Rob" was taken for a verb: a name is whole, however it is read. */
function findEndOfName(
  context: ArticleContext,
  span: Span,
  words: readonly Word[],
  head: Word,
): Word {
  const rest = words.filter(({ index, tag }) => index > head.index && tag !== "MARK");
  const names = findNamesIn(context, span);
  const isOfName =
    rest.length > 0 && names.some((name) => rest.every((word) => contains(name, word)));
  return isOfName ? rest.at(-1)! : head;
}

/** The first phrase in a span; of one that only an owner of lies in it, the owner. */
function findOpening(reading: SentenceReading, span: Span): NounPhrase | null {
  const next = reading.nounPhrases.find(({ end }) => end > span.start);
  return next === undefined || next.start >= span.end
    ? null
    : next.head.start < span.end
      ? next
      : findPhraseAt(reading, Math.max(span.start, next.start));
}

/** The phrase that others before it only describe, or are listed with. */
function findLast(
  context: ArticleContext,
  reading: SentenceReading,
  opening: NounPhrase,
  span: Span,
): NounPhrase {
  const named = opening.kind === "name" ? null : findSetOff(reading, span);
  if (named !== null) return named;
  let last = findLastInName(context, reading, opening, span);
  for (let next: NounPhrase | null = last; next !== null && next.end <= span.end;) {
    // "Last night Ada Okoye", "Ada “Addie” Okoye": nothing stands between.
    const isBeside = next.firstWord === last.endWord;
    if (isBeside || reading.words[next.firstWord - 1]?.tag === "COORDINATOR") last = next;
    next = findBeside(reading, next) ?? findNextListed(reading, next);
  }
  return last;
}

/** The phrase that begins where another ends. */
function findBeside({ nounPhrases }: SentenceReading, phrase: NounPhrase): NounPhrase | null {
  return nounPhrases.find(({ firstWord }) => firstWord === phrase.endWord) ?? null;
}

/** "Ada Okoye" of "the minister for rivers, Ada Okoye". */
function findSetOff({ nounPhrases, words }: SentenceReading, span: Span): NounPhrase | null {
  const last = nounPhrases.findLast((phrase) => contains(span, phrase));
  const isClosing = last?.kind === "name" && (words[last.endWord]?.start ?? span.end) >= span.end;
  return isClosing && words[last.firstWord - 1]?.normal === "," ? last : null;
}

/** "Rivers spokeswoman Ada Okoye" behind "Ministry of", "State Ada Okoye" behind "Secretary of". */
function findLastInName(
  context: ArticleContext,
  { prepositionalPhrases }: SentenceReading,
  opening: NounPhrase,
  span: Span,
): NounPhrase {
  const behind = prepositionalPhrases.find(({ firstWord }) => firstWord === opening.endWord);
  if (behind === undefined || !contains(span, behind)) return opening;
  const { preposition, object } = behind;
  const inner = [...findLinksIn(context, span), ...findNamesIn(context, span)];
  const isInName = inner.some((name) => contains(name, preposition));
  // "Secretary of State Ada Okoye": the name is what the office describes; "a lawyer for Mayor Ada
  // Okoye" has a title of its own before it.
  const isOffice = inner.some(
    (name) =>
      "titled" in name &&
      name.titled &&
      contains(name, getEnd(object.head)) &&
      name.start > object.start &&
      !isTitleBefore(context, object, name),
  );
  return isInName || isOffice ? object : opening;
}

/** "Mayor" of "Mayor Ada Okoye" */
function isTitleBefore(
  { read, lexicon: { titles } }: ArticleContext,
  object: NounPhrase,
  name: Span,
): boolean {
  const before = read.listWords({ start: object.start, end: name.start }).at(-1);
  return titles.has(before?.normal ?? "");
}

/** Where a word ends: of "al-Nuri" only the end may be read as a name. */
export function getEnd({ end }: Span): Span {
  return { start: end - 1, end };
}

/** Whether a phrase joins two names with "and": two who speak as one. */
export function isJoined(context: ArticleContext, span: Span, { words, head }: Source): boolean {
  const inner = [...findLinksIn(context, span), ...findNamesIn(context, span)];
  return words.some(
    (word) =>
      word.tag === "COORDINATOR" &&
      word.start < head.start &&
      inner.some(({ end }) => end <= word.start) &&
      !inner.some((other) => contains(other, word)),
  );
}
