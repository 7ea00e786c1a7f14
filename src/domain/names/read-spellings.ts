import { buildSpellingKey } from "./name-key.ts";

/**
 * A word of a name in the one spelling that stands for all that differ only in letters which spellings
 * and transliterations to English exchange: "Zelenskyy", "Zelenskiy" → `zelenski`; "Yelena", "Elena" →
 * `elena`.
 *
 * Coarser than `buildSpellingKey`, from which ids are made and which therefore never changes.
 */
export function levelWord(word: string): string {
  return buildSpellingKey(word)
    .replace(/kh/gu, "h")
    .replace(/tz/gu, "ts")
    .replace(/^ie/u, "e")
    .replace(/nder$/u, "ndr");
}

/** A name with its háčeks and cedillas written as English transliterations write them: "Šojgu" → "Shojgu". */
export function readMarks(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(MARKED, (letter) => MARKS.get(letter)!);
}

const MARKS: ReadonlyMap<string, string> = new Map([
  ["š", "sh"],
  ["ş", "sh"],
  ["č", "ch"],
  ["ć", "ch"],
  ["ç", "ch"],
  ["ž", "zh"],
]);

const MARKED = /[šşčćçž]/gu;

/**
 * The levelled spellings that a folded word may stand for, its own first: a Slavic name is written
 * otherwise by Germans ("Uschakow"), the French ("Poutine"), the Dutch ("Poetin") and Poles ("Szojgu"),
 * and which of them wrote it a word does not tell.
 */
export function listSpellings(word: string): string[] {
  const readings = LANGUAGES.map((rules) =>
    rules.reduce((read, [from, to]) => read.replace(from, to), word),
  );
  return [...new Set([word, ...readings].map(levelWord))];
}

type Rules = readonly (readonly [from: RegExp, to: string])[];

const GERMAN: Rules = [
  [/schtsch/gu, "shch"],
  [/dsch/gu, "j"],
  [/tsch/gu, "Ch"],
  [/sch/gu, "sh"],
  [/ch/gu, "kh"],
  [/(?<=sh|Ch)ow$/u, "ev"],
  [/Ch/gu, "ch"],
];

/** The letters' values in the language of a name, written as English transliterations write them. */
const LANGUAGES: readonly Rules[] = [
  GERMAN,
  // A German "s" before a vowel or a voiced consonant is voiced, "z" is not: "Selenskyj", "Kusnezow".
  [...GERMAN, [/z/gu, "ts"], [/s(?![hcfkpst]|$)/gu, "z"]],
  // French.
  [
    [/tch/gu, "Ch"],
    [/ch/gu, "sh"],
    [/Ch/gu, "ch"],
    [/dj/gu, "j"],
    [/ou/gu, "u"],
    [/gu(?=[ei])/gu, "g"],
    [/ine$/u, "in"],
    [/eff$/u, "ev"],
  ],
  // Dutch.
  [
    [/tsj/gu, "ch"],
    [/sj/gu, "sh"],
    [/zj/gu, "zh"],
    [/oe/gu, "u"],
  ],
  // Polish.
  [
    [/szcz/gu, "shch"],
    [/sz/gu, "sh"],
    [/cz/gu, "ch"],
    [/rz/gu, "zh"],
  ],
];
