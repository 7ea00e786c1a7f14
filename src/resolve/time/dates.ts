import type { DateStretch } from "../../domain/text/date-stretch.ts";
import type { SaidOn } from "../../domain/statements/quotation.ts";
import type { TextSpan } from "../../domain/text/span.ts";
import type { DateLexicon } from "../../language/date-lexicon.ts";
import type { DateReader } from "../../language/date-reader.ts";
import type { Language } from "../../language/language.ts";

const DAY_MS = 86_400_000;

/**
 * The calendar days that a time expression means in an article of the day `publishedOn`.
 *
 * `null` where the words do not settle a day, month or year: a weekday needs the article's date,
 * and no date is guessed. News looks back, so "on Friday" is the last Friday up to that day.
 */
export function resolveSaidOn(
  expression: TextSpan,
  publishedOn: string | null,
  { text: { dates: reader }, resolve: { dates: lexicon } }: Pick<Language, "text" | "resolve">,
): SaidOn | null {
  const { start, end, text } = expression;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const published = publishedOn === null ? null : toDate(publishedOn);
  const weekday = words.find((word) => lexicon.weekdays.has(word));
  const isWritten = /\d[./-]\d/u.test(text) || reader.namesMonth(text);
  const isStated = /\d{4}/u.test(text);
  // "at 5 p.m. on Friday": an hour is no date.
  if (weekday !== undefined && !(/\d/u.test(text) && (isWritten || isStated))) {
    if (published === null) return null;
    const day = reckonWeekday(words, lexicon.weekdays.get(weekday)!, published, lexicon);
    return { from: day, to: day, precision: "DAY", basis: "DERIVED", start, end, text };
  }
  const stretch = published === null ? null : reckonStretch(words, published, lexicon);
  if (stretch !== null) return { ...stretch, basis: "DERIVED", start, end, text };
  const isDated = isWritten || words.some((word) => lexicon.days.has(word));
  if (!isDated || (published === null && !isStated)) return null;
  const found = readDate(text, published ?? new Date(0), reader);
  return found && { ...found, basis: isStated ? "STATED" : "DERIVED", start, end, text };
}

type Days = Pick<DateStretch, "from" | "to" | "precision">;

/** The last such day up to that of the article; a week before where the words say "last". */
function reckonWeekday(
  words: readonly string[],
  weekday: number,
  published: Date,
  { past, week, weekdays }: DateLexicon,
): string {
  const back = (published.getUTCDay() - weekday + 7) % 7;
  const isPast = words.some((word, index) =>
    weekdays.has(word) || week.has(word) ? past.has(words[index - 1] ?? "") : false,
  );
  const days = isPast && back === 0 ? 7 : back;
  return toDay(new Date(published.getTime() - days * DAY_MS));
}

/** "last month", "earlier this year": the month or year counted back from that of the article. */
function reckonStretch(
  words: readonly string[],
  published: Date,
  { past, present, month, year }: DateLexicon,
): Days | null {
  const at = words.findIndex(
    (word, index) =>
      (past.has(word) || present.has(word)) &&
      (month.has(words[index + 1] ?? "") || year.has(words[index + 1] ?? "")),
  );
  if (at < 0) return null;
  const back = past.has(words[at]!) ? 1 : 0;
  const current = published.getUTCFullYear();
  if (month.has(words[at + 1]!)) return buildMonth(current, published.getUTCMonth() + 1 - back);
  const told = String(current - back);
  return { from: `${told}-01-01`, to: `${told}-12-31`, precision: "YEAR" };
}

/** The day or month that words write out, in the year of the article or the one before. */
function readDate(text: string, published: Date, { findDate }: DateReader): Days | null {
  const found = findDate(text, published);
  if (found === null || found.year.number === null || found.month.number === null) return null;
  const { year, month, day } = found;
  const current = published.getUTCFullYear();
  // News looks back: a month later than the article's is last year's.
  const isAhead = !year.isSaid && found.month.number - 1 > published.getUTCMonth();
  const told = isAhead && found.year.number === current ? current - 1 : found.year.number;
  if (day.isSaid && day.number !== null) {
    const on = buildDay(told, found.month.number, day.number);
    return { from: on, to: on, precision: "DAY" };
  }
  return month.isSaid ? buildMonth(told, found.month.number) : null;
}

/** All days of a month; months are counted from 1, and those beyond 12 lie in later years. */
export function buildMonth(year: number, month: number): Days {
  return {
    from: buildDay(year, month, 1),
    to: toDay(new Date(Date.UTC(year, month, 0))),
    precision: "MONTH",
  };
}

function toDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function toDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function buildDay(year: number, month: number, day: number): string {
  return toDay(new Date(Date.UTC(year, month - 1, day)));
}
