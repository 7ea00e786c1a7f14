import type { Word } from "../../grammar/reading/word.ts";
import type { ClaimLexicon } from "../../language/claim-lexicon.ts";
import { readFigures } from "./figures.ts";
import type { MeaningWords } from "./word-meanings.ts";

/** A number in a sentence, its words `[first, end)`. */
export interface FoundNumber {
  readonly low: number;
  readonly high: number;
  /** A part of a whole: "half". */
  readonly isShare: boolean;
  /** "usd" of "$5". */
  readonly currency: string | null;
  readonly first: number;
  readonly end: number;
}

/** The number that begins at a word, with what multiplies it, and the second of a range. */
export function readNumber(
  words: readonly Word[],
  index: number,
  lexicon: MeaningWords,
): FoundNumber | null {
  const one = readOne(words, index, lexicon);
  if (one === null || !isRange(words, one, lexicon.claims)) return one;
  const other = readOne(words, one.end + 1, lexicon);
  if (other === null || other.isShare !== one.isShare) return one;
  return { ...one, high: other.high, end: other.end };
}

/** "40 to 50", "between 40 and 50" */
function isRange(
  words: readonly Word[],
  { first, end }: FoundNumber,
  { ranges }: ClaimLexicon,
): boolean {
  const joint = words[end]?.normal ?? "";
  return ranges.has(joint) || ranges.has(`${words[first - 1]?.normal ?? ""} ${joint}`);
}

/** The number that begins at a word, without a range. */
export function readOne(
  words: readonly Word[],
  index: number,
  lexicon: MeaningWords,
): FoundNumber | null {
  const word = words[index];
  if (word === undefined) return null;
  const found = { currency: null, first: index, end: index + 1, isShare: false };
  const share = readShare(word, words[index + 1], lexicon.claims);
  // "half a million"
  const [next, factorWord] = [words[index + 1], words[index + 2]];
  const isOfNumber = share === HALF && next?.tag === "DETERMINER" && factorWord !== undefined;
  const factor = isOfNumber ? findFactor(factorWord, lexicon.assertions.numbers) : null;
  if (factor !== null) return { ...found, low: HALF * factor, high: HALF * factor, end: index + 3 };
  if (share !== null) return { ...found, low: share, high: share, isShare: true };
  const { many } = lexicon.claims;
  // "several dozen"
  const two = many.get(`${word.normal} ${words[index + 1]?.normal ?? ""}`);
  if (two !== undefined) return { ...found, low: two, high: Infinity, end: index + 2 };
  const one = many.get(word.normal);
  if (one !== undefined) return { ...found, low: one, high: Infinity };
  const currency = CURRENCIES.get(word.normal);
  if (currency !== undefined) {
    const behind = readOne(words, index + 1, lexicon);
    return behind === null ? null : { ...behind, currency, first: index };
  }
  return readInFigures(words, index, lexicon) ?? readWords(words, index, lexicon);
}

const CURRENCIES = new Map([
  ["$", "usd"],
  ["€", "eur"],
  ["£", "gbp"],
  ["¥", "jpy"],
]);

/** "half", and "a third" of something; not "the third day". */
function readShare(
  word: Word,
  next: Word | undefined,
  { fractions, partMarks }: ClaimLexicon,
): number | null {
  const share = fractions.get(word.lemma) ?? fractions.get(word.normal);
  if (share === undefined) return null;
  return share === HALF || partMarks.has(next?.normal ?? "") ? share : null;
}

const HALF = 0.5;

const YEAR = /^(?:1[5-9]|20)\d\d$/u;
const MAGNITUDES = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["bn", 1e9],
  ["b", 1e9],
  ["tn", 1e12],
]);
const SIGN_AND_LETTERS = /^([$€£¥]?)(.*?)(k|m|mn|bn|b|tn)?$/u;

/** "$1.2bn", "1.2 billion", "1 200" */
function readInFigures(
  words: readonly Word[],
  index: number,
  { assertions: { numbers } }: MeaningWords,
): FoundNumber | null {
  const word = words[index]!;
  if (YEAR.test(word.normal)) return null;
  const [, sign = "", digits = "", letters = ""] = SIGN_AND_LETTERS.exec(word.normal)!;
  const found = readFigures(digits, letters === "" ? words : [], index + 1);
  if (found === null) return null;
  let factor = MAGNITUDES.get(letters) ?? 1;
  let { end } = found;
  for (; end < words.length; end++) {
    const next = findFactor(words[end]!, numbers);
    if (next === null) break;
    factor *= next;
  }
  // "1.000 billion" is one.
  const value = found.isOpen && factor > 1 ? found.value / 1_000 : found.value;
  const currency = CURRENCIES.get(sign) ?? null;
  return { low: value * factor, high: value * factor, isShare: false, currency, first: index, end };
}

/** "thirty-five", "two dozen", "two thirds" */
function readWords(
  words: readonly Word[],
  index: number,
  { claims, assertions: { numbers } }: MeaningWords,
): FoundNumber | null {
  const { normal } = words[index]!;
  let value = numbers.get(normal) ?? readHyphened(normal, numbers);
  if (value === undefined) return null;
  let end = index + 1;
  for (; end < words.length; end++) {
    const next = words[end]!;
    const share = claims.fractions.get(next.lemma) ?? claims.fractions.get(next.normal);
    if (share !== undefined && value < TEN) {
      const part = value * share;
      return { low: part, high: part, isShare: true, currency: null, first: index, end: end + 1 };
    }
    const factor = findFactor(next, numbers);
    if (factor === null) break;
    value *= factor;
  }
  return { low: value, high: value, isShare: false, currency: null, first: index, end };
}

const TEN = 10;
const FACTORS: ReadonlySet<number> = new Set([12, 100, 1e3, 1e6, 1e9, 1e12]);

/** What a word multiplies the number before it by: "million". */
function findFactor({ normal }: Word, numbers: ReadonlyMap<string, number>): number | null {
  const factor = numbers.get(normal) ?? MAGNITUDES.get(normal);
  return factor !== undefined && FACTORS.has(factor) ? factor : null;
}

function readHyphened(normal: string, numbers: ReadonlyMap<string, number>): number | undefined {
  const [tens, ones, ...others] = normal.split("-").map((part) => numbers.get(part));
  if (tens === undefined || ones === undefined || others.length > 0) return undefined;
  return tens >= 2 * TEN && tens % TEN === 0 && ones < TEN ? tens + ones : undefined;
}
