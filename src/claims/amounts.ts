import type { ClaimAmount } from "../domain/claims/claim.ts";
import type { SentenceReading } from "../grammar/reading/sentence-reading.ts";
import { findPhraseOf } from "../grammar/find-by-word.ts";
import type { Word } from "../grammar/reading/word.ts";
import { hasRole, Role } from "../language/word-form.ts";
import type { MeaningWords, WordMeaning } from "./word-meanings.ts";

/** An amount, and where it stands in its sentence. */
export interface PlacedAmount {
  readonly amount: ClaimAmount;
  readonly first: number;
  readonly end: number;
}

/** The numbers of a sentence that count or measure: "between 40 and 50 homes", "63 percent of the pupils". */
export function findPlacedAmounts(
  reading: SentenceReading,
  meanings: ReadonlyMap<number, WordMeaning>,
  lexicon: MeaningWords,
): PlacedAmount[] {
  const { words, times } = reading;
  const found: PlacedAmount[] = [];
  const isTime = (index: number): boolean =>
    times.some(({ firstWord, endWord }) => firstWord <= index && index < endWord);
  for (let index = 0; index < words.length; index++) {
    if (isTime(index)) continue;
    const number = readNumber(words, index, lexicon);
    if (number === null) continue;
    const placed = readAmount(reading, number, meanings, lexicon);
    if (placed !== null) found.push(placed);
    index = Math.max(number.end, placed?.end ?? 0) - 1;
  }
  return found;
}

interface FoundNumber {
  readonly low: number;
  readonly high: number;
  /** A part of a whole: "half". */
  readonly isShare: boolean;
  /** "$" before it. */
  readonly currency: string | null;
  readonly first: number;
  readonly end: number;
}

const CURRENCIES = new Map([
  ["$", "usd"],
  ["€", "eur"],
  ["£", "gbp"],
  ["¥", "jpy"],
]);
const MAGNITUDES = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["bn", 1e9],
  ["b", 1e9],
  ["tn", 1e12],
]);

/** The number that begins at a word, with what multiplies it, and the second of a range. */
function readNumber(
  words: readonly Word[],
  index: number,
  lexicon: MeaningWords,
): FoundNumber | null {
  const one = readOne(words, index, lexicon);
  if (one === null) return null;
  const joint = words[one.end]?.normal;
  const before = words[index - 1]?.normal;
  const isRange =
    joint === "to" || joint === "-" || joint === "–" || (joint === "and" && before === "between");
  const other = isRange ? readOne(words, one.end + 1, lexicon) : null;
  if (other === null || other.isShare !== one.isShare) return one;
  return { ...one, high: other.high, end: other.end };
}

function readOne(
  words: readonly Word[],
  index: number,
  { claims, assertions: { numbers } }: MeaningWords,
): FoundNumber | null {
  const word = words[index];
  if (word === undefined) return null;
  const { normal, lemma } = word;
  const none = { currency: null, first: index, isShare: false };
  const fraction = claims.fractions.get(lemma) ?? claims.fractions.get(normal);
  if (fraction !== undefined) {
    // "a third" of all, not "the third day".
    const isOrdinal = fraction !== 0.5 && words[index + 1]?.normal !== "of";
    return isOrdinal
      ? null
      : { ...none, low: fraction, high: fraction, isShare: true, end: index + 1 };
  }
  const many = claims.many.get(normal);
  if (many !== undefined) {
    return { ...none, low: many, high: Infinity, end: index + 1 };
  }
  const [, sign = "", digits, letters = ""] =
    /^([$€£¥]?)(\d[\d,]*(?:\.\d+)?)(k|m|mn|bn|b|tn)?$/u.exec(normal) ?? [];
  const bySign = CURRENCIES.get(normal);
  if (bySign !== undefined) {
    const behind = readOne(words, index + 1, { claims, assertions: { numbers } as never });
    return behind === null ? null : { ...behind, currency: bySign, first: index };
  }
  let value =
    digits === undefined
      ? (numbers.get(normal) ?? readHyphened(normal, numbers))
      : Number(digits.replaceAll(",", ""));
  if (value === undefined) return null;
  if (/^(?:1[5-9]|20)\d\d$/u.test(normal) && sign === "") return null;
  value *= MAGNITUDES.get(letters) ?? 1;
  let end = index + 1;
  for (; end < words.length; end++) {
    const next = words[end]!;
    const share = claims.fractions.get(next.lemma) ?? claims.fractions.get(next.normal);
    if (share !== undefined && value < 10 && digits === undefined) {
      return { ...none, low: value * share, high: value * share, isShare: true, end: end + 1 };
    }
    const factor = numbers.get(next.normal) ?? MAGNITUDES.get(next.normal);
    // "two dozen" multiplies; "twenty five" adds.
    if (factor !== undefined && factor >= 12 && [12, 100, 1e3, 1e6, 1e9, 1e12].includes(factor))
      value *= factor;
    else if (
      factor !== undefined &&
      factor < 10 &&
      value >= 20 &&
      value % 10 === 0 &&
      digits === undefined
    )
      value += factor;
    else break;
  }
  return { ...none, low: value, high: value, currency: CURRENCIES.get(sign) ?? null, end };
}

