import type { GrammarLexicon, TimeWords } from "../../language/grammar-lexicon.ts";
import { isYear } from "../words/amount-rules.ts";
import type { DraftWord } from "../words/draft-word.ts";
import type { NounChunk } from "./chunk.ts";

/** A date that begins at `first`: "May 5, 2026", "5 May", "May 2026"; its head is the month. */
export function readDate(
  words: readonly DraftWord[],
  first: number,
  { times }: GrammarLexicon,
): NounChunk | null {
  const getNormal = (index: number): string => words[index]?.normal ?? "";
  const isDayFirst = isDay(getNormal(first), times);
  const head = isDayFirst ? first + 1 : first;
  const isMonth = times.months.has(getNormal(head)) && /^\p{Lu}/u.test(words[head]!.text);
  if (!isMonth) return null;
  const isDayNext = !isDayFirst && isDay(getNormal(head + 1), times);
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

/** "5", "5th" */
function isDay(normal: string, { dayEndings }: TimeWords): boolean {
  const [, ending] = /^[0-3]?\d(\p{L}*)$/u.exec(normal) ?? [];
  return ending === "" || (ending !== undefined && dayEndings.has(ending));
}
