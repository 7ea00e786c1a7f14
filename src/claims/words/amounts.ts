import type { ClaimAmount } from "../../domain/claims/claim.ts";
import { findPhraseOf } from "../../grammar/find-by-word.ts";
import type { NounPhrase } from "../../grammar/reading/noun-phrase.ts";
import type { SentenceReading } from "../../grammar/reading/sentence-reading.ts";
import type { Word } from "../../grammar/reading/word.ts";
import type { ClaimLexicon } from "../../language/claim-lexicon.ts";
import { hasRole, Role } from "../../language/word-form.ts";
import { readNumber, readOne, type FoundNumber } from "./numbers.ts";
import type { MeaningWords, WordMeaning } from "./word-meanings.ts";

/** An amount, and the words `[first, end)` of its sentence that tell it. */
export interface PlacedAmount {
  readonly amount: ClaimAmount;
  readonly first: number;
  readonly end: number;
}

type Meanings = ReadonlyMap<number, WordMeaning>;

/** The numbers of a sentence that count or measure: "between 40 and 50 homes", "63 percent of the pupils". */
export function findPlacedAmounts(
  reading: SentenceReading,
  meanings: Meanings,
  lexicon: MeaningWords,
): PlacedAmount[] {
  const { words, times } = reading;
  const found: PlacedAmount[] = [];
  for (let index = 0; index < words.length; index++) {
    const time = times.find(({ firstWord, endWord }) => firstWord <= index && index < endWord);
    const number = time === undefined ? readNumber(words, index, lexicon) : null;
    if (number === null) continue;
    const placed = readAmount(reading, number, meanings, lexicon);
    if (placed !== null) found.push(placed);
    index = Math.max(number.end, placed?.end ?? 0) - 1;
  }
  return found;
}

/** What a number tells: how many of what, how much, which part of what. */
function readAmount(
  reading: SentenceReading,
  number: FoundNumber,
  meanings: Meanings,
  lexicon: MeaningWords,
): PlacedAmount | null {
  const { words } = reading;
  const measure = readMeasure(words, number, lexicon.claims);
  const range = applyPrecision(words, number, lexicon, measure);
  const whole = readWhole(reading, measure.end, meanings, lexicon);
  const { first } = range;
  const [low, high] = [range.low * measure.factor, range.high * measure.factor];
  const tell = (
    amount: Omit<ClaimAmount, "text" | "low" | "high">,
    end: number,
    factor = 1,
  ): PlacedAmount => ({
    first,
    end,
    amount: {
      low: low * factor,
      high: high * factor,
      ...amount,
      text: join(words, first, findEndOfCounted(reading, end, amount)),
    },
  });
  const isShare = number.isShare || measure.unit === "%";
  if (isShare) {
    // "the first half of the year"
    const isOfTime = lexicon.claims.partMarks.has(words[measure.end]?.normal ?? "");
    if (whole === null && isOfTime) return null;
    const { factor, ...share } = readShare(number, low, whole);
    return tell(share, whole?.end ?? measure.end, factor);
  }
  if (measure.unit !== null) {
    const of = whole?.key ?? null;
    return tell({ unit: measure.unit, of, isOfPeople: false, share: null }, measure.end);
  }
  // "40 of the 60 members"
  if (whole !== null) {
    const share = whole.total === null ? null : low / whole.total;
    const { key: of, isOfPeople } = whole;
    return tell({ unit: "", of, isOfPeople, share }, whole.end);
  }
  const counted = readCounted(reading, number, meanings, lexicon);
  return counted === null ? null : tell({ unit: "", share: null, ...counted }, number.end);
}

/** "40 percent", "half of the 60 members", which are 30 */
function readShare(number: FoundNumber, low: number, whole: Whole | null) {
  const share = number.isShare ? number.low : low / 100;
  const { total = null, key: of = null, isOfPeople = false } = whole ?? {};
  // "half" is told in percent, too.
  const factor = low === 0 ? 1 : ((total ?? 100) * share) / low;
  return { unit: total === null ? "%" : "", of, isOfPeople, share, factor };
}

interface Measure {
  /** What it is measured in; `null` where things are counted. */
  readonly unit: string | null;
  readonly factor: number;
  readonly end: number;
}

function readMeasure(
  words: readonly Word[],
  { currency, end }: FoundNumber,
  { units }: ClaimLexicon,
): Measure {
  if (currency !== null) return { unit: currency, factor: 1, end };
  const find = (word: Word | undefined) =>
    word && (word.normal === "%" ? PERCENT : (units.get(word.lemma) ?? units.get(word.normal)));
  const known = find(words[end]);
  if (known === undefined) return { unit: null, factor: 1, end };
  // "percentage points" are no percent.
  const arePoints = known.base === PERCENT.base && find(words[end + 1])?.base === PERCENT.base;
  return arePoints
    ? { unit: "points", factor: 1, end: end + 2 }
    : { unit: known.base, factor: known.factor, end: end + 1 };
}

