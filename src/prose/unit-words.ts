import type { Stretch, Word } from "../grammar/reading/word.ts";
import type { NarrativeUnit } from "./narrative-units.ts";

/** The index behind the last word that is no end mark. */
export function findWordsEnd(words: readonly Word[]): number {
  let last = words.length;
  while (last > 0 && /^[.?!\u2026]+$/u.test(words[last - 1]!.normal)) last--;
  return last;
}

/** Whether words in marks stand among the words of a stretch. */
export function holdsMarks(words: readonly Word[], first: number, end: number): boolean {
  for (let index = first; index < end; index++) if (words[index]!.tag === "QUOTE") return true;
  return false;
}

/** Whether a unit holds words in marks and none of the reporter. */
export function isMarksOnly({ reading: { words } }: NarrativeUnit): boolean {
  return (
    words.some(({ tag }) => tag === "QUOTE") &&
    words.every(({ tag }) => tag === "QUOTE" || tag === "MARK")
  );
}

/** Whether one stretch of a unit holds another one. */
export function holds(outer: Stretch, inner: Stretch): boolean {
  return outer.firstWord <= inner.firstWord && inner.endWord <= outer.endWord;
}
