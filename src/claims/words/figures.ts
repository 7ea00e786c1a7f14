import type { Word } from "../../grammar/reading/word.ts";

/** A number that is written in figures, its words up to `end`. */
export interface Figures {
  readonly value: number;
  /** Whether a point or comma in it may stand between thousands or before a fraction: "12.000". */
  readonly isOpen: boolean;
  readonly end: number;
}

/**
 * The number in figures that begins with some, before the word at `next`, in the writing of whatever country: "1,200.5",
 * "1.200,5", "1 200", "1’200", "12,00,000", and in the figures of whatever script.
 */
export function readFigures(text: string, words: readonly Word[], next: number): Figures | null {
  const digits = readDigits(text);
  if (digits === null) return null;
  let end = next;
  let all = digits;
  if (GROUP_START.test(digits)) {
    for (let group = findGroup(words, end); group !== null; group = findGroup(words, end)) {
      all += group.digits;
      end = group.end;
    }
  }
  return { ...parseDigits(all), end };
}

const FIGURES = /^\p{Nd}(?:[,.٬٫]?\p{Nd})*$/u;
/** What may stand before thousands that are parted by a space or an apostrophe. */
const GROUP_START = /^\d{1,3}$/u;
const GROUP = /^\d{3}$/u;

function readDigits(text: string): string | null {
  if (!FIGURES.test(text)) return null;
  return text
    .replaceAll(/\p{Nd}/gu, readDigit)
    .replaceAll("٬", ",")
    .replaceAll("٫", ".");
}

/** Each script has its ten figures in a row, nought first. */
function readDigit(figure: string): string {
  if (figure >= "0" && figure <= "9") return figure;
  const code = figure.codePointAt(0)!;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}

/** The next thousands of a number whose groups are words of their own. */
function findGroup(words: readonly Word[], index: number): { digits: string; end: number } | null {
  const word = words[index];
  if (word === undefined) return null;
  const isMark = word.normal === "'" && words[index - 1]?.end === word.start;
  const at = isMark ? index + 1 : index;
  const digits = GROUP.exec(words[at]?.normal ?? "")?.[0];
  return digits === undefined ? null : { digits, end: at + 1 };
}

function parseDigits(digits: string): { readonly value: number; readonly isOpen: boolean } {
  const last = Math.max(digits.lastIndexOf(","), digits.lastIndexOf("."));
  const [mark, behind] = [digits[last], digits.slice(last + 1)];
  const plain = (text: string) => text.replaceAll(/[,.]/gu, "");
  const isFraction = {
    value: Number(`${plain(digits.slice(0, Math.max(last, 0)))}.${behind}`),
    isOpen: false,
  };
  if (mark === undefined) return { value: Number(digits), isOpen: false };
  const isOnly = digits.indexOf(mark) === last;
  const isOtherBefore = isOnly && /[,.]/u.test(digits.slice(0, last));
  if (behind.length !== 3 || isOtherBefore) return isFraction;
  // "12.000 people" are twelve thousand, "1.234" is little more than one.
  if (mark === "." && isOnly && behind !== "000") return isFraction;
  return { value: Number(plain(digits)), isOpen: mark === "." && isOnly };
}
