import type { GrammarLexicon, TimeWords } from "../../language/grammar-lexicon.ts";
import { isYear } from "../words/amount-rules.ts";
import type { DraftWord } from "../words/draft-word.ts";
import type { NounChunk } from "./chunk.ts";
import { startsWithCapital } from "../../domain/text/letters.ts";

/** A date that begins at `first`: "May 5, 2026", "5 May", "May 2026", whose head is the month, or "2026-05-05". */
export function readDate(
  words: readonly DraftWord[],
  first: number,
  { times }: GrammarLexicon,
): NounChunk | null {
  const getNormal = (index: number): string => words[index]?.normal ?? "";
  if (words[first]!.tag === "NUMBER" && IS_DATE.test(getNormal(first)))
    return buildDate(first, first + 1, first, "quantity");
  const isDayFirst = isDay(getNormal(first), times);
  const head = isDayFirst ? first + 1 : first;
  const isMonth = times.months.has(getNormal(head)) && startsWithCapital(words[head]!.text);
  if (!isMonth) return null;
  const isDayNext = !isDayFirst && isDay(getNormal(head + 1), times);
  const hasDay = isDayFirst || isDayNext;
  const dayEnd = head + (isDayNext ? 2 : 1);
  const year = hasDay && getNormal(dayEnd) === "," ? dayEnd + 1 : dayEnd;
  const end = isYear(getNormal(year)) ? year + 1 : dayEnd;
  if (end === head + 1 && !isDayFirst) return null;
  return buildDate(first, end, head, hasDay ? "quantity" : "name");
}

/** "2026-05-13", "13/5/2026", "13.05.2026", "5/13/26" */
const IS_DATE = /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}([./])\d{1,2}\1\d{4}|\d{1,2}\/\d{1,2}\/\d{2})$/u;

function buildDate(first: number, end: number, head: number, kind: "quantity" | "name"): NounChunk {
  return {
    type: "noun",
    first,
    end,
    head,
    kind,
    determiner: null,
    possessor: null,
    isPlural: false,
    isTime: true,
    things: ["time"],
    isRenaming: false,
  };
}

/** "5", "5th" */
export function isDay(normal: string, { dayEndings }: TimeWords): boolean {
  const [, ending] = /^[0-3]?\d(\p{L}*)$/u.exec(normal) ?? [];
  return ending === "" || (ending !== undefined && dayEndings.has(ending));
}