const PERCENT = { base: "%", factor: 1 };

/** What a number counts: the noun behind it, or nothing that is told, as in "the toll was 29". */
function readCounted(
  reading: SentenceReading,
  { end }: FoundNumber,
  meanings: Meanings,
  lexicon: MeaningWords,
): Pick<ClaimAmount, "of" | "isOfPeople"> | null {
  const phrase = findPhraseOf(reading, end - 1);
  if (phrase === null || (phrase.kind === "quantity" && phrase.head.index < end)) {
    return { of: null, isOfPeople: false };
  }
  const { head } = phrase;
  const of = meanings.get(head.index)?.key ?? null;
  if (head.index < end || (of === null && !lexicon.claims.generic.has(head.lemma))) return null;
  return { of, isOfPeople: isPeople(phrase, lexicon) };
}

function isPeople(
  phrase: NounPhrase,
  { assertions: { people, kindsOfPeople } }: MeaningWords,
): boolean {
  const { lemma } = phrase.head;
  const isPerson = phrase.kind === "common" && phrase.things.includes("person");
  return isPerson || people.has(lemma) || kindsOfPeople.has(lemma);
}

interface Whole {
  readonly key: string;
  readonly isOfPeople: boolean;
  readonly total: number | null;
  readonly end: number;
}

/** "of the 60 members": of what, how many that are, and where it ends. */
function readWhole(
  reading: SentenceReading,
  at: number,
  meanings: Meanings,
  lexicon: MeaningWords,
): Whole | null {
  const { words } = reading;
  const { partMarks, units } = lexicon.claims;
  if (!partMarks.has(words[at]?.normal ?? "")) return null;
  const phrase = findPhraseOf(reading, at + 1);
  const key = phrase === null ? undefined : meanings.get(phrase.head.index)?.key;
  if (phrase === null || key === undefined) return null;
  const whole = { key, isOfPeople: isPeople(phrase, lexicon), total: null, end: at + 1 };
  // "the 60 members", and "the herd of 8,000"
  const behind = partMarks.has(words[phrase.endWord]?.normal ?? "") ? phrase.endWord + 1 : null;
  for (const index of [...range(at + 1, phrase.endWord), ...(behind === null ? [] : [behind])]) {
    const number = readOne(words, index, lexicon);
    if (number === null || number.isShare || number.low < 2) continue;
    const isMeasured = units.has(words[number.end]?.lemma ?? "");
    return isMeasured ? null : { ...whole, total: number.low, end: number.end };
  }
  return whole;
}

function range(first: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
}

const ABOUT = 0.1;
/** Who tells miles where another tells kilometers rounds. */
const CONVERTED = 0.03;
/** Words that the longest of the phrases before a number have. */
const LONGEST_PRECISION = 3;

function applyPrecision(
  words: readonly Word[],
  { first, low, high }: FoundNumber,
  { assertions: { about, atLeast, atMost } }: MeaningWords,
  { unit, factor }: Measure,
): { readonly low: number; readonly high: number; readonly first: number } {
  const before = words[first - 1];
  const isArticle = before !== undefined && hasRole(before.form, Role.ARTICLE);
  const end = isArticle ? first - 1 : first;
  for (let length = LONGEST_PRECISION; length > 0; length--) {
    const start = Math.max(0, end - length);
    const phrase = words
      .slice(start, end)
      .map(({ normal }) => normal)
      .join(" ");
    if (atLeast.has(phrase)) return { low, high: Infinity, first: start };
    if (atMost.has(phrase)) return { low: 0, high, first: start };
    if (about.has(phrase)) return { ...widen(low, high, ABOUT), first: start };
  }
  return { ...widen(low, high, factor === 1 || unit === "%" ? 0 : CONVERTED), first };
}

function widen(low: number, high: number, slack: number): { low: number; high: number } {
  return slack === 0 ? { low, high } : { low: low - low * slack, high: high + high * slack };
}

/** Where the phrase ends that an amount counts, or is a part of: "the members" of "half of the members". */
function findEndOfCounted(
  reading: SentenceReading,
  end: number,
  { unit, of }: Pick<ClaimAmount, "unit" | "of">,
): number {
  const phrase = unit === "" || of !== null ? findPhraseOf(reading, end) : null;
  return phrase === null || phrase.isTime ? end : phrase.endWord;
}

function join(words: readonly Word[], first: number, end: number): string {
  return words
    .slice(first, end)
    .map(({ text }) => text)
    .join(" ");
}
