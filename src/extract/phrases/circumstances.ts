import type { CircumstanceLexicon } from "../../language/extract-lexicon.ts";
import type { PartOfSpeech } from "../../domain/text/document.ts";

/** As much of a token as a time expression needs. */
interface Word {
  readonly normal: string;
  readonly pos: PartOfSpeech | "QUOTE";
}

const MONTH =
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:\.|uary|ruary|ch|il|ust|ember|tember|ober)?$/u;
const TIME_PREPOSITIONS = new Set(["on", "in", "at", "during", "since", "by", "over"]);
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
  "previous",
  "following",
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

/**
 * The end of the time expression that starts at `first`; `first` where there is none.
 *
 * Several that follow each other are one: "late on Monday", "at 5 p.m. on Tuesday, 3 March 2024".
 */
export function findTimeAfter(
  tokens: readonly Word[],
  first: number,
  lexicon: CircumstanceLexicon,
): number {
  const from = LEADS.has(tokens[first]?.normal ?? "") && canFollowLead(tokens[first + 1]) ? 1 : 0;
  let end = findSimpleTimeAfter(tokens, first + from, lexicon);
  if (end === first + from) return first;
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const next = tokens[end]?.normal === "," && isDatePart(tokens, end + 1) ? end + 1 : end;
    const after =
      next > end && isYear(tokens[next]) ? next + 1 : findSimpleTimeAfter(tokens, next, lexicon);
    if (after === next) break;
    end = after;
  }
  return end;
}

/** Parts of one time expression: hour, weekday, day, year. */
const MOST_PARTS = 4;

/** "shortly before midnight". */
const BOUNDS = new Set(["before", "after"]);
const HOURS = new Set(["midnight", "noon", "dawn"]);

/** Adverbs before the preposition of a time: "late on Monday". */
const LEADS = new Set(["late", "early", "earlier", "later", "shortly", "just"]);

function isPreposition(token: Word | undefined): boolean {
  return TIME_PREPOSITIONS.has(token?.normal ?? "");
}

function canFollowLead(token: Word | undefined): boolean {
  return isPreposition(token) || BOUNDS.has(token?.normal ?? "");
}

/** Behind a comma a date goes on with a year, or a day and its month. */
function isDatePart(tokens: readonly Word[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  if (isYear(token)) return true;
  return (
    (token.pos === "NUM" && MONTH.test(tokens[index + 1]?.normal ?? "")) ||
    (MONTH.test(token.normal) && tokens[index + 1]?.pos === "NUM")
  );
}

function isYear(token: Word | undefined): boolean {
  return /^(?:19|20)\d\d$/u.test(token?.normal ?? "");
}

function findSimpleTimeAfter(
  tokens: readonly Word[],
  first: number,
  { times }: CircumstanceLexicon,
): number {
  const counted = findCountedTime(tokens, first);
  if (counted !== null) return counted;
  let index = first;
  let end = first;
  if (isPreposition(tokens[index])) index++;
  else if (BOUNDS.has(tokens[index]?.normal ?? "") && HOURS.has(tokens[index + 1]?.normal ?? ""))
    return index + 2;
  for (; index < tokens.length && index - first < 9; index++) {
    const token = tokens[index]!;
    const next = tokens[index + 1];
    const isTime =
      times.has(token.normal) ||
      MONTH.test(token.normal) ||
      (token.normal === "day" && SAME.has(tokens[index - 1]?.normal ?? ""));
    const isNumber =
      token.pos === "NUM" &&
      ((index > first && isDateContext(tokens[index - 1]!)) || MONTH.test(next?.normal ?? ""));
    const isClock = token.pos === "NUM" && /^[ap]\.?m\.?$/u.test(next?.normal ?? "");
    if (isTime || isNumber || isClock || /^[ap]\.m\.?$/u.test(token.normal)) end = index + 1;
    else if (end > first && TIME_ENDINGS.has(token.normal)) end = index + 1;
    else if (!TIME_MODIFIERS.has(token.normal)) break;
    else if (token.normal === "that" && !isTimeNoun(next, times)) break;
  }
  return end;
}

/** "two days earlier", "a few hours later". */
function findCountedTime(tokens: readonly Word[], first: number): number | null {
  const isCount = (token: Word | undefined): boolean =>
    token !== undefined && (token.pos === "NUM" || COUNTS.has(token.normal));
  let index = first;
  while (index < first + 2 && isCount(tokens[index])) index++;
  if (index === first || !UNITS.test(tokens[index]?.normal ?? "")) return null;
  return TIME_ENDINGS.has(tokens[index + 1]?.normal ?? "") ? index + 2 : null;
}

const COUNTS = new Set(["a", "an", "few", "several", "some"]);
const UNITS = /^(?:minute|hour|day|week|month|year|decade)s?$/u;

/** Words that close a time expression: "two weeks ago". */
const TIME_ENDINGS = new Set(["ago", "earlier", "later", "before"]);

/** Words before "day" that tell which one: "the same day". */
const SAME = new Set(["that", "same", "next", "previous", "following"]);

function isTimeNoun(token: Word | undefined, times: ReadonlySet<string>): boolean {
  return token !== undefined && (token.normal === "day" || times.has(token.normal));
}
