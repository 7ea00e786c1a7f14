import type { Amount, AmountPrecision } from "../../domain/statements/amount.ts";
import type { Document } from "../../domain/text/document.ts";
import { contains, sliceSpan, type Span } from "../../domain/text/span.ts";
import type { CommonPhrase } from "../../grammar/reading/noun-phrase.ts";
import type { SentenceReading } from "../../grammar/reading/sentence-reading.ts";
import type { Word } from "../../grammar/reading/word.ts";
import type { AssertionLexicon } from "../../language/assertion-lexicon.ts";
import type { Said } from "./said.ts";

/** The numbers of counted things in some content: "about 200 firefighters", "two dozen houses". */
export function findAmounts(
  { text }: Document,
  content: readonly Said[],
  lexicon: AssertionLexicon,
): Amount[] {
  const amounts: Amount[] = [];
  for (const { span, readings } of content) {
    for (const reading of readings) {
      for (const phrase of reading.nounPhrases) {
        if (phrase.kind !== "common" || !contains(span, phrase.head)) continue;
        const counted = readCounted(phrase, reading, span, lexicon);
        if (counted === null) continue;
        const { start, ...amount } = counted;
        amounts.push({ ...amount, ...sliceSpan(text, { start, end: phrase.end }) });
      }
    }
  }
  return amounts;
}

type Counted = Pick<Amount, "number" | "unit" | "precision" | "start">;

/** What a noun phrase counts, and from where on it tells so; `null` where it counts nothing. */
function readCounted(
  phrase: CommonPhrase,
  { words }: SentenceReading,
  within: Span,
  lexicon: AssertionLexicon,
): Counted | null {
  const { lemma, text } = phrase.head;
  if (lexicon.measures.has(lemma) || !/^\p{L}\p{L}/u.test(text)) return null;
  // "21st-century": what stands right behind a number is a part of it.
  const before = words
    .slice(phrase.firstWord, phrase.head.index)
    .filter(({ index, end }) => words[index + 1]!.start > end);
  const found = readNumber(before, lexicon);
  if (found === null) return null;
  const { words: told, precision } = readPrecision(words, found.first, within, lexicon);
  const isPeople = lexicon.people.has(lemma);
  return {
    number: found.number,
    unit: isPeople ? "people" : lemma,
    precision,
    start: (told[0] ?? found.first).start,
  };
}

interface FoundNumber {
  readonly number: number;
  readonly first: Word;
  readonly last: Word;
}

/** The last number among some words, in digits or words, and its first word: "1,200", "two dozen". */
function readNumber(words: readonly Word[], lexicon: AssertionLexicon): FoundNumber | null {
  let found = null as FoundNumber | null;
  for (const word of words) {
    const value = readValue(word, lexicon);
    if (value === null) continue;
    // "two dozen" multiplies; "2 15" are two numbers.
    found =
      found?.last.index === word.index - 1 && MULTIPLES.has(value)
        ? { ...found, number: found.number * value, last: word }
        : { number: value, first: word, last: word };
  }
  return found;
}

const MULTIPLES = new Set([12, 100, 1_000, 1_000_000, 1_000_000_000]);

function readValue({ normal, lemma }: Word, { numbers }: AssertionLexicon): number | null {
  // A year counts nothing: "the 2026 plan".
  if (/^(?:19|20)\d\d$/u.test(normal)) return null;
  if (/^\d[\d,]*(?:\.\d+)?$/u.test(normal)) return Number(normal.replaceAll(",", ""));
  return numbers.get(normal) ?? numbers.get(lemma) ?? null;
}

/** Words that the longest of the phrases before a number have. */
const LONGEST_PRECISION = 3;

/** How the words before a number say it is meant, and which they are: "more than a" in "more than a dozen". */
function readPrecision(
  words: readonly Word[],
  number: Word,
  within: Span,
  { about, atLeast, atMost, numbers }: AssertionLexicon,
): { readonly words: readonly Word[]; readonly precision: AmountPrecision } {
  const isArticle = words[number.index - 1]?.tag === "DETERMINER" && numbers.has(number.normal);
  const end = isArticle ? number.index - 1 : number.index;
  for (let length = LONGEST_PRECISION; length > 0; length--) {
    const told = words.slice(Math.max(0, end - length), end);
    const phrase = told.map(({ normal }) => normal).join(" ");
    const all = words.slice(Math.max(0, end - length), number.index);
    if (!all.every((word) => contains(within, word))) continue;
    if (atLeast.has(phrase)) return { words: all, precision: "AT_LEAST" };
    if (atMost.has(phrase)) return { words: all, precision: "AT_MOST" };
    if (about.has(phrase)) return { words: all, precision: "ABOUT" };
  }
  return { words: [], precision: "EXACT" };
}
