import anyAscii from "any-ascii";

/**
 * The letters of a name that survive respelling and transliteration: "Zelenskyy", "Zelenskiy",
 * "Zelanski" and "Зеленський" all give `zlnsk`; "Volodymyr" and "Volodimier" give `vldmr`.
 *
 * Each word keeps its first letter and its later consonants, with letters that spellings exchange
 * written alike; words are joined by a space. Titles and initials are the caller's business.
 */
export function buildNameKey(name: string): string {
  return foldName(name).split(" ").map(buildWordKey).join(" ");
}

/** Latin letters without accents, lower case, single spaces, no possessive: "Zelenskyy’s" → "zelenskyy". */
export function foldName(name: string): string {
  if (IS_FOLDED.test(name)) return name;
  let folded = foldedNames.get(name);
  if (folded === undefined) {
    folded = foldUnknownName(name);
    if (foldedNames.size >= MOST_NAMES) foldedNames.clear();
    foldedNames.set(name, folded);
  }
  return folded;
}

/** Articles name the same again and again. */
const foldedNames = new Map<string, string>();
const MOST_NAMES = 20_000;

function foldUnknownName(name: string): string {
  const latin = IS_ASCII.test(name) ? name : anyAscii(name.normalize("NFKC"));
  return latin
    .toLowerCase()
    .replace(/'s\b/g, "")
    .replace(/'/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

const IS_FOLDED = /^[a-z0-9]+$/;
const IS_ASCII = /^[\u0020-\u007e]*$/;

function buildWordKey(word: string): string {
  const letters = word
    .replace(/ph/g, "f")
    .replace(/ck|q|c(?![ehiy])/g, "k")
    .replace(/x/g, "ks")
    .replace(/w/g, "v")
    .replace(/[ij]/g, "y");
  const rest = letters.slice(1).replace(/[aeiouyh]/g, "");
  return (letters.slice(0, 1) + rest).replace(/(.)\1+/g, "$1");
}
