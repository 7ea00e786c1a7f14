import { stemmer } from "stemmer";
import { remember } from "../remember.ts";
import { readWords } from "./read-words.ts";
import { levelSpelling } from "./spelling-variants.ts";

/** Before a word that stands for itself, not for all that have its stem. No word has it. */
const WHOLE = "_";

/**
 * What an index keeps of a text: the stems of its words in their order, and after them each word whole,
 * as it is written and in its one spelling, so that its beginning can be looked for. What a hyphen joins
 * is there as one word, too.
 */
export function buildSearchText(text: string): string {
  const written = readWords(text);
  const words = written.flatMap(({ words }) => words);
  const joined = new Set(written.flatMap(({ joined }) => joined ?? []));
  const whole = new Set(words.flatMap((word) => [markWhole(word), markWhole(level(word))]));
  // A whole word on either side: no words side by side are read across what is joined.
  const apart = [...joined].flatMap((word) => [findStem(word), markWhole(word)]);
  return [...words.map(findStem), ...whole, ...apart].join(" ");
}

/** How the index writes a word that stands for itself. */
export function markWhole(word: string): string {
  return WHOLE + word;
}

/** What the forms of an English word have in common: "attacks", "attacked" and "attacking" give `attack`. */
export function findStem(word: string): string {
  return readForms(word).stem;
}

function level(word: string): string {
  return readForms(word).level;
}

interface Forms {
  /** The word in its one spelling. */
  readonly level: string;
  readonly stem: string;
}

/** Texts have the same words again and again. */
const MOST_FORMS = 20_000;

const readForms = remember((word): Forms => {
  const level = levelSpelling(word);
  return { level, stem: /^[a-z]{1,40}$/u.test(level) ? stemmer(level) : level };
}, MOST_FORMS);
