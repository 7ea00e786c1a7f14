import { readWords } from "./read-words.ts";
import type { WordForms } from "./word-forms.ts";

/** Before a word that stands for itself, not for all that have its stem. No word has it. */
const WHOLE = "_";

/**
 * What an index keeps of a text: the stems of its words in their order, and after them each word whole,
 * as it is written and in its one spelling, so that its beginning can be looked for. What a hyphen joins
 * is there as one word, too.
 */
export function buildSearchText(text: string, forms: WordForms): string {
  const { level, findStem } = forms;
  const written = readWords(text, forms);
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
