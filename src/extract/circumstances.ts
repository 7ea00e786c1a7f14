import type { CircumstanceLexicon } from "./lexicon.ts";
import type { PartOfSpeech } from "../domain/document.ts";

/** As much of a token as a time expression needs. */
interface Word {
  readonly normal: string;
  readonly pos: PartOfSpeech | "QUOTE";
}

const MONTH =
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:\.|uary|ruary|ch|il|ust|ember|tember|ober)?$/u;
const TIME_PREPOSITIONS = new Set(["on", "in", "at", "during", "since", "by"]);
const TIME_MODIFIERS = new Set([
  "late",
  "early",
  "earlier",
  "later",
  "last",
  "this",
  "next",
  "that",
  "the",
  "same",
  "in",
  "of",
  "each",
  "every",
  "a",
  "one",
  "day",
  "days",
  "weeks",
  "months",
  "ago",
  "just",
  "first",
]);

/** The start of the time expression that ends right before `end`: "on Friday", "late Monday"; else `end`. */
export function findTimeBefore(
  tokens: readonly Word[],
  end: number,
  { times }: CircumstanceLexicon,
): number {
  let first = end;
  let sure = false;
  while (first > 0 && end - first < 8) {
    const token = tokens[first - 1]!;
    const isTime = times.has(token.normal) || MONTH.test(token.normal);
    const isNumber = token.pos === "NUM" && first > 1 && isDateContext(tokens[first - 2]!);
    if (isTime || isNumber) sure = true;
    else if (!(first < end && TIME_MODIFIERS.has(token.normal))) break;
    first--;
  }
  if (!sure) return end;
  if (first > 0 && first < end && TIME_PREPOSITIONS.has(tokens[first - 1]!.normal)) first--;
  return first;
}

function isDateContext(token: Word): boolean {
  return MONTH.test(token.normal) || token.normal === "in";
}

/** The end of the time expression that starts at `first`; `first` where there is none. */
export function findTimeAfter(
  tokens: readonly Word[],
  first: number,
  { times }: CircumstanceLexicon,
): number {
  let index = first;
  let end = first;
  if (TIME_PREPOSITIONS.has(tokens[index]?.normal ?? "")) index++;
  for (; index < tokens.length && index - first < 9; index++) {
    const token = tokens[index]!;
    const isTime = times.has(token.normal) || MONTH.test(token.normal);
    const isNumber = token.pos === "NUM" && index > first && isDateContext(tokens[index - 1]!);
    const isClock = token.pos === "NUM" && /^[ap]\.?m\.?$/u.test(tokens[index + 1]?.normal ?? "");
    if (isTime || isNumber || isClock || /^[ap]\.m\.?$/u.test(token.normal)) end = index + 1;
    else if (end > first && TIME_ENDINGS.has(token.normal)) end = index + 1;
    else if (!TIME_MODIFIERS.has(token.normal)) break;
    else if (token.normal === "that" && !isTimeNoun(tokens[index + 1], times)) break;
  }
  return end;
}

/** Words that close a time expression: "two weeks ago". */
const TIME_ENDINGS = new Set(["ago", "earlier", "later"]);

function isTimeNoun(token: Word | undefined, times: ReadonlySet<string>): boolean {
  return token !== undefined && times.has(token.normal);
}
