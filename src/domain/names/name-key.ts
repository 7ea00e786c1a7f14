import anyAscii from "any-ascii";
import { remember } from "../remember.ts";

/** Names that are kept with what was built for them: articles name the same again and again. */
const MOST_NAMES = 20_000;

/**
 * The letters of a name that survive respelling and transliteration: "Zelenskyy", "Zelenskiy",
 * "Zelanski" and "Зеленський" all give `zlnsk`; "Volodymyr" and "Volodimier" give `vldmr`.
 *
 * Each word keeps its first letter and its later consonants, with letters that spellings exchange
 * written alike; words are joined by a space. Titles and initials are the caller's business.
 *
 * Good for finding what may be the same name, never for telling that it is: "Maria" and "Mario" share
 * a key.
 */
export function buildNameKey(name: string): string {
  return foldName(name).split(" ").map(buildWordKey).join(" ");
}

/**
 * A name in the one spelling that stands for all that differ only in letters which transliterations
 * and spellings exchange: "Zelenskyy", "Zelenskiy" and "Зеленський" give `zelenski`, "Victor" gives
 * `viktor`. Unlike `buildNameKey` it keeps the vowels, so that two names stay two.
 */
export const buildSpellingKey = remember(
  (name) => foldName(name).split(" ").map(exchangeLetters).join(" "),
  MOST_NAMES,
);

/** Latin letters without accents, lower case, single spaces, no possessive: "Zelenskyy’s" → "zelenskyy". */
export function foldName(name: string): string {
  return IS_FOLDED.test(name) ? name : foldOther(name);
}

const foldOther = remember((name) => {
  const latin = IS_ASCII.test(name) ? name : anyAscii(name.normalize("NFKC"));
  return latin
    .toLowerCase()
    .replace(/'s\b/g, "")
    .replace(/'/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}, MOST_NAMES);

const IS_FOLDED = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const IS_ASCII = /^[\u0020-\u007e]*$/;

function exchangeLetters(word: string): string {
  return word
    .replace(/ph/g, "f")
    .replace(/ck|q|c(?![ehiy])/g, "k")
    .replace(/x/g, "ks")
    .replace(/w/g, "v")
    .replace(/[jy]/g, "i")
    .replace(/(.)\1+/g, "$1");
}

function buildWordKey(word: string): string {
  const letters = exchangeLetters(word).replace(/^i/, "y");
  const rest = letters.slice(1).replace(/[aeiouh]/g, "");
  return (letters.slice(0, 1) + rest).replace(/(.)\1+/g, "$1");
}