/** What a number tells: how many of what, how much, which part of what. */
function readAmount(
  reading: SentenceReading,
  number: FoundNumber,
  meanings: ReadonlyMap<number, WordMeaning>,
  lexicon: MeaningWords,
): PlacedAmount | null {
  const { words } = reading;
  const { claims } = lexicon;
  let { end } = number;
  let unit = number.currency;
  let factor = 1;
  const next = words[end];
  if (next !== undefined && unit === null) {
    const known =
      next.normal === "%"
        ? { base: "%", factor: 1 }
        : (claims.units.get(next.lemma) ?? claims.units.get(next.normal));
    if (known !== undefined) {
      unit = known.base;
      factor = known.factor;
      end++;
      // "percentage points" are no percent.
      if (unit === "%" && claims.units.get(words[end]?.lemma ?? "")?.base === "%") {
        unit = "points";
        end++;
      }
    }
  }
  const precise = applyPrecision(words, number, lexicon, factor !== 1 && unit !== "%");
  const low = precise.low * factor;
  const high = precise.high * factor;
  const partOf = readPartOf(reading, end, meanings, lexicon);
  const text = words
    .slice(precise.first, end)
    .map((word) => word.text)
    .join(" ");
  const placed = { first: precise.first, end };
  // "the first half of the year"
  if (number.isShare && partOf === null && words[end]?.normal === "of") return null;
  if (number.isShare || unit === "%") {
    const share = number.isShare ? number.low : low / 100;
    const total = partOf?.total ?? null;
    return {
      ...placed,
      end: partOf?.end ?? end,
      amount: {
        low: total === null ? low : total * share,
        high: total === null ? high : total * share,
        unit: total === null ? "%" : "",
        of: partOf?.key ?? null,
        share,
        text,
      },
    };
  }
  if (unit !== null) {
    return { ...placed, amount: { low, high, unit, of: partOf?.key ?? null, share: null, text } };
  }
  // "40 of the 60 members"
  if (partOf !== null && next?.normal === "of") {
    const share = partOf.total === null ? null : low / partOf.total;
    return {
      ...placed,
      end: partOf.end,
      amount: { low, high, unit: "", of: partOf.key, share, text },
    };
  }
  const phrase = findPhraseOf(reading, number.end - 1);
  const head = phrase?.head;
  // "the toll was 29"
  if (head === undefined || (phrase!.kind === "quantity" && head.index < end)) {
    return { ...placed, amount: { low, high, unit: "", of: null, share: null, text } };
  }
  if (head.index < end) return null;
  const key = meanings.get(head.index)?.key ?? null;
  if (key === null && !claims.generic.has(head.lemma)) return null;
  return { ...placed, end, amount: { low, high, unit: "", of: key, share: null, text } };
}

/** "of the 60 members": of what, and how many that are. */
function readPartOf(
  reading: SentenceReading,
  at: number,
  meanings: ReadonlyMap<number, WordMeaning>,
  lexicon: MeaningWords,
): { readonly key: string; readonly total: number | null; readonly end: number } | null {
  const { words } = reading;
  if (words[at]?.normal !== "of") return null;
  const phrase = findPhraseOf(reading, at + 1);
  if (phrase === null) return null;
  let total: number | null = null;
  let end = at + 1;
  const last = Math.min(words.length, phrase.endWord + 2);
  for (let index = at + 1; index < last; index++) {
    const number = readOne(words, index, lexicon);
    if (number === null || number.isShare || number.low < 2) continue;
    // "a herd of 8,000", and "the 60 members"; not "of 12 percent".
    if (index >= phrase.endWord && words[index - 1]?.normal !== "of") break;
    if (lexicon.claims.units.has(words[number.end]?.lemma ?? "")) break;
    total = number.low;
    end = number.end;
    break;
  }
  const key = meanings.get(phrase.head.index)?.key;
  return key === undefined ? null : { key, total, end };
}

const ABOUT = 0.1;
/** Who tells miles where another tells kilometres rounds. */
const CONVERTED = 0.03;
const LONGEST_PRECISION = 3;

function applyPrecision(
  words: readonly Word[],
  { first, low, high }: FoundNumber,
  { assertions: { about, atLeast, atMost } }: MeaningWords,
  isConverted: boolean,
): { readonly low: number; readonly high: number; readonly first: number } {
  const slack = isConverted ? CONVERTED : 0;
  const isArticle = words[first - 1] !== undefined && hasRole(words[first - 1]!.form, Role.ARTICLE);
  const end = isArticle ? first - 1 : first;
  for (let length = LONGEST_PRECISION; length > 0; length--) {
    const start = Math.max(0, end - length);
    const phrase = words
      .slice(start, end)
      .map(({ normal }) => normal)
      .join(" ");
    if (atLeast.has(phrase)) return { low, high: Infinity, first: start };
    if (atMost.has(phrase)) return { low: 0, high, first: start };
    if (about.has(phrase))
      return { low: low * (1 - ABOUT), high: high * (1 + ABOUT), first: start };
  }
  return { low: low * (1 - slack), high: high * (1 + slack), first };
}

/** "thirty-five" */
function readHyphened(normal: string, numbers: ReadonlyMap<string, number>): number | undefined {
  const [tens, ones, ...others] = normal.split("-").map((part) => numbers.get(part));
  if (tens === undefined || ones === undefined || others.length > 0) return undefined;
  return tens >= 20 && tens % 10 === 0 && ones < 10 ? tens + ones : undefined;
}
