import { cutIntoStretches } from "./stretches.ts";

/** UTF-16 units before the end in which a text is cut where a paragraph or a sentence ends. */
const NEAR_END = 2_000;

/**
 * The beginning of a text of more than `longest` UTF-16 units: up to the end of a paragraph near that
 * length, else of a sentence, else of a word, and never half a character.
 */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const near = Math.max(1, longest - NEAR_END);
  const last = text.slice(near, longest);
  const paragraphEnd = last.lastIndexOf("\n");
  if (paragraphEnd >= 0) return text.slice(0, near + paragraphEnd);
  const sentence = [...last.matchAll(/[.!?…][”’"')\]]*(?=\s)/gu)].at(-1);
  if (sentence !== undefined) return text.slice(0, near + sentence.index + sentence[0].length);
  const [first] = cutIntoStretches(text, { start: 0, end: text.length }, longest);
  return text.slice(0, first?.end);
}
