import {
  buildDay,
  buildMonth,
  buildYear,
  countBack,
  type Days,
} from "../../domain/text/calendar.ts";
import type { DateLexicon } from "../../language/date-lexicon.ts";
import type { Language } from "../../language/language.ts";
import { hasRole, Role } from "../../language/word-form.ts";

type Words = Pick<Language, "grammar" | "resolve">;

/**
 * The days that words tell by that of the article, `published`: "on Friday", "last month", "two days
 * ago", "on the 3rd"; `AMBIGUOUS` where they may be two.
 *
 * @param words  lower case, without figures
 */
export function reckonDays(
  text: string,
  words: readonly string[],
  published: Date,
  language: Words,
): Days | "AMBIGUOUS" | null {
  const { dates } = language.resolve;
  const days = words.filter((word) => dates.weekdays.has(word) || dates.days.has(word));
  if (days.length > 0)
    return isOneDay(words, days, dates) ? reckonDay(words, published, dates) : null;
  if (words.some((word) => dates.ago.has(word))) return countAgo(text, published, language);
  return reckonStretch(words, published, dates) ?? readDayAlone(text, published, language);
}

/** Not "after Monday", "the Friday before", "Monday and Tuesday". */
function isOneDay(
  words: readonly string[],
  days: readonly string[],
  { fromAnotherDay }: DateLexicon,
): boolean {
  const at = words.indexOf(days[0]!);
  const isElse = [at - 1, at + 1].some((index) => fromAnotherDay.has(words[index] ?? ""));
  return !isElse && new Set(days).size === 1;
}

/** The last such day up to that of the article; one of the week before where the words say "last". */
function reckonDay(
  words: readonly string[],
  published: Date,
  { days, weekdays, past, week }: DateLexicon,
): Days | "AMBIGUOUS" {
  const near = words.find((word) => days.has(word));
  if (near !== undefined) return countBack(published, days.get(near)!);
  const at = words.findIndex((word) => weekdays.has(word));
  const weekday = weekdays.get(words[at]!)!;
  const back = (published.getUTCDay() - weekday + 7) % 7;
  // Days since Monday: the week of newspapers begins on Sunday or Monday, which differs on Sundays alone.
  const ofWeek = (published.getUTCDay() + 6) % 7;
  const isOfLastWeek = words.some(
    (word, index) => week.has(word) && past.has(words[index - 1] ?? ""),
  );
  if (isOfLastWeek) {
    const isSunday = weekday === 0 || published.getUTCDay() === 0;
    return isSunday ? "AMBIGUOUS" : countBack(published, ofWeek + 8 - weekday);
  }
  if (!past.has(words[at - 1] ?? "")) return countBack(published, back);
  if (back === 0) return countBack(published, 7);
  // "last Tuesday", on a Thursday: two days ago, or nine.
  return back <= ofWeek ? "AMBIGUOUS" : countBack(published, back);
}

/** "last month", "earlier this year", "last night", "last week" where all of it lies in one month. */
function reckonStretch(
  words: readonly string[],
  published: Date,
  { past, present, partsOfDays, week, month, year }: DateLexicon,
): Days | null {
  // Since the week began, on Sunday or on Monday.
  const days = [published.getUTCDay(), (published.getUTCDay() + 6) % 7];
  for (const [index, word] of words.entries()) {
    const isPast = past.has(word);
    if (!isPast && !present.has(word)) continue;
    const unit = words[index + 1] ?? "";
    const back = isPast ? 1 : 0;
    if (partsOfDays.has(unit)) return countBack(published, back);
    if (week.has(unit))
      return isPast
        ? findMonthOf(published, Math.max(...days) + 7, Math.min(...days) + 1)
        : findMonthOf(published, Math.max(...days), 0);
    if (month.has(unit))
      return buildMonth(published.getUTCFullYear(), published.getUTCMonth() + 1 - back);
    if (year.has(unit)) return buildYear(published.getUTCFullYear() - back);
  }
  return null;
}

/** The month in which all days from so many days ago to so many lie; `null` where they lie in two. */
function findMonthOf(published: Date, most: number, fewest: number): Days | null {
  const [first, last] = [countBack(published, most).from, countBack(published, fewest).from];
  if (first.slice(0, 7) !== last.slice(0, 7)) return null;
  return buildMonth(Number(first.slice(0, 4)), Number(first.slice(5, 7)));
}

/** "three days ago", "two weeks ago", which is a few days more or less; months are counted too roughly. */
function countAgo(
  text: string,
  published: Date,
  { grammar, resolve: { assertions, dates } }: Words,
): Days | null {
  const parts = text.toLowerCase().split(/\s+/u);
  const at = parts.findIndex((part) => dates.ago.has(part));
  const [before, number, unit] = [parts[at - 3] ?? "", parts[at - 2] ?? "", parts[at - 1] ?? ""];
  const isWeeks = dates.week.has(unit);
  if ((!dates.day.has(unit) && !isWeeks) || grammar.beforeNumbers.has(before)) return null;
  const isOne = hasRole(grammar.readForm(number), Role.ARTICLE);
  const count = isOne
    ? 1
    : /^\d{1,3}$/u.test(number)
      ? Number(number)
      : assertions.numbers.get(number);
  if (count === undefined) return null;
  if (isWeeks) return findMonthOf(published, count * 7 + 3, count * 7 - 3);
  return countBack(published, count);
}

/** "on the 3rd": the last such day up to that of the article. */
function readDayAlone(text: string, published: Date, { grammar }: Words): Days | null {
  const [, number = "", ending = ""] = /(?<!\p{N})(\d{1,2})(\p{L}+)/u.exec(text) ?? [];
  if (!grammar.times.dayEndings.has(ending)) return null;
  const day = Number(number);
  const isOfLastMonth = day > published.getUTCDate();
  return buildDay(
    published.getUTCFullYear(),
    published.getUTCMonth() + 1 - (isOfLastMonth ? 1 : 0),
    day,
  );
}
