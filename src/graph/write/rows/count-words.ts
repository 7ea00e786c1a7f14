/** Letters and digits with what joins them inside of a word: "don't", "anti-tank", "2.5". */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*/gu;

/** How many words a text has, as people count them. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
