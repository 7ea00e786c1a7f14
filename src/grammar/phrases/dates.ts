import type { GrammarLexicon } from "../../language/grammar-lexicon.ts";
import { isYear } from "../words/amount-rules.ts";
import type { DraftWord } from "../words/draft-word.ts";
import type { NounChunk } from "./chunk.ts";

const IS_DAY = /^[0-3]?\d(?:st|nd|rd|th)?$/u;

/** A date that begins at `first`: "May 5, 2026", "5 May", "May 2026"; its head is the month. */
export function readDate(
  words: readonly DraftWord[],
  first: number,
  { times }: GrammarLexicon,
): NounChunk | null {
  const getNormal = (index: number): string => words[index]?.normal ?? "";
  const isDayFirst = IS_DAY.test(getNormal(first));
  const head = isDayFirst ? first + 1 : first;
  const isMonth = times.months.has(getNormal(head)) && /^\p{Lu}/u.test(words[head]!.text);
  if (!isMonth) return null;
  const isDayNext = !isDayFirst && IS_DAY.test(getNormal(head + 1));
  const hasDay = isDayFirst || isDayNext;
  const dayEnd = head + (isDayNext ? 2 : 1);
  const year = hasDay && getNormal(dayEnd) === "," ? dayEnd + 1 : dayEnd;
  const end = isYear(getNormal(year)) ? year + 1 : dayEnd;
  if (end === head + 1 && !isDayFirst) return null;
  return {
    type: "noun",
    first,
    end,
    head,
    kind: hasDay ? "quantity" : "name",
    determiner: null,
    possessor: null,
    isPlural: false,
    isTime: true,
    things: ["time"],
    isRenaming: false,
  };
}
