import { buildZipf } from "./zipf.mjs";

const WORDS = 8_000;
const ONSETS = ["b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "t", "v", "z", "br", "kr", "st"];
const VOWELS = ["a", "e", "i", "o", "u", "ai"];
const CODAS = ["", "", "l", "n", "r", "k", "m"];

/** Makes a function that draws invented words, a few of them often and most of them rarely, as in any language. */
export function buildVocabulary(random) {
  const words = new Set();
  while (words.size < WORDS) words.add(buildWord(random));
  const list = [...words];
  const drawRank = buildZipf(WORDS, random);
  return () => list[drawRank()];
}

/** A name that is read as one: its first letter is a capital. */
export function buildName(random) {
  const word = buildWord(random);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function buildWord(random) {
  const pick = (items) => items[Math.floor(random() * items.length)];
  return Array.from(
    { length: 2 + Math.floor(random() * 2) },
    () => pick(ONSETS) + pick(VOWELS) + pick(CODAS),
  ).join("");
}
