import anyAscii from "any-ascii";
import { foldAccents } from "./letters.ts";
import type { WordForms } from "./word-forms.ts";

/** What a text writes without a space: one word, or several as in "cease-fire" and "Globalnews.ca". */
export interface WrittenWord {
  /** Lower case, letters without accents, in the order of the text. */
  readonly words: readonly string[];
  /** Two words with a hyphen, or the groups of a number, as one: `ceasefire`, `1200`. */
  readonly joined: string | null;
}

/**
 * The words of a text, so that what people write in several ways is the same: "Zelenský" and
 * "zelensky", "U.S." and "US", "1,200" and "1200", "Ukraine’s" and "Ukraine", "per cent".
 *
 * Scripts without spaces are read letter by letter. Marks and signs are no words.
 */
export function readWords(text: string, { joinWords }: WordForms): WrittenWord[] {
  return joinWords(joinNumbers(dropPoints(foldLetters(text))))
    .split(" ")
    .flatMap((piece) => {
      const plain = PLAIN.exec(piece)?.[1];
      return plain === undefined ? readPiece(piece) : [{ words: [plain], joined: null }];
    });
}

/** Most words of English, with the marks around them: they need no further look. */
const PLAIN = /^[!-/:-@[-`{-~“”]{0,9}([a-z]{1,40})[!-/:-@[-`{-~“”]{0,9}$/u;

/** The text in lower case, with one kind of space and of apostrophe, without accents. */
function foldLetters(text: string): string {
  if (IS_ASCII.test(text)) return text.toLowerCase().replace(/\s/gu, " ");
  const composed = text
    .replace(/[’ʼ‘`´ʻ′]/gu, "'")
    .replace(/\p{So}/gu, " ")
    .normalize("NFKC");
  return foldAccents(composed.toLowerCase())
    .replace(/\p{Cf}/gu, "")
    .replace(/[^\P{Script=Latin}a-z]/gu, (letter) => anyAscii(letter).toLowerCase())
    .replace(/\s/gu, " ");
}

const IS_ASCII = /^[\t\n\r\u0020-\u007e]*$/u;

/** Points of acronyms, possessives, apostrophes. Every repetition has an end, for texts of any kind. */
function dropPoints(text: string): string {
  return text
    .replace(
      /(?<![\p{L}\p{N}])(?:\p{L}\.){1,9}\p{L}(?![\p{L}\p{N}])(?:\.(?![\p{L}\p{N}]))?/gu,
      (acronym) => acronym.replaceAll(".", ""),
    )
    .replace(/(?<=[\p{L}\p{N}])'s(?![\p{L}\p{N}])/gu, "")
    .replace(/(?<=\p{L})'(?=\p{L})/gu, "");
}

/** The groups of a number: with a comma they are one, with a space nobody knows ("on May 5 300 people"). */
function joinNumbers(text: string): string {
  return text
    .replace(/(?<![\d.,'])\d{1,3}(?:,\d{3}){1,6}(?!\d)/gu, (number) => number.replaceAll(",", ""))
    .replace(/(?<![\d.,'])\d{1,3}(?:'\d{3}){1,6}(?!\d)/gu, (number) => number.replaceAll("'", ""))
    .replace(/(?<![\d.,]|\d )\d{1,3}(?: \d{3}){1,6}(?!\d|[.,]\d)/gu, (number) =>
      number.replaceAll(" ", "-"),
    );
}

/** No written word is longer, and a pattern over one of millions of letters fails. */
const LONGEST = 200;

const HYPHENS = ["-", "‐", "‑", "–"];

function readPiece(piece: string): WrittenWord[] {
  const words = piece
    .split(/[^\p{L}\p{M}\p{N}.]|(?<!\d)\.|\.(?!\d)/u)
    .flatMap((word) => word.split(BESIDE_LETTER))
    .filter((word) => /[\p{L}\p{N}]/u.test(word.slice(0, LONGEST)));
  if (words.length === 0) return [];
  return [{ words, joined: isJoined(words, piece) ? words.join("") : null }];
}

function isJoined(words: readonly string[], piece: string): boolean {
  const isNumber = words.every((word) => /^\d{1,3}$/u.test(word));
  if (words.length < 2 || (words.length > 2 && !isNumber)) return false;
  return HYPHENS.some((hyphen) => piece.includes(words.join(hyphen)));
}

/** Before and after each letter of a script that puts no spaces between words. */
const BESIDE_LETTER = (() => {
  const scripts = ["Han", "Hiragana", "Katakana", "Thai", "Lao", "Khmer", "Myanmar"];
  const letter = `[${scripts.map((script) => `\\p{Script=${script}}`).join("")}]`;
  return new RegExp(`(?<=${letter})|(?=${letter})`, "u");
})();
