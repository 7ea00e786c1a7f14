import type { Word } from "../../grammar/reading/word.ts";

/** Whether a word is written with a capital for where it stands, and not for being a name. */
export type IsOnlyCapital = (words: readonly Word[], index: number) => boolean;

/** "Sales fell": the first word of a sentence has a capital, and is no name for it. */
export function isNounAtStart(words: readonly Word[], index: number): boolean {
  const { tag, form } = words[index]!;
  if (tag !== "NAME" || !form.isCommon || form.noun < 0) return false;
  if (words[index + 1]?.tag === "NAME") return false;
  for (let before = index - 1; before >= 0; before--) {
    if (words[before]!.tag !== "MARK") return false;
  }
  return true;
}
